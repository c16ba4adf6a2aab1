"""Write down who is looking into it."""

import pytest

from evenhand.core.cases import Agency, Hold
from evenhand.core.cases.plan import StepState


def test_without_an_investigation_it_does_not_belong(step) -> None:
    assert step("record-hold") is None


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
def test_a_word_of_an_investigation_is_written_down(make, step) -> None:
    case = make.case(meeting_offers=())
    assert step("record-hold", case, "live-investigation").state is StepState.TO_DO
    meet = step("meet", case, answers=make.answers(unsure=("live-investigation",)))
    assert [one.id for one in meet.blocked_by] == ["record-hold"]


@pytest.mark.demand("K2")
@pytest.mark.rule(2)
def test_the_hold_itself_then_stands_in_the_way(make) -> None:
    hold = Hold(agency=Agency.POLICE, set_on=make.today)
    one = make.plan(make.case(holds=(hold,), meeting_offers=()), "live-investigation")
    assert one.step("record-hold").state is StepState.DONE
    assert [b.id for b in one.step("meet").blocked_by] == ["live-hold"]
    assert next(c.id for c in one.cautions) == "live-hold"
