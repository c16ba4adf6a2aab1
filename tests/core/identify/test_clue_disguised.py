"""Names starred out, spaced out or written with figures for letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.disguised import CLUE

WHO = person("Ottoline Quilterby")


@pytest.mark.parametrize("text", ["A * B means A times B.", "Room 1 0 1 is shut.", "P. S. Bring a hat."])
def test_figures_and_stars_are_left_alone(text: str) -> None:
    assert found(CLUE, text, WHO) == []


@pytest.mark.parametrize("text", ["It was a d**n shame.", "B*****d! he wrote, and S**t."])
def test_an_oath_that_is_starred_out_is_nobody(text: str) -> None:
    assert found(CLUE, text, person("Ottoline Bernard"), person("Ada Scot")) == []


@pytest.mark.parametrize(
    "shown",
    ["Q*******y", "Qu***by", "Quil*****", "Mrs Q*******y", "O******e", "Mrs QuiIterby", "Mrs Qui1terby"],
)
def test_a_name_is_seen_behind_stars_that_hide_nearly_all(shown: str) -> None:
    assert found(CLUE, f"Nobody should ask {shown} about it.", WHO) == [shown]


def test_two_words_starred_out_are_who_has_such_a_first_and_last_name() -> None:
    assert found(CLUE, "What was called after O******* Q******** was vile.", WHO) == ["O******* Q********"]
    assert found(CLUE, "Please do not reply to Mrs Q****erby's post.", WHO) == ["Mrs Q****erby's"]
    assert found(CLUE, "What was called after O** Q******** was vile.", WHO) == []
    assert found(CLUE, "What was called after O******* B****** was vile.", WHO) == []


def test_a_word_with_figures_is_a_name_behind_a_title() -> None:
    assert found(CLUE, "Please leave Mr F13ld alone.", person("Amos Field")) == ["Mr F13ld"]
    assert found(CLUE, "Bring it to the F13ld.", person("Amos Field")) == []


@pytest.mark.parametrize("shown", ["Q u i l t e r b y", "Q-u-i-l-t-e-r-b-y", "Qu1lt3rby", "Q**lterby"])
def test_a_disguise_is_seen_through(shown: str) -> None:
    assert found(CLUE, f"Ask Mrs {shown} about it.", WHO)


@given(st.sampled_from([" ", ".", "-", "_"]))
def test_letters_set_apart_by_anything_are_one_name(between: str) -> None:
    shown = between.join("Quilterby")
    assert found(CLUE, f"Nobody should write about {shown} again.", WHO)


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Honor Sevenacre", "Miss 7acre"), ("Honor Tenpenny", "Miss 10penny"), ("Honor Fiveash", "5ash")],
)
def test_a_figure_is_read_as_its_word(name: str, shown: str) -> None:
    assert found(CLUE, f"So does the pun upon {shown}, of which no more.", person(name)) == [shown]


def test_a_capital_inside_a_name_is_no_disguise() -> None:
    assert found(CLUE, "The MacInver Cup is given for verse.", person("Shona MacInver")) == []
