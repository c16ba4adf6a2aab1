"""What is said of somebody of the trouble, and not of their ordinary work."""

import pytest
from identify_schools import TOWN, covers, letter, marked, record, staff

from evenhand.core.identify.clues.staff_role import CLUE

CASE = record(staff("site manager"))
TOLD = [
    "Please be kind to {}.",
    "Please stop tagging {}.",
    "The staff are standing with {}.",
    "I have every confidence in {}.",
    "Please give {} some peace at the gate.",
    "Out of respect for {}, we shall say no more.",
    "Whatever you may have read, {} has not been suspended.",
    "You may like to know that {} will not be pressing charges.",
    "On Sunday night {} had hardly slept, and {} is taking legal advice.",
    "Is it fair that {} should have to read such things?",
    "Please do not ask {} who was there.",
    "I am told that {} may not return this term.",
    "Massive thanks to {} for staying so calm.",
    "I had hoped for better from {}.",
    "What followed was mockery, and {} bore it with dignity.",
    "Its purpose is to hold {} up to contempt.",
    "You should know that {} has our full backing.",
    "We have a statement from {}.",
    "The bins are a matter for {} alone. To abuse him on Instagram is cowardly.",
]
LEFT_ALONE = [
    "Keys are a matter for {} alone. To call him ring the office.",
    "I had hoped for a longer note from {}.",
    "On Saturdays {} takes it well in hand.",
    "The new gate has the backing of {}.",
    "We have a price list from {}.",
    "Please hand your forms to {}.",
    "The bench was built by {} from an old oak.",
    "The fire drill was timed by {}.",
    "Lost property may be claimed from {} after school.",
    "On Fridays {} will be at the gate with the forms.",
    "It was agreed that {} would get three quotations.",
    "Please leave a clear path for {} when it snows.",
    "Please give {} your old newspapers.",
    "You will be pleased to know that {} has mended the fountain.",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_somebody_bears_is_told(text: str) -> None:
    said = text.format(*["our site manager"] * text.count("{}"))
    assert covers(marked(CLUE, text=letter(said), setting=TOWN, record=CASE), "our site manager")


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_ordinary_work_is_left_alone(text: str) -> None:
    said = text.format("our site manager")
    assert marked(CLUE, text=letter(said), setting=TOWN, record=CASE) == []
