"""The note-taker is not needed on a panel."""

import pytest

from evenhand.core.gates.rules.note_taker_panel import GATE


@pytest.mark.parametrize(
    "line",
    [
        "Priya Nair, office manager, will be there only to take notes.",
        "Priya Nair will take notes. You can write to the chair of governors.",
        "The chair of governors will be glad to meet you.",
        "Please note that the chair is away.",
    ],
)
def test_other_note_takers_are_left_alone(make, hear, line: str) -> None:
    assert hear(GATE, make.private(line, answers={"notetaker": "Priya Nair"})) == []


@pytest.mark.demand("K19")
@pytest.mark.rule(20)
@pytest.mark.parametrize(
    "line",
    [
        "My colleague Chidi Obi will be present to act as note-taker.",
        "Our chair of governors will take notes.",
        "A parent governor will be taking the minutes.",
        "Notetaker: the Chair",
    ],
)
def test_a_chair_or_governor_in_the_text_warns(make, hear, line: str) -> None:
    assert hear(GATE, make.private(line)) == [("note-taker-panel", "warn")]


@pytest.mark.demand("K19")
@pytest.mark.rule(20)
@pytest.mark.parametrize(
    "answers", [{"notetaker": "chidi obi"}, {"notetakerrole": "Vice-chair of governors"}]
)
def test_a_chair_or_governor_in_the_answers_warns(make, hear, answers: dict) -> None:
    assert hear(GATE, make.private(answers=answers)) == [("note-taker-panel", "warn")]
