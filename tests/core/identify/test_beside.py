"""Clauses beside a mark that read like telling too; and what must be left alone."""

import pytest
from identify_schools import VILLAGE
from test_clue_reads_like import LETTER, RECORD

from evenhand.core.identify.clues.reads_like import CLUE
from evenhand.core.identify.marking import marks_of
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
