"""Numbers and Latin words in letters that run from right to left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.docx.reading import portions_of_docx
from evenhand.adapters.renderers.finishing import check_finished
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.portions import letter_lines
from evenhand.adapters.renderers.reading_back import plain
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.adapters.renderers.turning import steadied, steady, stretches
from evenhand.core.document import Closing, Document, Items, Paragraph, Table, Text

MARK = "\u200e"
WORDS = "يرجى الاتصال على الرقم 01632 960123 قبل 22 November 2026."


def letter(language: str) -> Document:
    runs = (Text(text=WORDS),)
    return Document(
        title="رسالة",
        language=language,
        date="22 November 2026",
        blocks=(Paragraph(runs=runs), Items(items=(runs,)), Table(header=(runs,), rows=((runs,),))),
        closing=Closing(words="مع التحية،", name="Pat Lee 2", title="مدير"),
        enclosures=(WORDS,),
        acknowledgement="CC BY 4.0",
    )


@pytest.mark.parametrize("text", ["", "مرحبا", "Pat Hargreaves", "Facebook.", "960123", "، ؟", "Class R"])
def test_what_cannot_turn_round_is_left_alone(text: str) -> None:
    assert steady(text) == text


@pytest.mark.parametrize(
    ("text", "steadied_text"),
    [
        ("01632 960123", "01632\u00a0960123"),
        ("22 November 2026", f"{MARK}22 November 2026{MARK}"),
        ("في 3B اليوم", f"في {MARK}3B{MARK} اليوم"),
        ("12 High Street (flat 4).", f"{MARK}12 High Street (flat 4{MARK})."),
        ("رقم 01632 960123، office", "رقم 01632\u00a0960123، office"),
    ],
)
def test_numbers_and_latin_words_are_held_together(text: str, steadied_text: str) -> None:
    assert steady(text) == steadied_text


@given(st.text(st.sampled_from("aZ09 é،م.-\n")))
def test_stretches_together_are_the_text(text: str) -> None:
    cut = list(stretches(text))
    assert "".join(stretch for stretch, _ in cut) == text
    assert [stretch for stretch, held in cut if held] == re.findall(
        f"{MARK}([^{MARK}]*){MARK}", _plain_blanks(text)
    )


def _plain_blanks(text: str) -> str:
    return steady(text).replace("\u00a0", " ")


@given(st.text())
def test_a_steadied_text_reads_the_same(text: str) -> None:
    assert plain(steady(text)) == plain(text)
    assert steady(steady(text)).replace(MARK, "") == steady(text).replace(MARK, "")


def test_a_letter_from_left_to_right_is_not_touched() -> None:
    assert steadied(letter("pl")) is not None
    assert steadied(letter("pl")) == letter("pl")


@pytest.mark.parametrize("language", ["ar", "ur", "fa", "pa-Arab"])
@pytest.mark.parametrize(
    "renderer", [DocxRenderer(), HtmlRenderer(), TextRenderer()], ids=lambda one: one.suffix
)
def test_no_telephone_number_comes_apart(language: str, renderer) -> None:
    data = renderer.prepare(letter(language)).one({})
    said = "\n".join(letter_lines(portions_of_docx(data))) if renderer.suffix == ".docx" else data.decode()
    assert not re.search(r"01632 \d", said)
    assert said.count("01632\u00a0960123") >= 4 and said.count(f"{MARK}22 November 2026{MARK}") >= 5
    assert check_finished(data=data, suffix=renderer.suffix, document=letter(language), record={}) == ()
