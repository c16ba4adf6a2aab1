"""Word documents as python-docx writes them."""

import io

import docx
import pytest
from docx.document import Document
from docx.shared import Inches
from docx.text.paragraph import Paragraph
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from readers_asking import finding, marked, read, said, shapes, texts

from evenhand.core.packs.source import LineStyle, MarkKind


def saved(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def in_runs(paragraph: Paragraph, *pieces: str) -> Paragraph:
    for piece in pieces:
        paragraph.add_run(piece)
    return paragraph


def test_ordinary_paragraphs_stay_as_they_are() -> None:
    document = docx.Document()
    document.add_paragraph("Dear Parent")
    document.add_paragraph("")
    document.add_paragraph("All is well.")
    read_back = read(saved(document))
    assert shapes(read_back) == [("body", 0, "Dear Parent"), ("body", 0, "All is well.")]
    assert said(read_back) == []


@pytest.mark.demand("K20")
def test_a_placeholder_split_over_runs_is_whole() -> None:
    document = docx.Document()
    in_runs(document.add_paragraph(), "At <sch", "ool/set", "ting na", "me> we care")
    assert texts(read(saved(document))) == ["At <school/setting name> we care"]


def test_headings_and_titles_have_their_levels() -> None:
    document = docx.Document()
    document.add_heading("Pack", 0)
    document.add_heading("Letters", 1)
    document.add_heading("Incident", 3)
    assert shapes(read(saved(document))) == [
        ("heading", 1, "Pack"),
        ("heading", 1, "Letters"),
        ("heading", 3, "Incident"),
    ]


def test_list_items_have_their_depth() -> None:
    document = docx.Document()
    document.add_paragraph("one", style="List Bullet")
    document.add_paragraph("within", style="List Bullet 2")
    document.add_paragraph("first", style="List Number")
    read_back = read(saved(document))
    assert shapes(read_back) == [("item", 0, "one"), ("item", 1, "within"), ("item", 0, "first")]
    assert finding(read_back, "document-numbers-left-out").place.line == 3


def test_every_cell_is_a_line_even_in_nested_tables() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ["a", "b", "c", ""], strict=True):
        cell.text = words
    table.cell(1, 1).add_table(1, 1).cell(0, 0).text = "inner"
    read_back = read(saved(document))
    assert shapes(read_back) == [("cell", 0, one) for one in ("a", "b", "c", "inner")]
    assert finding(read_back, "document-table-by-cells").place.line == 1


def test_headers_and_footers_are_told_once_each() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Thornfield School"
    document.sections[0].footer.paragraphs[0].text = "Page one"
    document.add_paragraph("Dear Parent")
    document.add_section()
    document.add_paragraph("Another section")
    assert shapes(read(saved(document))) == [
        ("header", 0, "Thornfield School"),
        ("body", 0, "Dear Parent"),
        ("body", 0, "Another section"),
        ("footer", 0, "Page one"),
    ]


def test_line_breaks_begin_lines_but_not_in_items() -> None:
    document = docx.Document()
    document.add_paragraph("Yours sincerely\n[Name]\n\nHeadteacher")
    document.add_paragraph("one\nmore of it", style="List Bullet")
    assert shapes(read(saved(document))) == [
        ("body", 0, "Yours sincerely"),
        ("body", 0, "[Name]"),
        ("body", 0, "Headteacher"),
        ("item", 0, "one more of it"),
    ]


def test_invisible_characters_are_cleaned_away() -> None:
    document = docx.Document()
    document.add_paragraph("com\u00adplaint\u200b and\u00a0more\tafter a tab")
    assert texts(read(saved(document))) == ["complaint and more\tafter a tab"]


def test_bold_and_italic_are_marked_where_they_stand() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Please ")
    paragraph.add_run("do ").bold = True
    both = paragraph.add_run("not")
    both.bold = both.italic = True
    paragraph.add_run(" share", style="Strong")
    read_back = read(saved(document))
    assert marked(read_back, MarkKind.BOLD) == [("do not share", "")]
    assert marked(read_back, MarkKind.ITALIC) == [("not", "")]


def test_a_picture_is_told_with_its_line() -> None:
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "PNG")
    document = docx.Document()
    document.add_paragraph("Crest:").add_run().add_picture(file, width=Inches(1))
    assert finding(read(saved(document)), "document-picture-left-out").place.line == 1


def test_comments_carry_their_words() -> None:
    document = docx.Document()
    run = document.add_paragraph("Dear ").add_run("Parent")
    document.add_comment(run, text="or Carer?", author="A")
    assert marked(read(saved(document)), MarkKind.COMMENT) == [("Parent", "or Carer?")]


def test_hidden_words_are_kept_and_told() -> None:
    document = docx.Document()
    document.add_paragraph("Seen ").add_run("unseen").font.hidden = True
    read_back = read(saved(document))
    assert texts(read_back) == ["Seen unseen"]
    assert said(read_back) == ["document-hidden-words"]


LETTERS = st.text(
    st.characters(
        exclude_categories=["Cc", "Cs", "Cn", "Co", "Zl", "Zp"],
        exclude_characters="\u00ad\u200b\u2060\ufeff\u2011",
    ),
    max_size=12,
).map(lambda text: " ".join(text.split()))
PARAGRAPHS = st.lists(st.lists(LETTERS, max_size=4), min_size=1, max_size=6).filter(
    lambda all_: any(map(any, all_))
)


@pytest.mark.demand("K20")
@settings(max_examples=30, deadline=None)
@given(PARAGRAPHS)
def test_whatever_is_written_in_runs_is_read(paragraphs: list[list[str]]) -> None:
    document = docx.Document()
    for pieces in paragraphs:
        in_runs(document.add_paragraph(), *pieces)
    whole = ["".join(pieces).strip() for pieces in paragraphs]
    expected = [line for line in whole if line]
    assert [line.text for line in read(saved(document)).lines] == expected


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(list(LineStyle)[:3]), min_size=1, max_size=12))
def test_styles_come_back_in_their_order(styles: list[LineStyle]) -> None:
    names = {LineStyle.HEADING: "Heading 2", LineStyle.BODY: "Normal", LineStyle.ITEM: "List Bullet"}
    document = docx.Document()
    for style in styles:
        document.add_paragraph("words", style=names[style])
    assert [line.style for line in read(saved(document)).lines] == styles
