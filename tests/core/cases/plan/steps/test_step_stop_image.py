"""A sexual image of a child is left alone."""

from datetime import date

import pytest

from evenhand.core.cases import Agency, Referral
from evenhand.core.cases.plan import StepState


def test_it_does_not_belong_to_other_posts(step) -> None:
    assert step("stop-image") is None


@pytest.mark.rule(18)
@pytest.mark.parametrize("unsure", [True, False])
def test_it_comes_up_and_stops_the_capture(make, step, unsure: bool) -> None:
    answers = make.answers(unsure=("sexual-image",)) if unsure else make.answers("sexual-image")
    case = make.case(captures=())
    assert step("stop-image", case, answers=answers).state is StepState.TO_DO
    capture = step("seal-capture", case, answers=answers)
    assert [one.id for one in capture.blocked_by] == ["stop-image"]


def test_it_is_done_when_the_police_know(make, step) -> None:
    case = make.case(referrals=(Referral(agency=Agency.POLICE, on=date(2026, 11, 17)),))
    assert step("stop-image", case, "sexual-image").state is StepState.DONE
