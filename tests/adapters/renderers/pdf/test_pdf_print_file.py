"""One file for the printer: every letter, in order, with its own page numbers, and no more memory."""

import dataclasses
import io

import pikepdf
import pypdfium2
import pytest
from pdf_samples import AWARENESS, LONG, NEWSLETTER, RECORD

from evenhand.adapters.renderers.pdf import PdfPress, PdfRenderer, PrintFile
from evenhand.adapters.renderers.pdf.print_file import BATCH
from evenhand.core.document import Record
from evenhand.core.findings import Refused


def printed(*letters: tuple[PdfPress, Record]) -> bytes:
    out = io.BytesIO()
    with PrintFile(into=out) as file:
        for press, record in letters:
            file.add(press, record)
    return out.getvalue()


def sheets(data: bytes) -> list[str]:
    return [
        " ".join(sheet.get_textpage().get_text_bounded().split()) for sheet in pypdfium2.PdfDocument(data)
    ]


def record(number: int) -> Record:
    return {**RECORD, "recipient.salutation": f"Mrs Number{number}x"}


def test_all_letters_are_there_in_their_order() -> None:
    press = PdfRenderer().prepare(AWARENESS)
    found = sheets(printed(*((press, record(number)) for number in range(2 * BATCH + 3))))
    assert len(found) == 2 * BATCH + 3
    assert all(f"Mrs Number{number}x" in sheet for number, sheet in enumerate(found))


def test_a_printed_page_says_what_the_letter_says() -> None:
    press = PdfRenderer().prepare(AWARENESS)
    assert sheets(printed((press, RECORD))) == sheets(press.one(RECORD))


def test_each_letter_numbers_its_own_pages() -> None:
    press = PdfRenderer().prepare(LONG)
    found = sheets(printed((press, {}), (press, {})))
    assert [f"Page {number} of 3" in found[at] for at, number in enumerate((1, 2, 3, 1, 2, 3))] == [True] * 6


def test_different_documents_may_follow_each_other() -> None:
    first, second = PdfRenderer().prepare(AWARENESS), PdfRenderer().prepare(NEWSLETTER)
    found = sheets(printed((first, RECORD), (second, {}), (first, RECORD)))
    assert ["Talking to us first" in sheet for sheet in found] == [False, True, False]


def test_a_name_in_another_font_keeps_its_place() -> None:
    press = PdfRenderer().prepare(AWARENESS)
    found = sheets(
        printed((press, record(1)), (press, {**RECORD, "recipient.child": "Hiền"}), (press, record(3)))
    )
    assert "Hiền" in found[1]


def test_the_file_is_sound_and_leads_nowhere() -> None:
    data = printed(*((PdfRenderer().prepare(AWARENESS), record(number)) for number in range(3)))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert not any("/Annots" in sheet for sheet in pdf.pages)


def test_an_untagged_file_does_not_pretend_to_be_accessible() -> None:
    with pikepdf.open(io.BytesIO(printed((PdfRenderer().prepare(NEWSLETTER), {})))) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert "/MarkInfo" not in pdf.Root


def test_an_empty_file_is_a_file_without_pages() -> None:
    assert b"/Count 0" in printed()


def test_it_counts_letters_and_pages() -> None:
    press = PdfRenderer().prepare(LONG)
    with PrintFile(into=io.BytesIO()) as file:
        file.add(press, {})
        file.add(press, {})
    assert (file.letters, file.pages) == (2, 6)


def test_a_refused_letter_leaves_no_finished_file() -> None:
    out = io.BytesIO()
    press = PdfRenderer().prepare(AWARENESS)
    with pytest.raises(Refused), PrintFile(into=out) as file:
        file.add(press, RECORD)
        file.add(press, {**RECORD, "recipient.child": "😀"})
    assert b"%%EOF" not in out.getvalue()


def test_fonts_are_shared_by_the_letters_of_a_batch() -> None:
    press = PdfRenderer().prepare(dataclasses.replace(AWARENESS))
    one = len(printed((press, record(0))))
    many = len(printed(*((press, record(number)) for number in range(BATCH))))
    assert many < one * BATCH / 4
