"""Names in another script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.scripts import CLUE


@pytest.mark.parametrize("text", ["رمضان كريم to all our families.", "שבת שלום", "Nobody is named here."])
def test_other_words_are_left_alone(text: str) -> None:
    assert found(CLUE, text, person("Khadija Masri")) == []


@pytest.mark.parametrize(
    ("name", "written"),
    [("Khadija Masri", "خديجة"), ("Rivka Blumenthal", "רבקה"), ("Kamran Malik", "كامران")],
)
def test_a_name_is_heard_through_its_script(name: str, written: str) -> None:
    assert found(CLUE, f"We have written to {written} about it.", person(name)) == [written]


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي ", max_size=40))
def test_nobody_in_the_record_means_nobody_is_found(text: str) -> None:
    assert found(CLUE, text) == []
