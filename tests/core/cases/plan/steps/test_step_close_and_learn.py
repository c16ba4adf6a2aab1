"""Close warmly, and note what was learned."""

import pytest

from evenhand.core.cases import Agency, Hold
from evenhand.core.cases.plan import StepState


def test_a_closed_case_with_its_learning_is_done(step) -> None:
    assert step("close-and-learn").state is StepState.DONE


def test_what_was_learned_belongs_to_it(make, step) -> None:
    assert step("close-and-learn", make.case(learning="")).state is StepState.TO_DO


def test_somebody_who_was_met_is_thanked(make, step) -> None:
    found = step("close-and-learn", make.case(closed_on=None))
    assert (found.state, found.template, found.to) == (StepState.TO_DO, "closing-and-thanks", ("author",))
    unmet = step("close-and-learn", make.case(closed_on=None, parties=(make.target,)))
    assert unmet.template == ""


@pytest.mark.rule(2)
def test_a_hold_keeps_it_open(make, step) -> None:
    case = make.case(closed_on=None, holds=(Hold(agency=Agency.POLICE, set_on=make.today),))
    assert "live-hold" in {one.id for one in step("close-and-learn", case).blocked_by}
