"""Names that are also words at the beginning of a sentence, and beside a "he" or a "both"."""

import pytest
from naming_cases import found, person

from evenhand.core.identify.clues import names

OF_PEOPLE = (
    "{} works hard.",
    "{} means well.",
    "{}, like any of us, makes mistakes.",
    "{}, in particular, has been hurt.",
    "{} cares for all of them.",
    "{} knew nothing of it.",
    "{} can hear you.",
    "{} only did what I asked.",
    "{} won't be coming in.",
    "{} reads these things.",
    "{} should not have been filmed.",
    "{} is a good man.",
    "{} put it right the same day.",
)
SURELY_OF_PEOPLE = (
    "{} has not slept.",
    "{} was right to tell me.",
    "{} is back at her desk and smiling.",
    "{} had no hand in it.",
    "{} has my full support.",
    "{} wasn't on duty.",
    "{} tells me she is fine.",
)
SEASONS = ("Summer", "May", "Storm", "April")
WORDS = ("Heather", "Ivy", "Clover", "Dawn", "Grace", "Piers")
OF_THINGS = (
    "Summer has been kind to the allotment.",
    "May is a busy month for us.",
    "Storm Arwen took the roof off the shed.",
    "April was wet.",
    "Summer will not be long now.",
    "Ivy is a good plant for a north wall.",
    "Heather means luck in some parts of Scotland.",
    "Ivy grows on the north wall.",
    "Clover stayed green all summer.",
    "Dawn broke over the allotments.",
    "Grace was said before the meal.",
    "Piers along this coast were built for steamers.",
)


@pytest.mark.parametrize("said", OF_PEOPLE)
@pytest.mark.parametrize("name", WORDS)
def test_what_is_only_said_of_people_makes_a_word_a_name(said: str, name: str) -> None:
    assert found(names.CLUE, said.format(name), person(f"{name} Threapland")) == [name]


@pytest.mark.parametrize("said", SURELY_OF_PEOPLE)
@pytest.mark.parametrize("name", SEASONS)
def test_what_no_month_does_makes_even_a_month_a_name(said: str, name: str) -> None:
    assert found(names.CLUE, said.format(name), person(f"{name} Threapland")) == [name]


@pytest.mark.parametrize("said", OF_THINGS)
def test_what_is_said_of_things_leaves_a_word_a_word(said: str) -> None:
    assert found(names.CLUE, said, person(f"{said.split()[0]} Threapland")) == []


@pytest.mark.parametrize("beside", ["He", "She", "Both", "You", "Children", "Someone"])
def test_who_stands_beside_he_or_both_is_no_name_in_a_list(beside: str) -> None:
    assert found(names.CLUE, f"{beside} and Jocelin fell out.", person("Jocelin Threapland")) == ["Jocelin"]
