"""Details of two people, and what a group itself does or owns, leave nobody fewer; details of one do."""

import pytest
from identify_schools import TOWN, covers, home, letter, marked, record

from evenhand.core.identify.clues.linkage import CLUE
from evenhand.core.identify.clues.staff_role import CLUE as STAFF_ROLE
from evenhand.core.identify.record import Fact, Involved, PersonKind, Record

PEOPLE = home("Year 5")
CASE = record(*PEOPLE, post="She was left at the gate for an hour and nobody rang.")._replace(
    facts=(
        Fact(id="f1", about=("c1", "p1"), type="language", text="speaks Polish at home"),
        Fact(id="f2", about=("c1",), type="activity", text="sings in the choir"),
    ),
)
LEFT_ALONE = (
    "One of our Polish-speaking families wrote to us about the comments. The choir's tea towels are here.",
    "A parent of a child in Year 5 complained online. A family who speak Polish at home offered cake.",
    "There were comments from one of our Polish-speaking families. The choir has a new conductor.",
)
FOUND = (
    ("A mother from one of our Polish-speaking families, whose boy is in Year 5, was abused.", "in Year 5"),
    ("One of our Polish-speaking families was mocked online. Their child is in Year 5.", "in Year 5"),
    ("A mother of a child in Year 5 was mocked online. She speaks Polish at home.", "in Year 5"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_details_of_two_people_or_of_a_group_are_left_alone(text: str) -> None:
    assert marked(CLUE, text=letter(text), setting=TOWN, record=CASE) == []


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_details_of_one_are_found(text: str, wanted: str) -> None:
    assert covers(marked(CLUE, text=letter(text), setting=TOWN, record=CASE), wanted)


def test_what_whoever_signs_reported_is_left_alone() -> None:
    head = Involved(id="h1", kind=PersonKind.STAFF, name="Petra Quillfeather", job="headteacher")
    case = Record(people=(head,))
    said = letter("The headteacher reported three letters of complaint about comments online.")
    assert marked(STAFF_ROLE, text=said, setting=TOWN, record=case) == []
    aimed = letter("The abuse aimed at the headteacher in comments online must stop.")
    assert covers(marked(STAFF_ROLE, text=aimed, setting=TOWN, record=case), "the headteacher")
