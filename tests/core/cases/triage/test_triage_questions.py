"""The questions are whole: words, authority, and a way to every label."""

import pytest

from evenhand.core.cases.triage import Label, Question
from evenhand.core.cases.triage.questions import BY_ID, QUESTIONS


def test_every_label_has_a_question() -> None:
    assert {question.label for question in QUESTIONS} - {None} == set(Label)
    assert len(BY_ID) == len(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one.id)
def test_a_question_is_short_and_says_how_to_tell(question: Question) -> None:
    assert question.title.endswith("?") and len(question.title) <= 90
    assert question.hint.endswith((".", "”.")) and len(question.hint) <= 190
    assert "read 2026-" in question.authority
    assert set(question.opened_by) <= set(BY_ID)


@pytest.mark.parametrize("word", ["abusive", "vexatious", "troll", "culprit", "offender", "attack by"])
def test_no_question_accuses_anybody(word: str) -> None:
    assert not [one.id for one in QUESTIONS if word in f"{one.title} {one.hint}".lower()]
