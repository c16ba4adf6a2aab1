"""One font for a whole letter; another for a word only where the first lacks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.choice import can_write, pieces, setting_of, unwritable
from evenhand.adapters.renderers.fonts.settings import ARABIC, LATIN, URDU, WIDER, setting_for


@pytest.mark.parametrize(
    ("language", "setting"),
    (
        ("en-GB", LATIN),
        ("cy", LATIN),
        ("pl", LATIN),
        ("uk", WIDER),
        ("vi", WIDER),
        ("ar", ARABIC),
        ("fa-IR", ARABIC),
        ("pa-Arab", ARABIC),
        ("ur-PK", URDU),
    ),
)
def test_a_language_is_set_by_the_table(language: str, setting: object) -> None:
    assert setting_for(language) == setting


def test_an_english_letter_keeps_its_font() -> None:
    assert setting_of(language="en-GB", text="Dear Siân Ŵyn — “yes”, £5 • ok…") is LATIN


@pytest.mark.parametrize("name", ("Nguyễn", "Ẹniọlá", "Олена", "Γιώργος"))
def test_one_wider_name_widens_the_whole_letter(name: str) -> None:
    assert setting_of(language="en-GB", text=f"Dear {name}") is WIDER


def test_another_script_does_not_change_the_letter() -> None:
    assert setting_of(language="en-GB", text="Dear أمينة") is LATIN


@pytest.mark.parametrize(
    ("text", "families"),
    (
        ("Dear Mrs Khan", [""]),
        ("Dear أمينة خان, welcome", ["", fonts.NASKH, ""]),
        ("王小明", [fonts.DROID]),
        ("ਗੁਰਪ੍ਰੀਤ", [fonts.GURMUKHI]),
        ("", []),
    ),
)
def test_a_word_takes_a_font_that_has_it_whole(text: str, families: list[str]) -> None:
    assert [piece.family for piece in pieces(family=fonts.ATKINSON, text=text)] == families


def test_a_mark_stays_with_its_letter() -> None:
    (piece,) = pieces(family=fonts.ATKINSON, text="q\u0323")
    assert piece.text == "q\u0323"


@given(st.text(), st.sampled_from(fonts.FAMILIES))
def test_pieces_put_together_are_the_text(text: str, family: str) -> None:
    assert "".join(piece.text for piece in pieces(family=family, text=text)) == text


@given(st.text(), st.sampled_from(fonts.FAMILIES))
def test_what_is_not_told_can_be_written(text: str, family: str) -> None:
    if not unwritable(family=family, text=text):
        for piece in pieces(family=family, text=text):
            assert can_write(piece.family or family, piece.text)


@pytest.mark.parametrize(
    ("text", "told"), (("ⵣ and ⵥ, ⵣ", "ⵣⵥ"), ("ب\u0303", "\u0303"), ("\u1680", "\u1680"))
)
def test_what_no_font_has_is_told_once(text: str, told: str) -> None:
    assert unwritable(family=fonts.ATKINSON, text=text) == told
