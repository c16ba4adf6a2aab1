"""Confidentiality has limits."""

from dataclasses import replace

import pytest

from evenhand.core.gates.rules.confidentiality_limits import GATE


@pytest.mark.parametrize(
    "lines",
    [
        ("We treat what you say with respect.",),
        ("It stays confidential, unless we have to share something to keep a child safe.",),
        (
            "The conversation will remain confidential.",
            "We may have to share something if the law asks us to.",
        ),
        ("I cannot promise to keep everything confidential.",),
        ("We will share what you say only with the few people who need to know.",),
        ("A confidential helpline is open at night.",),
        ("We cannot keep it strictly confidential.",),
    ],
)
def test_promises_with_limits_are_left_alone(make, hear, lines: tuple) -> None:
    assert hear(GATE, make.wide(*lines)) == []


@pytest.mark.demand("K18")
@pytest.mark.rule(33)
@pytest.mark.parametrize(
    "line",
    [
        "I emphasise that the conversation will remain confidential.",
        "All you say is strictly confidential.",
        "We shall speak in complete confidence.",
        "We guarantee that it is confidential.",
        "Nobody else will know.",
        "We will not share it with anyone.",
        "It will be kept completely private.",
    ],
)
def test_an_absolute_promise_warns(make, hear, line: str) -> None:
    draft = make.wide(line, "We look forward to meeting you.")
    assert hear(GATE, draft) == [("confidentiality-limits", "warn")]


def test_a_text_without_words_is_left_alone(make, hear) -> None:
    assert hear(GATE, replace(make.private(), lines=())) == []
