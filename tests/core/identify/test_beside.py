"""Clauses beside a mark that read like telling too; and what must be left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import VILLAGE
from test_clue_reads_like import LETTER, RECORD

from evenhand.core.identify.clues.reads_like import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.page import Span
from evenhand.core.identify.weighing.clauses import as_read
from evenhand.core.identify.weighing.proposing import WHY


def beside_in(text: str) -> list[str]:
    letter = LETTER.format(text=text)
    marks = marks_of(text=letter, setting=VILLAGE, record=RECORD)
    assert all(one.waivable and one.why == WHY[one.kind] for one in marks if one.clue == CLUE.id)
    return [letter[one.start : one.end] for one in marks if one.clue == CLUE.id]


@pytest.mark.parametrize(
    "text",
    [
        "We ask every family to talk, and to listen, and to think of what they share.",
        "Facebook, WhatsApp and the rest are not places for complaints; our policy is on the website.",
        "The library is open at lunch on Mondays, and new books are always welcome.",
        "Mrs Bickerstaffe is named here, and the buses run as usual on Monday, weather permitting.",
        "Hannelore Bickerstaffe wrote it.",
    ],
)
def test_nothing_is_marked_beside_what_tells_of_nobody(text: str) -> None:
    assert beside_in(text) == []


@pytest.mark.parametrize(
    ("text", "clause", "read"),
    [
        (
            "Sam wrote it, and the lady who plans our trips cried.",
            "who plans our trips cried",
            "the lady who plans our trips cried",
        ),
        (
            "It hurt one of our two cooks, who feed us well.",
            "who feed us well",
            "one of our two cooks, who feed us well",
        ),
        ("Sam wrote it, and she has wept", "and she has wept", "she has wept"),
        ("We know who did it", "who did it", "who did it"),
        ("Sam wrote it while we slept", "Sam wrote it", "Sam wrote it"),
    ],
)
def test_a_clause_is_marked_with_whom_it_is_said_of(text: str, clause: str, read: str) -> None:
    start = text.index(clause)
    whole = Span(start=0, end=len(text))
    found = as_read(text, Span(start=start, end=start + len(clause)), sentence=whole)
    assert text[found.start : found.end] == read


@given(st.text("who and the our, lady.", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_what_is_read_stays_in_the_sentence(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = as_read(text, Span(start=start, end=end), sentence=Span(start=0, end=len(text)))
    assert 0 <= found.start <= found.end <= end
