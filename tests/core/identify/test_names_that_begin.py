"""A name that is also a word, at the beginning of a sentence, where every word has a capital: known by how
somebody is."""

import pytest
from naming_cases import found, person

from evenhand.core.identify.clues.names import CLUE

NAMES = ("Heather", "Daisy", "Amber", "Faith", "Clement", "Ivy", "Grace", "Bill")
OF_ONE = (
    "{} is back with us and happy.",
    "{} is eight and is not a witness.",
    "{} is 7, and he can read.",
    "{} is taking a couple of days off after reading some of your messages.",
    "{} is not a thief.",
    "{} was mortified.",
    "{} is owed an apology.",
)
OF_THINGS = (
    ("Heather", "{} is two feet high by June."),
    ("Heather", "{} is back in fashion."),
    ("Daisy", "{} chains are 4 metres long."),
    ("Amber", "{} is not the colour that we ordered."),
    ("Faith", "{} is taking root in the garden club."),
    ("Ivy", "{} is taking over the back wall."),
    ("Hope", "{} is not a fool's errand."),
    ("June", "{} is eight weeks away."),
    ("Summer", "{} is back, and so are the wasps."),
    ("Bill", "{} is due on Friday."),
)


@pytest.mark.parametrize("text", OF_ONE)
@pytest.mark.parametrize("name", NAMES)
def test_how_somebody_is_tells_that_a_name_is_one(name: str, text: str) -> None:
    assert found(CLUE, text.format(name), person(f"{name} Tolland")) == [name]


@pytest.mark.parametrize(("name", "text"), OF_THINGS)
def test_a_word_of_a_thing_is_left_alone(name: str, text: str) -> None:
    assert found(CLUE, text.format(name), person(f"{name} Tolland")) == []


@pytest.mark.parametrize("name", ["Bell", "Storey", "Marsh", "Gold", "Young", "Day"])
@pytest.mark.parametrize(
    "text",
    [
        "{}’s position is not a matter for discussion.",
        "{}’s reputation is not yours to spend.",
        "{}’s side of it has been heard.",
    ],
)
def test_what_only_people_have_tells_that_a_name_is_one(name: str, text: str) -> None:
    assert found(CLUE, text.format(name), person(f"Anselm {name}", title="Mr")) == [f"{name}'s"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Winter", "{}’s absence of snow was a pity."),
        ("May", "{}’s words of the week are on the wall."),
        ("Bell", "{}’s rope has been mended."),
        ("Field", "{}’s edge is out of bounds."),
    ],
)
def test_what_things_have_tells_nobody(name: str, text: str) -> None:
    assert found(CLUE, text.format(name), person(f"Anselm {name}", title="Mr")) == []
