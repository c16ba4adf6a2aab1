"""How a letter looks: sizes, page numbers, watermark, the room for a signature."""

import dataclasses
import io

import pypdfium2
import pytest
from pdf_samples import AWARENESS, CLOSING, LONG, NEWSLETTER, RECORD, paragraph

from evenhand.adapters.renderers.pdf import PdfRenderer, page_images
from evenhand.core.document import Document, Items, Record, Text


def pages(document: Document, record: Record) -> list[str]:
    pdf = pypdfium2.PdfDocument(PdfRenderer().prepare(document).one(record))
    return [" ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in pdf]


def test_a_usual_letter_fits_one_page_without_a_number() -> None:
    (only,) = pages(AWARENESS, RECORD)
    assert "Page" not in only


def test_longer_letters_number_their_pages() -> None:
    first, second, third = pages(LONG, {})
    assert "Page 1 of 3" in first
    assert "Page 2 of 3" in second
    assert "Page 3 of 3" in third


def test_pages_are_numbered_in_the_language_of_the_letter() -> None:
    first, *_ = pages(dataclasses.replace(LONG, language="cy"), {})
    assert "Tudalen 1 o 3" in first


def test_large_print_is_sixteen_points() -> None:
    def sizes(document: Document) -> set[float]:
        pdf = pypdfium2.PdfDocument(PdfRenderer().prepare(document).one({}))
        text = pdf[0].get_textpage()
        at = text.get_text_range().index("At Thornfield")
        return {round(pypdfium2.raw.FPDFText_GetFontSize(text, at), 1)}

    assert sizes(NEWSLETTER) == {11.0}
    assert sizes(dataclasses.replace(NEWSLETTER, large_print=True)) == {16.0}


def test_a_watermark_stands_on_every_page() -> None:
    sheets = pages(dataclasses.replace(LONG, watermark="PRACTICE"), {})
    assert [sheet.count("PRACTICE") for sheet in sheets] == [1, 1, 1]


@pytest.mark.parametrize("paragraphs", range(20, 40, 2))
def test_nobody_signs_a_page_without_words(paragraphs: int) -> None:
    words = "We write at some length, and every word of it counts for all of us here at the school."
    document = Document(title="T", blocks=(paragraph(words),) * paragraphs, closing=CLOSING)
    last = pages(document, {})[-1]
    assert "Yours sincerely" in last
    assert "We write" in last


@pytest.mark.parametrize("paragraphs", range(20, 40, 2))
def test_words_that_lead_to_a_list_stay_with_it(paragraphs: int) -> None:
    words = "We write at some length, and every word of it counts for all of us here at the school."
    items = Items(items=((Text(text="The first place"),), (Text(text="The second place"),)))
    blocks = (*((paragraph(words),) * paragraphs), paragraph("These places help:"), items)
    sheets = pages(Document(title="T", blocks=blocks), {})
    assert any("These places help: • The first place" in sheet for sheet in sheets)


def test_previews_are_pictures_of_each_page() -> None:
    press = PdfRenderer().prepare(LONG)
    assert [picture[:4] for picture in page_images(press, {}, dots_per_inch=30)] == [b"\x89PNG"] * 3
    assert all(b"<svg" in picture[:200] for picture in page_images(press, {}, kind="svg"))


def test_a_file_names_no_clock_of_this_machine() -> None:
    import pikepdf

    with pikepdf.open(io.BytesIO(PdfRenderer().prepare(NEWSLETTER).one({}))) as pdf:
        assert str(pdf.docinfo.CreationDate).startswith("D:20260101000000")
