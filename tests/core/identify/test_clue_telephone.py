"""Telephone numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.telephone import CLUE

WHO = person("Ottoline Quilterby", phone="07700 900413")


@pytest.mark.parametrize("text", ["Ring 01632 960118.", "We raised £900413.", "There are 413 of us."])
def test_other_numbers_are_left_alone(text: str) -> None:
    assert found(CLUE, text, WHO) == []


@pytest.mark.parametrize(
    "shown", ["07700 900413", "07700900413", "+44 7700 900 413", "0 7 7 0 0 9 0 0 4 1 3"]
)
def test_a_number_is_found_however_it_is_written(shown: str) -> None:
    assert found(CLUE, f"Do not ring {shown} please.", WHO)


@given(st.integers(min_value=0, max_value=999))
def test_any_number_of_the_record_is_found(end: int) -> None:
    number = f"07700 900{end:03d}"
    assert found(CLUE, f"Do not ring {number} please.", person("Q Zz", phone=number)) == [number]
