"""See all that a post holds."""

import pytest

from evenhand.core.cases.plan import StepState


def test_answered_questions_are_done(make, step) -> None:
    assert step("finish-triage").state is StepState.DONE
    assert step("finish-triage", answers=make.answers(unsure=("complaint",))).state is StepState.DONE


@pytest.mark.rule(5)
def test_one_open_question_keeps_it_open(make, step) -> None:
    answers = make.answers()
    del answers["complaint"]
    assert step("finish-triage", answers=answers).state is StepState.TO_DO
    meet = step("meet", make.case(meeting_offers=()), answers=answers)
    assert "finish-triage" in {one.id for one in meet.blocked_by}
