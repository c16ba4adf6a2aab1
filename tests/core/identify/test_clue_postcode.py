"""Postcodes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.postcode import CLUE

WHO = person("Ottoline Quilterby", postcode="QZ4 7XJ")


@pytest.mark.parametrize("text", ["Year 4 and 7X are out.", "The school is at MJ4 7QT.", "QZ is a quiz."])
def test_other_codes_are_left_alone(text: str) -> None:
    assert found(CLUE, text, WHO) == []


@given(st.sampled_from(["QZ4 7XJ", "qz4 7xj", "QZ47XJ", "QZ4-7XJ", "q z 4  7 x j"]))
def test_a_postcode_is_found_however_it_is_written(shown: str) -> None:
    assert found(CLUE, f"They live in {shown} now.", WHO)
