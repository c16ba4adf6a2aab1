"""The complaint inside a post is heard."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Agency, Concern, Hold, Route
from evenhand.core.cases.plan import StepState

CONCERN = Concern(summary="pick-up", received_on=date(2026, 11, 17))


def test_a_routed_concern_is_done(step) -> None:
    assert step("route-concern").state is StepState.DONE


def test_without_a_concern_it_does_not_belong(make, step) -> None:
    assert step("route-concern", make.case(concerns=())) is None


@pytest.mark.demand("K22")
@pytest.mark.rule(5)
@pytest.mark.parametrize("label", ["abuse-of-staff", "threat", "allegation", "false-claim"])
def test_no_other_label_switches_it_off(make, step, label: str) -> None:
    assert step("route-concern", make.case(concerns=()), "complaint", label) is not None


@pytest.mark.demand("K22")
@pytest.mark.rule(5)
@pytest.mark.parametrize(
    "gap", [{"route": Route.NONE}, {"route": None}, {"routed_on": None}, {"told_on": None}]
)
def test_it_keeps_the_case_open(make, step, gap: dict) -> None:
    half = tuple(replace(one, **gap) for one in make.case().concerns)
    case = make.case(concerns=half, closed_on=None)
    assert step("route-concern", case).state is StepState.TO_DO
    assert "route-concern" in {one.id for one in step("close-and-learn", case).blocked_by}


@pytest.mark.rule(21)
def test_it_is_due_with_the_acknowledgement(make, step) -> None:
    assert step("route-concern", make.case(concerns=(CONCERN,))).due.on == date(2026, 11, 24)


@pytest.mark.rule(2)
def test_during_a_hold_the_words_are_neutral(make, step) -> None:
    case = make.case(concerns=(CONCERN,))
    assert step("route-concern", case).template == "concern-acknowledgement"
    held = replace(case, holds=(Hold(agency=Agency.POLICE, set_on=make.today),))
    assert step("route-concern", held).template == "neutral-acknowledgement"
