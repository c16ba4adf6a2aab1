"""A name that is also a word, at the beginning of a sentence, where every word has a capital: known by how
somebody is."""

import pytest
from naming_cases import found, person

from evenhand.core.identify.clues.names import CLUE
from evenhand.core.identify.registry import RULES

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


@pytest.mark.parametrize("name", ["Ji-ho", "Li-Na", "Bo-ra", "Yi-an", "Mi-so"])
@pytest.mark.parametrize("text", ["I have spoken to {} about it.", "{} was upset.", "It was {} E. who fell."])
def test_a_short_name_with_a_hyphen_is_found(name: str, text: str) -> None:
    said = [one for clue in RULES for one in found(clue, text.format(name), person(f"{name} Eom"))]
    assert said and all(one.startswith(name) for one in said)


@pytest.mark.parametrize("text", ["The Co-op has lent us a van.", "The ji ho of the song is a nonsense."])
def test_a_hyphen_alone_makes_no_name(text: str) -> None:
    assert [one for clue in RULES for one in found(clue, text, person("Ji-ho Eom"))] == []


@pytest.mark.parametrize("name", ["Daisy", "Bell", "Clover", "Storey", "Hope"])
@pytest.mark.parametrize(
    "text",
    [
        "{} never said that.",
        "{} hasn’t slept.",
        "{} must be left alone.",
        "{} is in Year 4.",
        "{} is one of us.",
        "{} cannot answer back.",
        "{} loved the trip.",
        "{} would rather not talk about it.",
    ],
)
def test_what_people_do_tells_that_a_name_is_one(name: str, text: str) -> None:
    assert found(CLUE, text.format(name), person(f"{name} Tolland")) == [name]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Daisy", "{} chains never broke the record."),
        ("Bell", "{} ringing is in Year 6 this time."),
        ("Hope", "{} is not lost."),
        ("Clover", "{} must be left until it flowers."),
        ("June", "{} is in the summer term."),
        ("Rose", "{} bushes would rather have sun."),
    ],
)
def test_what_things_do_tells_nobody(name: str, text: str) -> None:
    assert found(CLUE, text.format(name), person(f"{name} Tolland")) == []
