"""A value is words, whatever it looks like. Nothing in it is read as markup, code or a path."""

import dataclasses
import re
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_samples import AWARENESS, HEAD, RECORD, paragraph

from evenhand.adapters.renderers.fonts import ATKINSON, NOTO_SANS, coverage
from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.pdf.literals import string
from evenhand.adapters.renderers.reading_back import plain, words_of_pdf
from evenhand.core.document import Document, Paragraph, Slot, Text

ONE_SLOT = Document(title="T", blocks=(Paragraph(runs=(Text(text="["), Slot(name="v"), Text(text="]"))),))
HOSTILE = (
    "#set page(fill: red)",
    '#read("/etc/passwd")',
    "*bold* _not_ $x$ `raw` <label> @ref ~ -- --- ...",
    '" ; panic("x") ; "',
    '\\" #panic() \\',
    "\\u{41} \\n \\\\",
    "] } ) {x} [y] (z)",
    "((child)) (((x))) ((flag??text))",
    "::: note",
    "// not a comment /* nor this */",
    "= No heading",
    "- no item",
    "'single' \"double\" `back`",
    "${7*7} {{7*7}} %s %(x)s",
    "<b>&amp;</b>",
)
PRESS = PdfRenderer().prepare(ONE_SLOT)


def shown(value: str | tuple[str, ...]) -> str:
    return words_of_pdf(PRESS.one({"v": value}))


@pytest.mark.parametrize("value", HOSTILE)
def test_what_looks_like_markup_prints_as_it_is(value: str) -> None:
    assert shown(value) == plain(f"[{value}]")


@pytest.mark.parametrize("value", HOSTILE)
def test_fixed_words_print_as_they_are_too(value: str) -> None:
    document = dataclasses.replace(
        ONE_SLOT, title=value, blocks=(paragraph(value),), letterhead=dataclasses.replace(HEAD, name=value)
    )
    words = words_of_pdf(PdfRenderer().prepare(document).one({}))
    assert words.count(plain(value)) == 2


def test_lines_of_a_value_are_set_one_under_the_other() -> None:
    assert shown("one\ntwo\r\nthree") == shown(("one", "two", "three")) == "[one two three]"


@pytest.mark.parametrize("unseen", ("\x00", "\x07", "\x1b", "\x7f", "\u200b", "\ufeff", "\u00ad", "\u2060"))
def test_unseen_characters_are_left_out(unseen: str) -> None:
    assert PRESS.one({"v": f"Si{unseen}an"}) == PRESS.one({"v": "Sian"})


@pytest.mark.parametrize("mark", "\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069")
def test_direction_marks_cannot_turn_a_line_around(mark: str) -> None:
    assert shown(f"{mark}Mrs Khan{mark}") == "[Mrs Khan]"


def test_decomposed_letters_are_the_same_letters() -> None:
    assert PRESS.one({"v": "W\u0302yn"}) == PRESS.one({"v": "Ŵyn"})


def test_a_hundred_thousand_letters_all_arrive() -> None:
    value = " ".join(f"word{number}" for number in range(12_000))
    assert len(value) > 100_000
    assert re.sub(r" Page \d+ of \d+", "", shown(value)) == f"[{value}]"


def test_an_endless_word_stays_on_the_sheet() -> None:
    import pypdfium2

    data = PRESS.one({"v": "a" * 3_000})
    pdf = pypdfium2.PdfDocument(data)
    text = pdf[0].get_textpage()
    boxes = [text.get_charbox(at) for at in range(text.count_chars())]
    assert max(right for _, _, right, _ in boxes) <= 210 / 25.4 * 72 - 25 / 25.4 * 72 + 0.1
    pdf.close()
    words = re.sub(r" Page \d+ of \d+", "", words_of_pdf(data))
    assert "".join(words.split()) == "[" + "a" * 3_000 + "]"


def test_a_letter_asks_for_all_its_values() -> None:
    with pytest.raises(KeyError):
        PdfRenderer().prepare(AWARENESS).one({"recipient.address": RECORD["recipient.address"]})


@given(st.text())
def test_a_literal_has_no_way_out(text: str) -> None:
    literal = string(text)
    inside = literal[1:-1].replace("\\\\", "").replace('\\"', "")
    assert literal[0] == literal[-1] == '"'
    assert '"' not in inside
    assert "\\" not in inside


LETTERS = sorted(
    letter
    for letter in coverage(ATKINSON) | coverage(NOTO_SANS)
    if ord(letter) < 0x500 and not category(letter).startswith("M")
)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=LETTERS))
def test_any_words_come_back_as_they_went_in(value: str) -> None:
    assert "".join(shown(value).split()) == "".join(plain(f"[{value}]").split())
