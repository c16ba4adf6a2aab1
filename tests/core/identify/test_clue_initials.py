"""Initials."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.initials import CLUE

WHO = person("Ottoline Quilterby")


@pytest.mark.parametrize("text", ["The OQ form is due.", "PE is on Monday.", "The PTA met. QED."])
def test_other_letters_are_left_alone(text: str) -> None:
    assert found(CLUE, text, person("Petra Thale")) == []


def test_initials_with_stops_are_found() -> None:
    assert found(CLUE, "What O.Q. wrote has been taken down.", WHO)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Please stop asking about O Q in the shop.", ["O Q"]),
        ("It was about Mrs Q.", ["Mrs Q."]),
        ("It was about Mrs Q. Please stop.", ["Mrs Q."]),
        ("It was about Mrs Q. Hartnell.", []),
        ("Room O Q Building is shut.", []),
        ("The choir sings in O Q Hall.", []),
    ],
)
def test_letters_apart_and_letters_behind_a_title(text: str, words: list[str]) -> None:
    assert found(CLUE, text, person("Ottoline Quilterby", title="Mrs")) == words


@given(st.sampled_from("BDFGHJKLMNRSTVWZ"), st.sampled_from("BDFGHJKLMNRSTVWZ"))
def test_whoever_has_other_initials_is_not_found(first: str, last: str) -> None:
    assert found(CLUE, "What O.Q. wrote has been taken down.", person(f"{first}anna {last}ovell")) == []


@pytest.mark.parametrize("shown", ["Mrs O.Q.", "Ms O. Q.", "Mrs OQ"])
def test_initials_go_with_the_title_before_them(shown: str) -> None:
    assert found(CLUE, f"Come and help {shown} with the nets.", person("Ottoline Quilterby")) == [shown]


def test_a_title_makes_initials_of_an_abbreviation() -> None:
    assert found(CLUE, "Leave Mr PE alone.", person("Pascoe Ellery")) == ["Mr PE"]
    assert found(CLUE, "Bring your PE kit.", person("Pascoe Ellery")) == []
