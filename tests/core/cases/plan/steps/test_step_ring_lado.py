"""An allegation goes to the LADO before anybody is asked."""

from datetime import date

import pytest

from evenhand.core.cases import Allegation
from evenhand.core.cases.plan import StepState
from evenhand.core.schools import Nation, School

HEARD = Allegation(worker="T N", lado_contacted_on=date(2026, 11, 18), lado_advice="Below the threshold.")


def test_without_an_allegation_it_does_not_belong(step) -> None:
    assert step("ring-lado") is None


def test_contact_and_advice_are_enough(make, step) -> None:
    assert step("ring-lado", make.case(allegations=(HEARD,)), "allegation").state is StepState.DONE


@pytest.mark.rule(3)
def test_it_is_due_within_a_working_day(make, step) -> None:
    found = step("ring-lado", None, "allegation")
    assert (found.state, found.due.on) == (StepState.TO_DO, date(2026, 11, 18))
    assert found.template == "lado-referral-summary"
    assert not found.may_be_set_aside


@pytest.mark.rule(3)
def test_not_sure_is_enough_to_ring(make, step) -> None:
    assert step("ring-lado", answers=make.answers(unsure=("allegation",))).state is StepState.TO_DO


@pytest.mark.rule(3)
@pytest.mark.parametrize("blocked", ["meet", "route-concern"])
def test_until_then_nobody_is_asked(make, step, blocked: str) -> None:
    case = make.case(meeting_offers=(), concerns=(), allegations=(Allegation(worker="T N"),))
    found = step(blocked, case, "allegation", "complaint")
    assert "ring-lado" in {one.id for one in found.blocked_by}


def test_other_nations_ring_somebody_else(make, step) -> None:
    scottish = School(name="T", nation=Nation.SCOTLAND)
    assert "social work" in step("ring-lado", None, "allegation", school=scottish).why
