"""The shadow of a text, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.shadow import plain, shadow_of, sounded


@given(st.text(alphabet=st.characters(max_codepoint=126)))
def test_plain_letters_cast_themselves(text: str) -> None:
    assert plain(text) == text.replace("`", "'")


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
        ("Hаrgrеаvеs", "Hargreaves"),
        ("ᴊᴏᴀɴɴᴇ 𝓙𝓸", "joanne Jo"),
        ("Олена", "Олена"),
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


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Олена Щербак", "Olena Shcherbak"),
        ("пані Юлія", "pani Yuliya"),
        ("Ελένη", "Eleni"),
        ("ਸਿੰਘ Smith", "ਸਿੰਘ Smith"),
    ],
)
def test_words_of_other_alphabets_are_heard(text: str, heard: str) -> None:
    assert sounded(shadow_of(text)).text == heard


def test_a_word_all_of_look_alikes_keeps_both_readings() -> None:
    shadow = sounded(shadow_of("Mr Соре rang"))
    assert shadow.text == "Mr Sore rang"
    assert shadow.second == ((3, 7, "Cope"),)


@given(
    st.text(alphabet=st.characters(min_codepoint=0x370, max_codepoint=0x52F) | st.sampled_from("aZ \u0301"))
)
def test_every_heard_shadow_leads_back(text: str) -> None:
    shadow = sounded(shadow_of(text))
    assert len(shadow.places) == len(shadow.text) + 1
    assert list(shadow.places) == sorted(shadow.places)
    assert all(0 <= start < end <= len(shadow.text) for start, end, _ in shadow.second)
