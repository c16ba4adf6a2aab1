from dataclasses import replace

import pytest

from evenhand.adapters.renderers.text import TextRenderer
from evenhand.adapters.renderers.text.reading import words_of_text
from evenhand.core.document import Document, Items, LineBreak, Link, Paragraph, Slot, Table, Text
from evenhand.core.document.reading import spoken_lines

WHOLE = """\
Thornfield Primary School
Station Road
Thornfield
TN26 9ZZ
01632 960123
office@thornfield.example
www.thornfield.example

Ms Anna-Maria Kowalska
17 Orchard Way
TN26 9ZX

22 November 2026

TPS/2026/014

Dear Ms Kowalska


Keeping our community kind online

We would always rather hear from you, also about Zofia.
Fish & chips < 3 > 2 “quoted” 'plain' "double".


What helps

- Speak to us first.
- Ask Internet Matters (https://www.internetmatters.org/?a=1&b=2).

1. We reply.
2. We meet.

Question: A worry about a child
Person: Sam Lee

Question: Anything else
Person: office@thornfield.example


And then

1. First again.
2. Second again.

Thank you for the care you take of each other.

Yours sincerely

Maria Okafor
Headteacher

Enclosed:
A signed and dated copy of the post
Our complaints procedure

Adapted from a template of Example Council.
"""


def made(*blocks, **record):
    return TextRenderer().prepare(Document(title="t", blocks=blocks)).one(record).decode()


def paragraph(*runs):
    return Paragraph(runs=runs)


def test_a_whole_letter_reads_from_top_to_bottom(letter, record):
    assert TextRenderer().prepare(letter).one(record).decode() == WHOLE


def test_the_words_are_those_of_the_document(letter, record):
    plain = replace(letter, blocks=letter.blocks[:4])
    said = words_of_text(TextRenderer().prepare(plain).one(record))
    wanted = "\n".join(spoken_lines(plain, record)).split("\n")
    assert [line for line in said if line != "Enclosed:"] == wanted


def test_lines_are_never_wrapped():
    assert made(paragraph(Text(text="word " * 500 + "end"))).count("\n") == 1


def test_a_text_that_begins_with_a_heading_begins_at_once(letter):
    assert made(letter.blocks[1]) == "Keeping our community kind online\n"


@pytest.mark.parametrize(
    ("text", "address", "said"),
    [
        ("our website", "https://x.example/a", "our website (https://x.example/a)"),
        ("x.example", "https://x.example/", "x.example"),
        ("write to us", "mailto:a@x.example", "write to us (a@x.example)"),
        ("a@x.example", "mailto:a@x.example", "a@x.example"),
        ("ring us", "tel:01632960123", "ring us (01632960123)"),
        ("01632 960123", "tel:+441632960123", "01632 960123"),
    ],
)
def test_a_link_says_its_address_once(text, address, said):
    assert made(paragraph(Link(text=text, address=address))) == f"{said}\n"


def test_lines_of_an_item_stay_inside_it():
    items = Items(items=((Text(text="a"), LineBreak(), Slot(name="v")),) * 10, numbered=True)
    lines = made(items, v=("b", "c")).split("\n")
    assert lines[:3] == ["1. a", "   b", "   c"]
    assert lines[27:30] == ["10. a", "    b", "    c"]


def test_a_cell_without_a_header_stands_alone():
    table = Table(header=((), (Text(text="H"),)), rows=(((Text(text="a"),), (Text(text="b"),)),))
    assert made(table) == "a\nH: b\n"


def test_a_table_without_rows_says_its_header():
    assert made(Table(header=((Text(text="H"),),), rows=())) == "H\n"


def test_a_language_without_a_word_for_enclosures_has_none(letter, record):
    said = words_of_text(TextRenderer().prepare(replace(letter, language="xx")).one(record))
    assert said[-3:-1] == letter.enclosures


def test_lines_can_end_as_mail_wants_them(letter, record):
    windows = TextRenderer(line_end="\r\n").prepare(letter).one({**record, "child": "A\r\nB\rC"})
    assert windows.count(b"\r") == windows.count(b"\n") == windows.count(b"\r\n")
    assert windows.replace(b"\r\n", b"\n") == TextRenderer().prepare(letter).one(
        {**record, "child": "A\nB\nC"}
    )


def test_an_empty_document_is_an_empty_text():
    assert made() == "\n"


def test_many_texts_are_made_one_at_a_time(letter, record):
    press = TextRenderer().prepare(letter)
    assert list(press.many([record, record])) == [press.one(record)] * 2
