"""Every wording offered: put in its place the finding is gone, and the sentence still reads as English."""

import json
import re
from pathlib import Path

import pytest

from evenhand.adapters.identifycases import Case, read_case
from evenhand.core.identify import Kind, Mark
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.registry import RULES
from evenhand.core.identify.rewording import Reworded, reworded

LETTERS = Path(__file__).parents[3] / "benchmarks" / "identifiability" / "tuning.jsonl"
ROWS = [json.loads(line) for line in LETTERS.read_text(encoding="utf-8").split("\n") if line]
LEAKING = [row for row in ROWS if row["gold"]]
MANY = 500
SOME = LEAKING[:: max(1, len(LEAKING) // MANY)]
"""As many as before when letters are added: from all schools, and no more than a test may take."""
UNTIDY = re.compile(
    r" {2}| [,.;:!?]|,,|\.\.(?!\.)|\b(a|an|the|our|that) \1\b|\b(?:the|our|a|an) (?:a|an|the|our)\b"
)
MOST_THAT_STAY = 0.08
"""Of all wordings, how many may leave something to be marked where they were put in."""


def _case(row: dict) -> Case:
    return read_case(json.dumps({key: row[key] for key in ("id", "setting", "case", "letter")}).encode())


def _is_marked_again(case: Case, one: Reworded, kind: Kind) -> bool:
    end = one.start + max(len(one.becomes), 1)
    again = marks_of(text=one.after, setting=case.setting, record=case.record)
    return any(other.kind is kind and other.start < end and one.start < other.end for other in again)


def _told_at(text: str, instead: str, sentence: str) -> Mark:
    row = next(row for row in ROWS if row["situation"] == "copse-end")
    case = _case({**row, "letter": text})
    marks = marks_of(text=text, setting=case.setting, record=case.record, clues=RULES)
    return next(mark for mark in marks if text[mark.start : mark.end] == sentence and instead in mark.mends)


@pytest.mark.parametrize(
    ("text", "passage", "instead", "after"),
    [
        (
            "Dear all,\n\nOur caretaker has been abused on Facebook.",
            "Our caretaker",
            "a member of staff",
            "Dear all,\n\nA member of staff has been abused on Facebook.",
        ),
        (
            "Dear all,\n\nIt has been claimed that we starved an animal.",
            "claimed that we starved an animal",
            "claimed that something had gone wrong",
            "Dear all,\n\nIt has been claimed that something had gone wrong.",
        ),
        (
            "Dear all,\n\nComments were made on Monday 3 November about us.",
            "on Monday 3 November",
            "recently",
            "Dear all,\n\nComments were made recently about us.",
        ),
        (
            "Dear all,\n\nComments were made on Monday 3 November about us.",
            "on Monday 3 November",
            "this autumn",
            "Dear all,\n\nComments were made this autumn about us.",
        ),
    ],
)
def test_the_sentence_reads_as_english(text: str, passage: str, instead: str, after: str) -> None:
    mark = _told_at(text, instead, passage)
    assert reworded(text=text, start=mark.start, end=mark.end, instead=instead).after == after


@pytest.mark.parametrize("row", SOME, ids=lambda row: row["id"])
def test_what_is_put_in_is_tidy(row: dict) -> None:
    case = _case(row)
    for mark in marks_of(text=case.letter, setting=case.setting, record=case.record):
        for instead in mark.mends:
            one = reworded(text=case.letter, start=mark.start, end=mark.end, instead=instead)
            first = one.text.rfind(" ", 0, max(0, one.start - 2)) + 1  # where a word begins, not inside one
            put_in = one.after[first : one.start + len(one.becomes) + 2]
            was = one.text[first : one.end + 2]
            assert not UNTIDY.search(put_in) or UNTIDY.search(was), (was, put_in)


def test_the_finding_is_gone() -> None:
    tried = stayed = 0
    for row in SOME:
        case = _case(row)
        for mark in marks_of(text=case.letter, setting=case.setting, record=case.record):
            for instead in mark.mends:
                one = reworded(text=case.letter, start=mark.start, end=mark.end, instead=instead)
                place = (one.start, one.start + max(len(one.becomes), 1))
                again = marks_of(text=one.after, setting=case.setting, record=case.record)
                tried += 1
                stayed += any(
                    other.kind is mark.kind and other.start < place[1] and place[0] < other.end
                    for other in again
                )
    assert stayed <= MOST_THAT_STAY * tried


def test_a_name_always_has_a_wording_that_names_nobody() -> None:
    for row in SOME:
        case = _case(row)
        for mark in marks_of(text=case.letter, setting=case.setting, record=case.record):
            if mark.kind is not Kind.DIRECT:
                continue
            for instead in mark.mends:
                one = reworded(text=case.letter, start=mark.start, end=mark.end, instead=instead)
                place = (one.start, one.start + max(len(one.becomes), 1))
                again = marks_of(text=one.after, setting=case.setting, record=case.record)
                assert not any(
                    other.kind is Kind.DIRECT and other.start < place[1] and place[0] < other.end
                    for other in again
                )
