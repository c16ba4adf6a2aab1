"""What a letter says that remarks are, do or may lead to, and what the school tells as its news, is nothing
that a post said; what they said is."""

import pytest
from identify_schools import VILLAGE, covers, home, letter, marked, record

from evenhand.core.identify.clues.quote_paraphrase import CLUE

CASE = record(
    *home("Year 5"),
    post=(
        "They let her freeze for weeks in a threadbare coat and nobody could be bothered to read the note. "
        "Seconds it would take to ring. The pool is filthy and shut again and the allotment has rats."
    ),
)
LEFT_ALONE = (
    "A comment that takes ten seconds to write may take somebody else many weeks to live down.",
    "A message that can be read in seconds may hurt for weeks.",
    "Comments that harass, defame or threaten will be reported to the platform.",
    "Posts that name or mock a child will be taken down within weeks.",
    "A remark that names or mocks a person may be bullying.",
    "A story that goes round in seconds lasts for weeks.",
    "The remarks that other people have added below it do them no credit.",
    "Replies that some of you sent in seconds were read for weeks.",
    "You'll be pleased to hear that the pool is open again, and that the allotment has leeks to give.",
    "I am glad to say that the allotment has a new shed, and that the pool is warm.",
    "We are delighted to report that the pool is open again.",
    "Our farming families have kindly said that the allotment gate will be left open for weeks.",
    "The headteacher reported that the pool was clean and that the allotment had been dug for weeks.",
    "The school was built on the belief that nobody should freeze for want of a coat.",
    "She has been written about in words that no school could ignore for weeks.",
    "A reminder that the pool is shut on Monday, and that the allotment is open.",
    "A post that seems funny for seconds can stay for weeks.",
)
FOUND = (
    ("A comment that nobody could be bothered to read the note is untrue.", "bothered to read the note"),
    ("The remark that we let a child freeze in a threadbare coat was cruel.", "we let a child freeze"),
    ("There have been posts that the pool is filthy and has rats.", "the pool is filthy"),
    ("Comments that teachers let her freeze for weeks are false.", "teachers let her freeze for weeks"),
    (
        "The headteacher reported that somebody had claimed that we let a child freeze in a threadbare coat.",
        "we let a child freeze in a threadbare coat",
    ),
    (
        "You may be glad to hear that the claim that we let a child freeze in a threadbare coat is untrue.",
        "we let a child freeze in a threadbare coat",
    ),
    ("I was sorry to read that the pool is filthy and shut again.", "the pool is filthy and shut again"),
    ("A message that staff were not bothered to read a note was passed on.", "not bothered to read a note"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_remarks_are_or_do_is_left_alone(text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_what_remarks_said_is_found(text: str, wanted: str) -> None:
    assert covers(marked(CLUE, text=letter(text), setting=VILLAGE, record=CASE), wanted)
