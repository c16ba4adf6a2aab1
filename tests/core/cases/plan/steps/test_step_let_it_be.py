"""Letting a post be is a decision with a reason."""

import pytest

from evenhand.core.cases import Case, SetAside
from evenhand.core.cases.plan import StepState, Suggestion


def quiet(make, **changes) -> Case:
    return make.case(
        parties=(), concerns=(), meeting_offers=(), closed_on=None, support_offered=(), **changes
    )


def test_a_case_with_a_concern_is_not_let_be(make, step) -> None:
    assert step("let-it-be") is None
    assert step("let-it-be", quiet(make), "complaint") is None


@pytest.mark.parametrize(
    "label", ["allegation", "threat", "children-named", "abuse-of-staff", "media-interest"]
)
def test_nothing_serious_is_let_be(make, step, label: str) -> None:
    assert step("let-it-be", quiet(make), label) is None
    assert step("let-it-be", quiet(make), answers=make.answers(unsure=(label,))) is None


def test_an_unanswered_question_is_not_let_be(make, step) -> None:
    answers = make.answers()
    del answers["threat"]
    assert step("let-it-be", quiet(make), answers=answers) is None


def test_a_harmless_post_may_be_left(make) -> None:
    one = make.plan(quiet(make), "false-claim", "member-of-public")
    assert one.suggestion is Suggestion.LET_IT_BE
    assert one.step("meet") is None and one.texts() == ()
    assert one.next_step().id == "let-it-be"


def test_it_takes_a_name_and_a_reason(make, step) -> None:
    for by, reason, state in (
        ("Helen Marsh", "Two readers, gone tomorrow.", StepState.DONE),
        ("", "Two readers.", StepState.TO_DO),
        ("Helen Marsh", "", StepState.TO_DO),
    ):
        aside = SetAside(step="let-it-be", by=by, on=make.today, reason=reason)
        assert step("let-it-be", quiet(make, set_aside=(aside,))).state is state


def test_a_concern_alone_leaves_the_post(make) -> None:
    one = make.plan(make.case(), "complaint")
    assert one.suggestion is Suggestion.LEAVE_THE_POST
    assert one.step("report-to-platform") is None
