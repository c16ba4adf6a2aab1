"""The address stands in the window of the envelope, and nothing else does."""

import dataclasses

import pypdfium2
import pytest
from pdf_samples import AWARENESS, HEAD, RECORD, TABLE

from evenhand.adapters.renderers.finishing import check_finished
from evenhand.adapters.renderers.pdf import PdfRenderer
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


@pytest.mark.parametrize(
    ("name", "large"),
    (
        ("St Mary Magdalene Church of England Voluntary Aided Primary School", False),
        ("St Mary Magdalene Church of England Voluntary Aided Primary School", True),
        ("The Blessed Sacrament and St Mary Magdalene Church of England Junior School and Nursery", False),
    ),
)
def test_a_long_name_and_address_leave_the_window_free(name: str, large: bool) -> None:
    address = ("The Old Rectory", "Mill Lane", "Little Ashby", "Midshire", "AB12 3DE")
    head = dataclasses.replace(HEAD, name=name, address=address)
    document = dataclasses.replace(AWARENESS, letterhead=head, large_print=large)
    data = PdfRenderer().prepare(document).one(RECORD)
    assert check_finished(data=data, suffix=".pdf", document=document, record=RECORD) == ()


def test_a_letterhead_that_reaches_the_window_is_refused() -> None:
    endless = "A school whose name is far too long for any letterhead. " * 8
    tall = dataclasses.replace(AWARENESS, letterhead=dataclasses.replace(HEAD, name=endless))
    with pytest.raises(Refused, match="letterhead-too-tall"):
        PdfRenderer().prepare(tall)


def test_a_tall_letterhead_is_welcome_where_there_is_no_window() -> None:
    tall = dataclasses.replace(TABLE, letterhead=dataclasses.replace(HEAD, address=SHORT * 3))
    assert PdfRenderer().prepare(tall).one({})
