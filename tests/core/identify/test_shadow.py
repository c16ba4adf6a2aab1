"""The shadow of a text, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.shadow import plain, shadow_of


@given(st.text(alphabet=st.characters(max_codepoint=126)))
def test_plain_letters_cast_themselves(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("Zoë", "Zoe"),
        ("O’Brien", "O'Brien"),
        ("Søren Łukasz Đorđe", "Soren Lukasz Dorde"),
        ("Sm\u200bi\u00adth", "Smith"),
        ("Ｓｍｉｔｈ", "Smith"),
        ("Lloyd–Jones", "Lloyd-Jones"),
        ("a\u00a0b", "a b"),
        ("ਸਿੰਘ", "ਸਿੰਘ"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_disguises_fall_off(text: str, shadow: str) -> None:
    assert plain(text) == shadow


@given(st.text())
def test_every_shadow_leads_back(text: str) -> None:
    shadow = shadow_of(text)
    assert len(shadow.places) == len(shadow.text) + 1
    assert list(shadow.places) == sorted(shadow.places)
    start, end = shadow.back(start=0, end=len(shadow.text))
    assert 0 <= start <= end <= len(text)


@given(st.text())
def test_a_shadow_casts_no_other(text: str) -> None:
    assert plain(plain(text)) == plain(text)
