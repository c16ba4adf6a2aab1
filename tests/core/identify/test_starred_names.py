"""Whole names starred out word by word, and names with figures for letters beside each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.disguised import CLUE
from evenhand.core.identify.starred_names import fits_a_word

STARRED = (
    ("Bertie Haddow-Penk", "B*rt** H*dd*w-P*nk"),
    ("Rhydian Tegid-Bowen", "Rhyd**n T*g*d-B*w*n"),
    ("Corisande Mossop-Vale", "C*r*s*nd* M*ss*p-V*l*"),
    ("Efa Non Cadwgan", "Ef* N*n C*dwg*n"),
    ("Huw ap Dafydd", "H*w ap D*fydd"),
    ("Catriona Day", "C******* D**"),
    ("Catriona Day", "C****** D***"),
    ("Jory Trewhella-Boase", "J*** T**************"),
    ("Sinead O'Dowd-Magee", "S***** O*********"),
    ("Zhang Wei", "Z**** W**"),
)
FIGURES = (
    ("Joy Reader", "J0y R34d3r"),
    ("Jonathan O'Shaughnessy", "J0n4th4n O'Sh4ughn355y"),
    ("Lorna Purdy", "L0rn4 Purdy"),
    ("Caolan McIlhatton", "C40l4n McIlh4tt0n"),
    ("Tuesday Limb", "Tu35d4y L1mb"),
)
APART = (
    ("Mary O'Rourke", "M-a-r-y O-'-R-o-u-r-k-e"),
    ("Mary O'Rourke", "M.a.r.y O.'.R.o.u.r.k.e"),
    ("Jonathan O'Shaughnessy", "J o n a t h a n  O ' S h a u g h n e s s y"),
)


@pytest.mark.parametrize(
    "text",
    [
        "He was called a B****y H*** of a referee.",
        "Somebody wrote F*** O** on the shed.",
        "The C******* and D** are two stars on the chart.",
        "The MacInver Cup and the MacIver Shield are given for verse.",
        "Join us for a j0y-filled R34d1ng week.",
    ],
)
def test_oaths_and_other_words_are_left_alone(text: str) -> None:
    people = ("Catriona Day", "Bethany Hall", "Finn Orr", "Joy Reader", "Shona MacInver")
    for name in people:
        assert found(CLUE, text, person(name)) == []


@pytest.mark.parametrize(("name", "shown"), (*STARRED, *FIGURES))
def test_a_whole_name_is_seen_through(name: str, shown: str) -> None:
    assert shown in found(CLUE, f"I was glad to see {shown} at the door.", person(name))


@pytest.mark.parametrize(("name", "shown"), APART)
def test_an_apostrophe_is_spelt_out_as_a_letter_is(name: str, shown: str) -> None:
    words = found(CLUE, f"I was glad to see {shown} at the door.", person(name))
    assert sum(map(len, words)) >= len(shown.replace(" O", "O")) - 1


@given(st.integers(min_value=2, max_value=20))
def test_the_number_of_stars_need_only_be_near(stars: int) -> None:
    assert fits_a_word("Q" + "*" * stars, "Quilterby") == (6 <= stars <= 11)
