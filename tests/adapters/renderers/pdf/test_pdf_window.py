"""The address stands in the window of the envelope, and nothing else does."""

import dataclasses

import pypdfium2
import pytest
from pdf_samples import AWARENESS, HEAD, RECORD, TABLE

from evenhand.adapters.renderers.pdf import PdfRenderer, addresses_that_do_not_fit
from evenhand.core.document import Document
from evenhand.core.findings import Refused

MM = 72 / 25.4
SHORT = ("Mrs Khan", "4 Castle Street", "Thornfield", "TH1 3CD")
EIGHT = (
    "The Parents and Carers of",
    "Miss Yvonne Price",
    "Flat 4, Castle Court",
    *SHORT[1:],
    "Wales",
    "Britain",
)
NINE = (*EIGHT, "The World")
WRAPS = ("The Right Honourable " * 25, "4 Castle Street")


def with_address(*lines: str, large: bool = False) -> Document:
    return dataclasses.replace(AWARENESS, recipient=lines, large_print=large)


def places(document: Document, words: str) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each line of some words on the first page, in mm."""
    record = {"recipient.child": "Sam", "recipient.salutation": "Mrs Khan", **RECORD}
    pdf = pypdfium2.PdfDocument(PdfRenderer().prepare(document).one(record))
    text = pdf[0].get_textpage()
    found = []
    search = text.search(words, match_case=True)
    while hit := search.get_next():
        boxes = [text.get_charbox(at) for at in range(hit[0], hit[0] + hit[1])]
        left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
        found.append((left / MM, 297 - top / MM, right / MM, 297 - bottom / MM))
    search.close()
    text.close()
    pdf.close()
    return found


@pytest.mark.parametrize("large", (False, True))
def test_a_usual_address_shows_wherever_the_sheet_slides(large: bool) -> None:
    lines = [
        places(with_address(*SHORT, large=large), line)[-1 if line == "Thornfield" else 0] for line in SHORT
    ]
    assert all(left >= 20 and top >= 57 and bottom <= 81 for left, top, _, bottom in [lines[0], lines[-1]])


@pytest.mark.parametrize("words", ("Miss Yvonne Price", "Britain"))
def test_eight_lines_stay_within_the_window(words: str) -> None:
    left, top, right, bottom = places(with_address(*EIGHT), words)[0]
    assert left >= 20
    assert right <= 110
    assert top >= 50
    assert bottom <= 85


def test_the_letter_begins_below_the_window() -> None:
    assert places(with_address(*EIGHT), "22 November 2026")[0][1] >= 90


def test_without_an_address_the_letter_begins_at_once() -> None:
    assert places(TABLE, "22 November 2026")[0][1] < 60


def test_addresses_that_fit_are_left_alone() -> None:
    assert addresses_that_do_not_fit(AWARENESS, [RECORD, {**RECORD, "recipient.address": EIGHT}]) == ()


@pytest.mark.parametrize("lines", (NINE, WRAPS))
def test_an_address_too_long_is_told_by_its_row(lines: tuple[str, ...]) -> None:
    rows = [RECORD, {**RECORD, "recipient.address": lines}]
    (finding,) = addresses_that_do_not_fit(AWARENESS, rows)
    assert finding.id == "address-too-long"
    assert finding.place.part == "row 2, field “recipient.address”"


def test_large_print_has_room_for_fewer_lines() -> None:
    large = dataclasses.replace(AWARENESS, large_print=True)
    assert addresses_that_do_not_fit(large, [{**RECORD, "recipient.address": EIGHT}])
    assert not addresses_that_do_not_fit(large, [{**RECORD, "recipient.address": EIGHT[:7]}])


@pytest.mark.parametrize("lines", (NINE, WRAPS))
def test_an_address_too_long_is_refused_by_the_press(lines: tuple[str, ...]) -> None:
    with pytest.raises(Refused, match="address-too-long"):
        PdfRenderer().prepare(AWARENESS).one({**RECORD, "recipient.address": lines})


def test_a_fixed_address_too_long_is_refused_at_once() -> None:
    with pytest.raises(Refused, match="address-too-long"):
        PdfRenderer().prepare(with_address(*NINE))


def test_a_letterhead_that_reaches_the_window_is_refused() -> None:
    tall = dataclasses.replace(AWARENESS, letterhead=dataclasses.replace(HEAD, address=SHORT * 3))
    with pytest.raises(Refused, match="letterhead-too-tall"):
        PdfRenderer().prepare(tall)


def test_a_tall_letterhead_is_welcome_where_there_is_no_window() -> None:
    tall = dataclasses.replace(TABLE, letterhead=dataclasses.replace(HEAD, address=SHORT * 3))
    assert PdfRenderer().prepare(tall).one({})
