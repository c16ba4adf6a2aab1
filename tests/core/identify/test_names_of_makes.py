"""Names that are a make, a plant, a headland, a body or a word of belief; and the same names of somebody."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import GroupCount, Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)
NAMES = (
    ("Tobias Frost", ("Frosty",)),
    ("Hope Grant", ()),
    ("Kerensa Bray", ()),
    ("Ivy Long", ()),
    ("Maureen Savage", ()),
    ("Iman Rahman", ()),
    ("April Friend", ()),
)
CASE = record(
    *(
        Involved(id=f"p{number}", kind=PersonKind.PARENT, name=name, known_as=known_as)
        for number, (name, known_as) in enumerate(NAMES, start=1)
    )
)
LEFT_ALONE = (
    "Frosty mornings mean that the workshops are chilly.",
    "Hope for Youth are back on Wednesdays.",
    "Bray Head walks start again for anyone with a buggy.",
    "Ivy has been cut back from the hall windows.",
    "Someone left a pair of “Savage” trainers by the gate.",
    "Iman means faith, and there was unkind talk. Our series is “Iman in the everyday”.",
    "On Tuesday 10 March Friends of Elmbrook will hold a pancake race.",
    "Rahman and Rahim: we begin everything in that name.",
)
FOUND = (
    ("Frosty (that is what they call him) was filmed.", "Frosty"),
    ("Hope was hurt by what was posted.", "Hope"),
    ("The posts about Bray must stop.", "Bray"),
    ("Ivy has been laughed at online.", "Ivy"),
    ("They call her “Savage” and it must stop.", "Savage"),
    ("I have spoken to Iman, who is sorry.", "Iman"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_make_a_plant_or_a_headland_is_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_the_same_name_of_somebody_is_found(text: str, wanted: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), wanted)


@given(thing=st.sampled_from(("trainers", "boots", "stickers", "caps", "bags", "mugs")))
def test_what_is_made_under_a_name_is_left_alone(thing: str) -> None:
    text = letter(f"There is a box of “Savage” {thing} by the gate.")
    assert marked(*DIRECT, text=text, setting=VILLAGE, record=CASE) == []


def test_a_group_of_the_school_is_no_family() -> None:
    committee = GroupCount(name="Friends committee", of="parents", n=8)
    groups = (*VILLAGE.roster.groups, committee)
    ours = VILLAGE._replace(roster=replace(VILLAGE.roster, groups=groups))
    text = letter("Bring a plate to the Friends' tea on Sunday.")
    assert marked(*DIRECT, text=text, setting=ours, record=CASE) == []
    assert covers(marked(*DIRECT, text=text, setting=VILLAGE, record=CASE), "Friends")


def test_the_friends_of_our_school_are_no_family() -> None:
    text = f"{VILLAGE.name} Friends: a circular\n\nBring a plate on Sunday."
    assert marked(*DIRECT, text=text, setting=VILLAGE, record=CASE) == []
