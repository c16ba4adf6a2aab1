"""Danger comes before everything."""

from dataclasses import replace
from datetime import date

import pytest

from evenhand.core.cases import Answered, Danger
from evenhand.core.cases.plan import StepState

DECIDED = Danger(
    answer="a threat",
    decision="101: no immediate risk",
    decided_by="Ruth Bello",
    decided_on=date(2026, 11, 17),
)


def test_a_post_without_danger_is_over_in_a_minute(step) -> None:
    assert step("danger-first").state is StepState.DONE


def test_a_decided_danger_is_done(make, step) -> None:
    case = make.case(dangers=(DECIDED,))
    assert step("danger-first", case, "danger-now", "danger-acted").state is StepState.DONE


@pytest.mark.rule(1)
@pytest.mark.parametrize("danger", ["danger-now", "life-at-risk", "safety-at-risk", "coercion"])
@pytest.mark.parametrize("answer", [Answered.YES, Answered.UNKNOWN])
def test_any_danger_is_to_be_acted_on(make, step, danger: str, answer: Answered) -> None:
    found = step("danger-first", answers={**make.answers(), danger: answer})
    assert found.state is StepState.TO_DO
    assert found.due.words == "now"


@pytest.mark.rule(1)
@pytest.mark.parametrize("gap", [{"decision": ""}, {"decided_by": ""}, {"decided_on": date(2026, 11, 21)}])
def test_half_a_decision_is_none(make, step, gap: dict) -> None:
    case = make.case(dangers=(replace(DECIDED, **gap),))
    assert step("danger-first", case).state is StepState.TO_DO


@pytest.mark.rule(1)
def test_meanwhile_only_the_capture_goes_on(make) -> None:
    one = make.plan(make.case(captures=(), closed_on=None), "danger-now", "complaint", "abuse-of-staff")
    assert [s.id for s in one.steps if s.state is StepState.TO_DO] == ["danger-first", "seal-capture"]
