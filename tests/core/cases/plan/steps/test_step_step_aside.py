"""Whoever the case is about does not decide it."""

import pytest

from evenhand.core.cases.plan import StepState
from evenhand.core.people import Role


def test_other_cases_stay_with_the_head(make, step) -> None:
    assert step("step-aside") is None
    assert step("finish-triage").who is Role.HEAD


@pytest.mark.rule(19)
def test_a_case_about_the_head_goes_to_the_chair(make, step) -> None:
    assert step("step-aside", None, "about-head").state is StepState.TO_DO
    assert step("step-aside", answers=make.answers(unsure=("about-head",))).state is StepState.TO_DO
    assert step("finish-triage", None, "about-head").who is Role.CHAIR


@pytest.mark.rule(19)
def test_it_is_done_once_the_chair_has_it(make, step) -> None:
    case = make.case(head_conflicted=True, chair_told_on=make.today)
    assert step("step-aside", case).state is StepState.DONE
    assert step("step-aside", make.case(head_conflicted=True)).state is StepState.TO_DO
