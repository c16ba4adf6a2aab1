import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.docx import DocxRenderer
from evenhand.adapters.renderers.docx.reading import words_of_docx
from evenhand.adapters.renderers.html import HtmlRenderer
from evenhand.adapters.renderers.html.reading import words_of_html
from evenhand.adapters.renderers.text import TextRenderer
from evenhand.core.document import Document, Heading, Items, Paragraph, Slot, Table, Text

SLOT = (Slot(name="value"),)
ONE = Document(title="t", blocks=(Paragraph(runs=(Text(text="|"), *SLOT, Text(text="|"))),))
EVERYWHERE = Document(
    title="t",
    recipient=Slot(name="value"),
    reference=Slot(name="value"),
    blocks=(
        Heading(level=1, runs=SLOT),
        Paragraph(runs=SLOT),
        Items(items=(SLOT, SLOT), numbered=True),
        Table(header=(SLOT,), rows=((SLOT,),)),
    ),
)
PRESSES = {
    ".docx": (DocxRenderer().prepare(ONE), words_of_docx),
    ".html": (HtmlRenderer().prepare(ONE), words_of_html),
    "fragment": (HtmlRenderer(fragment=True).prepare(ONE), words_of_html),
    ".txt": (TextRenderer().prepare(ONE), lambda data: (data.decode().removesuffix("\n"),)),
}
NASTY = [
    "<b>&amp;</b> \"double\" 'single' ]]> <!-- x -->",
    "line one\nline two\r\nline three",
    "tab\tand  two blanks ",
    "((x)) ::: {{y}} ${z} %s {0} \\n",
    "\u200fעברית\u200e and \u2066فاطمة\u2069",
    "👩‍👩‍👧‍👦 Zoë Ŵyn 王小明 ਪੰਜਾਬੀ",
    "bell \x07 nul \0 half \ud800 end",
    "</w:t></w:r></w:p>",
    "</p><script>alert(1)</script>",
    "&#0;&#x1F600;&nbsp;",
    "x" * 100_000,
    "é" * 50_000,
    "",
]


def read(format_name: str, value: str) -> tuple[str, ...]:
    press, words = PRESSES[format_name]
    return words(press.one({"value": value}))


@pytest.mark.parametrize("format_name", PRESSES)
@pytest.mark.parametrize("value", NASTY)
def test_a_nasty_value_comes_back_as_it_was(format_name, value):
    assert read(format_name, value) == (f"|{clean(value)}|",)


any_text = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize("format_name", PRESSES)
@settings(max_examples=150)
@given(value=any_text)
def test_any_value_comes_back_cleaned_at_most(format_name, value):
    assert read(format_name, value) == (f"|{clean(value)}|",)


@settings(max_examples=50)
@given(any_text)
def test_any_value_leaves_a_file_that_word_opens(value):
    word = docx.Document(io.BytesIO(DocxRenderer().prepare(EVERYWHERE).one({"value": value})))
    assert len(word.tables) == 1
    assert word.tables[0].cell(1, 0).text == clean(value)


@pytest.mark.parametrize("renderer", [DocxRenderer(), HtmlRenderer(), TextRenderer()])
def test_lines_of_a_value_stand_under_each_other(renderer):
    press = renderer.prepare(ONE)
    assert press.one({"value": ("a", "b")}) == press.one({"value": "a\nb"})


@pytest.mark.parametrize("renderer", [DocxRenderer(), HtmlRenderer(), TextRenderer()])
def test_a_value_stands_wherever_its_slot_stands(renderer):
    from evenhand.adapters.renderers.finishing import check_finished

    record = {"value": "Anna-Maria"}
    data = renderer.prepare(EVERYWHERE).one(record)
    assert check_finished(data=data, suffix=renderer.suffix, document=EVERYWHERE, record=record) == ()
