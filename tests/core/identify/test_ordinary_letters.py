"""Ordinary letters and newsletters, about no case at all, held against the records of cases: next to
nothing in
them may be marked. They tell of trips, lice, prizes, complaints and lost coats, and of people who did
things."""

import json
from functools import cache
from pathlib import Path

from evenhand.adapters.identifycases import Case, read_case
from evenhand.core.identify.marking import marks_of

HERE = Path(__file__).parent
LETTERS = HERE.parents[2] / "benchmarks" / "identifiability" / "tuning.jsonl"
ORDINARY = (HERE / "ordinary_letters.txt").read_text(encoding="utf-8").split("----\n")
CASES_EACH = 60
"""Against so many cases each letter is held, other ones each."""
A_RUMOUR = "there had been a real fire"
"""A letter of a case reports no rumour but that of the case: told of another, the check cannot know."""
MOST_IN_A_HUNDRED = 1.5


@cache
def _cases() -> tuple[Case, ...]:
    first: dict[str, dict] = {}
    for line in LETTERS.read_text(encoding="utf-8").split("\n"):
        if line:
            row = json.loads(line)
            first.setdefault(row["situation"], row)
    asked = ("id", "setting", "case", "letter")
    return tuple(read_case(json.dumps({key: row[key] for key in asked}).encode()) for row in first.values())


def _marked(text: str, case: Case) -> list[str]:
    marks = marks_of(text=text, setting=case.setting, record=case.record)
    return [text[mark.start : mark.end] for mark in marks if text[mark.start : mark.end] != A_RUMOUR]


def test_hardly_any_ordinary_letter_is_marked() -> None:
    step = max(1, len(_cases()) // CASES_EACH)
    held = [
        _marked(text, case)
        for number, text in enumerate(ORDINARY)
        for case in _cases()[number % step :: step]
    ]
    marked = [passages for passages in held if passages]
    assert 100 * len(marked) <= MOST_IN_A_HUNDRED * len(held), marked
