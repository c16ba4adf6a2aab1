"""A first name and a surname of one person together, turned round or both misspelt."""

import pytest
from identify_schools import VILLAGE, covers, letter, marked, record

from evenhand.core.identify import Kind
from evenhand.core.identify.record import Involved, PersonKind
from evenhand.core.identify.registry import CLUES

DIRECT = tuple(clue for clue in CLUES if clue.kind is Kind.DIRECT)


def _person(id_: str, name: str) -> Involved:
    return Involved(id=id_, kind=PersonKind.PARENT, name=name)


CASE = record(
    _person("p1", "Basil King"),
    _person("p2", "Rose Field"),
    _person("p3", "Trevor Baird"),
    _person("p4", "Ruby Hoyle"),
    _person("p5", "Hetal Vaghela"),
    _person("p6", "Liang Shufen"),
    _person("p7", "Mary Dayes"),
)
LEFT_ALONE = (
    "The Ruby Hole is a cave that Year 6 drew.",
    "Our May Days are full of dancing.",
    "Ruby, Hole and Corner are three kinds of stitch.",
    "Trefor Board was the name of the ship.",
)
FOUND = (
    ("King, Basil has been to see me, and we parted as friends.", "King, Basil"),
    ("I regret what was said about Field, Rose in the queue.", "Field, Rose"),
    ("Field, Rose and I have had a good talk.", "Field, Rose"),
    ("Trvor Bard acted as his training required.", "Trvor Bard"),
    ("Please leave Trevar Bard alone.", "Trevar Bard"),
    ("Ruby Hole did the right thing in telling a grown-up.", "Ruby Hole"),
    ("I am sadder that Heal Vahela was called names for it.", "Heal Vahela"),
    ("It was put there by Ling Shfen in a cross moment.", "Ling Shfen"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_words_beside_each_other_are_left_alone(text: str) -> None:
    assert marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE) == []


@pytest.mark.parametrize(
    "text",
    [
        "We went to Field, Rose and Moor with the choir.",
        "We went to Moor, Field, Rose with the choir.",
        "The prizes go to Marsh and Field, Rose and Hill.",
    ],
)
def test_a_list_is_no_name_turned_round(text: str) -> None:
    found = marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE)
    assert not any("," in words for words in found)


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_both_names_of_one_person_are_that_person(text: str, name: str) -> None:
    assert covers(marked(*DIRECT, text=letter(text), setting=VILLAGE, record=CASE), name)
