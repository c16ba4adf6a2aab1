"""Where a line of Latin words may end, and which words are left to Typst."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.bulk.words import check_word, words_of

LETTERS = st.text(alphabet="abcXYZéŵ019’-/–.,()", min_size=1, max_size=12)


@pytest.mark.parametrize("text", ["", " a", "a ", "a  b", "a" * 30, "a " + "b-" * 15 + "c"])
def test_odd_blanks_and_endless_words_are_left(text: str) -> None:
    with pytest.raises(NotSimple):
        words_of(text)


@pytest.mark.parametrize(
    "word",
    [
        "www.a.example",
        "https://a.example",
        "Sam—Lee",
        "a--b",
        "(",
        "«a»",
        "!a",
        "a!b",
        "\u00a0",
        "a\u00adb",
        "[a]",
    ],
)
def test_words_that_may_break_elsewhere_are_left(word: str) -> None:
    with pytest.raises(NotSimple):
        check_word(word)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mrs Siân Ŵyn-Price", ["Mrs ", "Siân ", "Ŵyn-", "Price"]),
        ("Flat 12-A, TH-2026-014", ["Flat ", "12-", "A, ", "TH-2026-014"]),
        ("2026–27 and/or OS/2026/1", ["2026–", "27 ", "and/", "or ", "OS/2026/1"]),
        ("O’Neill & Co. (parent(s)) – £5.50", ["O’Neill ", "& ", "Co. ", "(parent(s)) ", "– ", "£5.50"]),
        ("D'Arcy a@b.example 9:30!", ["D'Arcy ", "a@b.example ", "9:30!"]),
    ],
)
def test_words_are_cut_where_a_line_may_end(text: str, words: list[str]) -> None:
    assert words_of(text) == words
    for word in words:
        check_word(word)


@given(st.lists(LETTERS, min_size=1, max_size=8).map(" ".join))
def test_no_letter_is_lost_between_words(text: str) -> None:
    assert "".join(words_of(text)) == text
