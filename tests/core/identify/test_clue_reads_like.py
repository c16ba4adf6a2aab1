"""Sentences that read like telling, in words that no rule knows; and what must be left alone."""

import pytest
from identify_schools import VILLAGE

from evenhand.core.identify import Kind
from evenhand.core.identify.clues.reads_like import CLUE
from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Fact, Involved, InvolvedAs, Occasion, PersonKind, Posted, Record
from evenhand.core.identify.weighing.proposing import WHY

RECORD = Record(
    people=(
        Involved(
            id="p1",
            kind=PersonKind.PARENT,
            name="Hannelore Bickerstaffe",
            part=InvolvedAs.AUTHOR,
            year="Year 2",
        ),
        Involved(id="s1", kind=PersonKind.STAFF, name="Osric Vane", job="caretaker", part=InvolvedAs.TARGET),
    ),
    posts=(Posted(id="x1", author="p1", text="They left the gate open and a goat walked in on my lad."),),
    facts=(Fact(id="f1", about=("p1",), type="health", text="being treated for depression"),),
    occasion=Occasion(what="a goat in the dining hall", where="the dining hall"),
)
LETTER = "Dear Parents and Carers\n\n{text}\n\nPlease be kind to one another online.\n\nMrs P. Quillfeather"


def marked(text: str) -> list[str]:
    letter = LETTER.format(text=text)
    marks = marks_of(text=letter, setting=VILLAGE, record=RECORD, clues=(CLUE,))
    assert all(
        mark.kind is not Kind.DIRECT and mark.why == WHY[mark.kind] and mark.waivable for mark in marks
    )
    return [letter[mark.start : mark.end] for mark in marks]


@pytest.mark.parametrize(
    "text",
    [
        "Since the goat came into the dining hall there have been unkind comments about one of our staff.",
        "It has been claimed on a page that a goat was let in by one of us.",
        "The mother who wrote it is not well: she is being treated for depression.",
    ],
)
def test_what_reads_like_telling_is_marked(text: str) -> None:
    assert marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "We ask every family to talk to their children about what they share.",
        "Facebook and WhatsApp are not places for complaints; our policy is on the website.",
        "The library is open at lunch on Mondays, and new books are always welcome.",
        "Staff will be at the gate as usual, and the clocks go back on Sunday.",
        "Any unkind comment about any child can be reported to the office.",
        "One of our two cooks who argued about the comments has apologised, and so has the other.",
        "The girl who wrote the nasty note and the girl who got it have both said sorry.",
    ],
)
def test_what_tells_of_nobody_is_left_alone(text: str) -> None:
    assert marked(text) == []


def test_good_news_in_a_letter_that_speaks_of_nothing_said() -> None:
    letter = "Dear all,\n\nA mother found her son's coat after two years.\n\nWith thanks\n"
    assert marks_of(text=letter, setting=VILLAGE, record=RECORD, clues=(CLUE,)) == ()
