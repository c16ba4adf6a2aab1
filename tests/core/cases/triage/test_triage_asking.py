"""One question at a time, danger first, and nothing unknown taken for good."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.cases import Answered
from evenhand.core.cases.triage import Label, StopReason
from evenhand.core.cases.triage.asking import (
    check_your_answers,
    is_finished,
    labels,
    next_question,
    open_labels,
    standing,
    stopping,
    why_stopped,
    without_closed,
)
from evenhand.core.cases.triage.questions import BY_ID, DANGER, DANGER_ACTED, QUESTIONS

YES, NO, UNSURE = Answered.YES, Answered.NO, Answered.UNKNOWN
ALL_NO = {question.id: NO for question in QUESTIONS if not question.opened_by}
answers_of_any_kind = st.dictionaries(st.sampled_from(sorted(BY_ID)), st.sampled_from(Answered))


def walk(given: dict[str, Answered]) -> tuple[list[str], dict[str, Answered]]:
    """What is asked of somebody who answers like this (and no to the rest), and what they said."""
    said: dict[str, Answered] = {}
    asked = []
    while (question := next_question(said)) is not None:
        asked.append(question.id)
        said[question.id] = given.get(question.id, NO)
    return asked, said


def test_a_quiet_post_is_asked_through() -> None:
    asked, said = walk({})
    assert said == ALL_NO
    assert asked == [question.id for question in QUESTIONS if not question.opened_by]
    assert is_finished(said) and labels(said) == open_labels(said) == frozenset()


@pytest.mark.rule(1)
def test_danger_is_asked_before_everything() -> None:
    asked, _ = walk({})
    assert asked[:5] == ["danger-now", "life-at-risk", "safety-at-risk", "coercion", "sexual-image"]


@pytest.mark.rule(1)
@pytest.mark.parametrize("answer", [YES, UNSURE])
@pytest.mark.parametrize("danger", [question.id for question in DANGER])
def test_a_danger_stops_until_somebody_acted(danger: str, answer: Answered) -> None:
    asked, said = walk({danger: answer})
    assert asked[-1] == "danger-acted"
    stop = why_stopped(said)
    assert stop is not None and stop.reason is StopReason.DANGER and not is_finished(said)
    _, on = walk({danger: answer, "danger-acted": YES})
    assert is_finished(on) and Label.DANGER in open_labels(on)


def test_one_known_danger_is_enough() -> None:
    asked, _ = walk({"danger-now": YES})
    assert asked == ["danger-now", "danger-acted"]


@pytest.mark.rule(18)
@pytest.mark.parametrize("answer", [YES, UNSURE])
def test_a_sexual_image_stops_everything(answer: Answered) -> None:
    asked, said = walk({"sexual-image": answer})
    stop = why_stopped(said)
    assert stop is not None and stop.reason is StopReason.SEXUAL_IMAGE
    assert asked[-1] == "sexual-image" and not is_finished(said)
    assert any("not copy" in words for words in stop.do_not)


@pytest.mark.rule(4)
@pytest.mark.parametrize(("answer", "asked"), [(YES, True), (UNSURE, True), (NO, False)])
def test_the_teacher_is_asked_about_after_an_allegation(answer: Answered, asked: bool) -> None:
    order, said = walk({"allegation": answer})
    assert ("teacher-accused" in order) is asked
    assert (Label.TEACHER_ACCUSED in open_labels({**said, "teacher-accused": UNSURE})) is asked


def test_a_stop_says_which_answers_made_it() -> None:
    answers = {one.id: Answered.NO for one in DANGER} | {DANGER[1].id: Answered.UNKNOWN}
    assert stopping(answers) == ()
    stopped = answers | {DANGER_ACTED.id: Answered.NO}
    assert [row.question for row in stopping(stopped)] == [DANGER[1]]
    image = {"sexual-image": Answered.YES}
    assert [row.question.id for row in stopping(image)] == ["sexual-image"]


def test_a_post_may_hold_many_things_at_once() -> None:
    held = ("complaint", "allegation", "threat", "access-request")
    _, said = walk(dict.fromkeys(held, YES))
    assert labels(said) == {Label.COMPLAINT, Label.ALLEGATION, Label.THREAT, Label.ACCESS_REQUEST}


def test_check_your_answers_keeps_the_order() -> None:
    _, said = walk({"allegation": YES, "complaint": YES})
    rows = check_your_answers(dict(reversed(said.items())))
    assert [row.question.id for row in rows] == list(said)


def test_a_changed_answer_forgets_what_it_closed() -> None:
    _, said = walk({"allegation": YES, "teacher-accused": YES})
    changed = without_closed({**said, "allegation": NO, "no such question": YES})
    assert set(changed) == set(said) - {"teacher-accused"}
    assert Label.TEACHER_ACCUSED not in open_labels(changed)


@given(answers_of_any_kind)
def test_every_walk_ends_and_asks_nothing_twice(given: dict[str, Answered]) -> None:
    asked, said = walk(given)
    assert len(asked) == len(set(asked))
    assert is_finished(said) is (why_stopped(said) is None)


@given(answers_of_any_kind)
def test_nothing_unknown_is_taken_for_good(given: dict[str, Answered]) -> None:
    assert labels(given) <= open_labels(given)
    for label in Label:
        if standing(answers=given, label=label) is NO:
            setting = [question for question in QUESTIONS if question.label is label]
            closed = [all(given.get(one) is NO for one in q.opened_by) and q.opened_by for q in setting]
            assert all(given.get(q.id) is NO or shut for q, shut in zip(setting, closed, strict=True))


@given(answers_of_any_kind, st.sampled_from(sorted(BY_ID)))
def test_a_yes_never_takes_a_label_away(given: dict[str, Answered], question: str) -> None:
    before, after = {**given, question: UNSURE}, {**given, question: YES}
    assert labels(before) <= labels(after)
    assert open_labels({**given, question: NO}) <= open_labels(before)


def test_no_answers_rule_nothing_out() -> None:
    assert open_labels({}) == frozenset(Label) and labels({}) == frozenset()
