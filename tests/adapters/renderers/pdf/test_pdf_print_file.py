"""One file for the printer: every letter, in order, with its own page numbers, and no more memory."""

import dataclasses
import io
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from benchmarks.bulk_proof import characters, documents, dots, records
from pdf_samples import AWARENESS, LONG, NEWSLETTER, RECORD

from evenhand.adapters.renderers.pdf import BulkPress, BulkRenderer, PdfPress, PdfRenderer, PrintFile
from evenhand.adapters.renderers.pdf.print_file import BATCH
from evenhand.adapters.renderers.pdf.print_reading import PrintedPages
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


# --- The same for letters to many, which share what is the same. ---


def spliced(*letters: tuple[BulkPress | PdfPress, Record], two_sided: bool = False) -> bytes:
    out = io.BytesIO()
    with PrintFile(into=out, two_sided=two_sided) as file:
        for press, record in letters:
            file.add(press, record)
    return out.getvalue()


def letters_of(shown: str) -> list[str]:
    """What differs is drawn over what is the same, so a page is read in another order."""
    return sorted("".join(shown.split()))


def test_printed_pages_are_those_of_the_letters_to_the_dot() -> None:
    for document in documents():
        press, alone = BulkRenderer().prepare(document), PdfRenderer().prepare(document)
        several = list(records(9, seed=8))
        data = spliced(*((press, one) for one in several))
        assert not press.left
        pages = [page for one in several for page in dots(alone.one(one))]
        assert dots(data) == pages
        wanted = [page for one in several for page in characters(alone.one(one))]
        assert [letters_of(shown) for shown, _ in characters(data)] == [
            letters_of(shown) for shown, _ in wanted
        ]


def test_letters_that_are_not_simple_keep_their_place() -> None:
    press = BulkRenderer().prepare(AWARENESS)
    several = [
        record(1),
        {**RECORD, "recipient.child": "Олена"},
        {**RECORD, "recipient.child": "محمد"},
        record(4),
    ]
    data = spliced(*((press, one) for one in several))
    found = sheets(data)
    assert press.left.total() == 2
    places = [next(at for at, shown in enumerate(found) if words in shown) for words in ("Олена", "Number4x")]
    assert "Number1x" in found[0]
    assert places == [1, len(found) - 1]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []


@pytest.mark.parametrize("renderer", [BulkRenderer, PdfRenderer])
def test_on_both_sides_each_letter_begins_on_a_new_sheet(
    renderer: type[BulkRenderer] | type[PdfRenderer],
) -> None:
    one, three = renderer().prepare(AWARENESS), renderer().prepare(LONG)
    letters = [(one, record(1)), (three, {}), (one, record(2)), (one, record(3)), (three, {})]
    found = sheets(spliced(*letters, two_sided=True))
    begins = ["Number1x", "A letter of three pages", "Number2x", "Number3x", "A letter of three pages"]
    assert [words in found[at] for words, at in zip(begins, (0, 2, 6, 8, 10), strict=True)] == [True] * 5
    assert [at for at, words in enumerate(found) if not words] == [1, 5, 7, 9]
    assert len(found) == 13


def test_a_printed_letter_has_its_address_where_the_window_is() -> None:
    press = BulkRenderer().prepare(AWARENESS)
    page = pypdfium2.PdfDocument(spliced((press, record(1)), (press, record(2))))[1].get_textpage()
    found = page.search("4 Castle Street").get_next()
    assert found
    left, _, _, top = page.get_charbox(found[0])
    assert 20 < left / 72 * 25.4 < 40
    assert 57 < (842 - top) / 72 * 25.4 < 81


def test_many_letters_are_small_and_share_their_fonts() -> None:
    press = BulkRenderer().prepare(AWARENESS)
    few, many = (
        len(spliced(*((press, record(number)) for number in range(count)), two_sided=True))
        for count in (10, 210)
    )
    assert (many - few) / 200 < 3_000
    other = BulkRenderer().prepare(dataclasses.replace(AWARENESS, date="1 May 2027"))
    both = len(spliced((press, record(0)), (other, record(0))))
    assert both - len(spliced((press, record(0)))) < 8_000


def test_pages_are_tied_in_knots_so_that_a_late_one_is_soon_found() -> None:
    press = BulkRenderer().prepare(NEWSLETTER)
    with pikepdf.open(io.BytesIO(spliced(*[(press, {})] * 300))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert [int(knot.Count) for knot in pdf.Root.Pages.Kids] == [128, 128, 44]


def test_what_printed_pages_show_is_read_back_by_their_lines(tmp_path: Path) -> None:
    press = BulkRenderer().prepare(AWARENESS)
    path = tmp_path / "print.pdf"
    several = [record(number) for number in range(150)]
    several[40] = {**RECORD, "recipient.child": "Sam  Lee"}
    path.write_bytes(spliced(*((press, one) for one in several), two_sided=True))
    reading = PrintedPages(path)
    words = list(reading.words())
    assert len(words) == 299
    assert all(
        str(one["recipient.salutation"]) in text for one, text in zip(several, words[::2], strict=True)
    )
    assert not any(text.strip() for text in words[1::2])
    assert [at for at, text in enumerate(words) if "Anna Hughes" in text] == [0, 80, 100, 200]
    assert (reading.by_lines, reading.whole) == (146, 4)


def test_a_print_file_of_letters_of_typst_is_read_whole(tmp_path: Path) -> None:
    press = PdfRenderer().prepare(AWARENESS)
    path = tmp_path / "print.pdf"
    path.write_bytes(printed(*((press, record(number)) for number in range(3))))
    reading = PrintedPages(path)
    assert [f"Number{number}x" in text for number, text in enumerate(reading.words())] == [True] * 3
    assert reading.whole == 3


def test_copies_of_a_finished_letter_are_the_letter_and_cost_next_to_nothing(tmp_path: Path) -> None:
    finished = [PdfRenderer().prepare(document).one(RECORD) for document in (AWARENESS, LONG)]

    def copies(count: int) -> bytes:
        out = io.BytesIO()
        with PrintFile(into=out, two_sided=True) as file:
            for _ in range(count):
                for one in finished:
                    file.add_finished(one)
        return out.getvalue()

    data = copies(2)
    blank = [page for page in dots(data) if page == dots(data)[1]]
    assert len(blank) == 3
    letter, long = map(dots, finished)
    assert dots(data) == [*letter, blank[0], *long, blank[0], *letter, blank[0], *long]
    assert (len(copies(40)) - len(data)) / 38 < 1_500
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert not any("/Annots" in sheet for sheet in pdf.pages)
        assert "/StructTreeRoot" not in pdf.Root
    path = tmp_path / "print.pdf"
    path.write_bytes(copies(3))
    reading = PrintedPages(path)
    words = [text for text in reading.words() if text.strip()]
    assert reading.whole == 4
    assert "Mrs Ŵyn-Price" in words[0]
    assert [f"Page {number} of 3" in words[number] for number in (1, 2, 3)] == [True] * 3


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 something", b"%PDF-1.7\nstartxref\n3\n%%EOF"])
def test_a_pdf_from_elsewhere_is_refused(data: bytes) -> None:
    with pytest.raises(Refused) as caught, PrintFile(into=io.BytesIO()) as file:
        file.add_finished(data)
    assert [finding.id for finding in caught.value.findings] == ["letter-not-put-together"]
