"""Initials that are also an abbreviation, where only a person can stand."""

import pytest
from naming_cases import found, person

from evenhand.core.identify.clues.initials import CLUE

LEFT_ALONE = (
    "Please bring a CD player to the hall.",
    "The CD has been taken down to the office.",
    "We spoke to the GP about the jabs.",
    "Your GP has asked us for a list.",
    "We have written to the local GP again.",
    "PE is on Monday, and PE was her favourite.",
    "The MS walk has raised £40.",
    "Thanks to PE kit in the wrong bag we were late.",
    "PS. Please bring a hat.",
    "MD is short for mini-dodgeball.",
    "So is the DC motor in Year 6.",
)
FOUND = (
    ("I am grateful to DC for his patience this week.", "DC"),
    ("He has said sorry to CD. Young people learn from what we do next.", "CD"),
    ("He has shown courage. So has JR, who brought him to see me.", "JR"),
    ("The Headteacher had met GP on two occasions.", "GP"),
    ("It was resolved to thank DC for twelve years of unpaid Saturdays.", "DC"),
    ("MD is three. I'd like you all to remember that.", "MD"),
    ("CO has already taken hers down.", "CO"),
    ("Well done, PS, and well done to her friends.", "PS"),
    ("TA said he'd been on the same boat.", "TA"),
    ("Some people wrote about MS.", "MS"),
)
OTHERS = (
    ("Domingas Soares da Cruz", "I called with D.S.d.C. on Sunday.", "D.S.d.C."),
    ("Domingas Soares da Cruz", "I called with DSdC on Sunday.", "DSdC"),
    ("Jagoda Mroczek", "To J.M. I should like to say that we were wrong.", "J.M."),
    ("Neville Croft", "The bus stops on route C. N.C.'s record is clean.", "N.C.'s"),
    ("Olive Siddalow", "I've said sorry to O.S.. Coming up is half-term.", "O.S."),
    ("Gemma-Leigh Coatsworth", "It is gone, thanks to GLC. Good on her.", "GLC"),
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_thing_that_is_abbreviated_is_left_alone(text: str) -> None:
    for name in (
        "Catriona Day",
        "Gareth Pugh",
        "Petra Ellis",
        "Malcolm Sturdy",
        "Daniel Chandler",
        "Mia Dacre",
    ):
        assert found(CLUE, text, person(name)) == []


@pytest.mark.parametrize(("text", "letters"), FOUND)
def test_letters_where_only_a_person_can_stand_are_initials(text: str, letters: str) -> None:
    name = f"{letters[0]}anna {letters[1]}ovell"
    assert found(CLUE, text, person(name)) == [letters]


@pytest.mark.parametrize(("name", "text", "letters"), OTHERS)
def test_initials_are_found_among_full_stops(name: str, text: str, letters: str) -> None:
    assert found(CLUE, text, person(name)) == [letters]


@pytest.mark.parametrize(
    "text",
    [
        "What J.S. Mill wrote is on the wall.",
        "J.S. Bach's birthday is in March.",
        "J.S. Young, a poet, came.",
    ],
)
def test_initials_before_a_surname_are_somebody_elses(text: str) -> None:
    assert found(CLUE, text, person("Joan Sacker")) == []


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("Patience Mbeki", "A word about Ms M. She did as the plan told her.", "Ms M."),
        ("Zhang Wei", "A review by Ms W was enjoyed.", "Ms W"),
    ],
)
def test_a_title_and_a_letter_are_whoever_has_both(name: str, text: str, shown: str) -> None:
    assert found(CLUE, text, person(name, title="Ms")) == [shown]
    assert found(CLUE, text.replace("Ms", "Mr"), person(name, title="Ms")) == []
