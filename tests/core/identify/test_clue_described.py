"""One person set apart by a clause that nobody else would fit."""

import pytest
from identify_schools import TOWN, covers, hidden, home, letter, marked, record

from evenhand.core.identify.clues.described import CLUE

SOMETHING = hidden(("health", "has a condition that no table knows"))
LEFT_ALONE = [
    "Some hurtful posts were shared. The student is mending.",
    "A pupil who did nothing but answer has been hurt by the post.",
    "He was upset by the post, and I am the one who hadn't found it.",
    "A parent who has a concern should come and see us first, not post it.",
    "Every child whose family is in difficulty can count on us, whatever is written online.",
    "A parent who posted the picture has taken it down.",
    "Children who find mornings hard are welcome from eight, whatever you may have read online.",
    "A family whose daughter is in Year 5 has complained online.",
    "A quiet child is not a rude child, whatever is written online.",
    "In Year 1 we read a book about a boy whose parents separate.",
    "Some parents who do not live nearby have been unkind.",
    "There has been gossip about a boy in Year 5. He is very funny, and he has asked me to say so.",
    "A colleague was mocked in a video. He had left the room for this item, and was not listening.",
    "We are sorry for what was posted about a girl. She has borne it with more grace than her elders.",
    "Cruel words were written about a family. They came to this town for a quiet life.",
]
FOUND = [
    ("There has been gossip about a boy whose legs need help.", "a boy whose legs need help"),
    ("It was unkind to mock a girl who cannot tie her own laces.", "a girl who cannot tie her own laces"),
    ("We are sorry for a family who may have to move again.", "a family who may have to move again"),
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_anybody_may_do_is_left_alone(text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=TOWN, record=SOMETHING) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_clause_of_ones_own_is_found(text: str, wanted: str) -> None:
    assert covers(marked(CLUE, text=letter(text), setting=TOWN, record=SOMETHING), wanted)


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_without_confidences_nothing_is_marked(text: str, wanted: str) -> None:
    assert marked(CLUE, text=letter(text), setting=TOWN, record=record(*home("Year 5"))) == []
