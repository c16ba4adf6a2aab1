"""Names put together or divided in another way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.divided import CLUE

LONG = person("Anandhi Ramasubramanian")


@pytest.mark.parametrize("text", ["Rama came to tea.", "The sub was late.", "A ram and a man were seen."])
def test_parts_alone_are_left_alone(text: str) -> None:
    assert found(CLUE, text, LONG) == []


@given(st.integers(min_value=3, max_value=12), st.sampled_from(["-", " "]))
def test_a_surname_divided_anywhere_is_found(place: int, between: str) -> None:
    divided = "Ramasubramanian"[:place] + between + "Ramasubramanian"[place:].capitalize()
    assert found(CLUE, f"I have met Mrs {divided} about it.", LONG) == [f"Mrs {divided}"]
