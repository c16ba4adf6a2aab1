"""Names in another script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.scripts import CLUE
from evenhand.core.identify.shadow import plain


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


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Netzer Lerner", "נצר"),
        ("Batzion Lerner", "בציון"),
        ("Sivan Lerner", "סיון"),
        ("Parvaneh Rostami", "پروانه"),
        ("Kaveh Rostami", "کاوه"),
        ("Gasim Osman", "قاسم"),
        ("Musa Abdelrahim", "عبد الرحيم"),
        ("Tareg Osman", "السيد طارق"),
        ("Mehvan Doskî", "مهڤان"),
        ("Meenakshi Trivedi", "श्रीमती मीनाक्षी"),
    ],
)
def test_a_name_is_heard_as_its_speakers_say_it(name: str, written: str) -> None:
    assert found(CLUE, f"Whoever wrote about {written} was unkind.", person(name)) == [plain(written)]


def test_all_of_a_name_is_one_passage() -> None:
    abdelgadir = person("Tareg Abdelgadir")
    assert found(CLUE, "We met السيد طارق عبد القادر about it.", abdelgadir) == ["السيد طارق عبد القادر"]
