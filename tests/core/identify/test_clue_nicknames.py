"""Short and pet forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.nicknames import CLUE
from evenhand.core.identify.tables.pet_forms import CALLED

PAIRS = sorted((name, pet) for name in ("william", "katarzyna", "muhammad") for pet in CALLED[name])


@pytest.mark.parametrize(
    "text", ["The bill was paid in May.", "We will see.", "A jack was found in the yard."]
)
def test_words_are_left_alone(text: str) -> None:
    assert found(CLUE, text, person("William Tregarne"), person("John Tregarne")) == []


def test_the_end_of_a_name_that_is_a_name_by_itself_is_another() -> None:
    assert found(CLUE, "Anna Pavlova danced here once.", person("Marianna Tregarne")) == []
    assert found(CLUE, "The part of Anna is still free.", person("Marianna Tregarne")) == []


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("Katarzyna Nowicka", "I have spoken to Kasia about it.", "Kasia"),
        ("Keziah Delamere", "I have spoken to Kez about it.", "Kez"),
        ("Harpreet Dhillon", "I have spoken to Preet about it.", "Preet"),
        ("Eleni Papadopoulou", "I have spoken to Elenitsa about it.", "Elenitsa"),
        ("Aneurin Rees", "I have spoken to Nye about it.", "Nye"),
    ],
)
def test_a_short_form_is_found(name: str, text: str, words: str) -> None:
    assert found(CLUE, text, person(name)) == [words]


@given(st.sampled_from(PAIRS))
def test_a_pet_form_beside_the_surname_is_found(pair: tuple[str, str]) -> None:
    name, pet = pair
    text = f"We have met {pet.capitalize()} Quorndale about it."
    shown = f"{pet.capitalize()} Quorndale"
    assert found(CLUE, text, person(f"{name.capitalize()} Quorndale")) in ([shown], [pet.capitalize()])


@pytest.mark.parametrize(
    ("name", "known", "shown"),
    [
        ("Abigail Thorley", "Abby", "wee Ab"),
        ("Isobel Thorley", "Izzy", "young Iz"),
        ("Edna Oakes", "Eddie", "our dear Ed"),
    ],
)
def test_two_letters_are_a_name_behind_a_fond_word(name: str, known: str, shown: str) -> None:
    who = person(name, known_as=(known,))
    assert found(CLUE, f"Please take down what was said about {shown}.", who) == [shown]
    assert found(CLUE, f"The {shown.split()[-1]}-Zone quiz is on Monday.", who) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Hansa Dholakia", "Hansaben"), ("Mukesh Dholakia", "Mukeshbhai"), ("Gurmeet Sohal", "Gurmeetji")],
)
def test_respect_may_be_written_onto_a_name(name: str, shown: str) -> None:
    assert found(CLUE, f"Messages should not be sent to {shown} again.", person(name)) == [shown]
