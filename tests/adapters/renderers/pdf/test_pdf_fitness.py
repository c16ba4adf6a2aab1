"""What is wrong with a document itself is said before any letter is made, all at once."""

import dataclasses
from typing import Any

import pytest
from pdf_samples import AWARENESS, CLOSING, HEAD, LOGO, NEWSLETTER, heading, paragraph

from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.core.document import Document, Link, Paragraph, Table, Text
from evenhand.core.findings import Refused
from evenhand.core.schools import Picture

CELL = (Text(text="cell"),)
UNEVEN = Table(header=(CELL,), rows=((CELL, CELL),))
SCRIPT = Paragraph(runs=(Link(text="x", address="javascript:alert(1)"),))


def newsletter(**changes: Any) -> Document:
    return dataclasses.replace(NEWSLETTER, **changes)


def with_logo(picture: Picture) -> Document:
    return dataclasses.replace(AWARENESS, letterhead=dataclasses.replace(HEAD, logo=picture))


def why_refused(document: Document) -> list[str]:
    with pytest.raises(Refused) as caught:
        PdfRenderer().prepare(document)
    return [finding.id for finding in caught.value.findings]


def test_good_documents_are_left_alone() -> None:
    assert PdfRenderer().prepare(AWARENESS)
    assert PdfRenderer().prepare(Document(title="Nothing yet", blocks=())).one({})


@pytest.mark.parametrize(
    ("document", "finding"),
    (
        (newsletter(title=" "), "title-missing"),
        (newsletter(language="english"), "language-unknown"),
        (newsletter(language='x")#panic()'), "language-unknown"),
        (newsletter(blocks=(heading("Two", 2),)), "heading-level-skipped"),
        (
            newsletter(blocks=(heading("One"), heading("Three", 3))),
            "heading-level-skipped",
        ),
        (
            newsletter(blocks=(UNEVEN,)),
            "table-uneven",
        ),
        (
            dataclasses.replace(NEWSLETTER, blocks=(SCRIPT,)),
            "link-leads-nowhere",
        ),
        (with_logo(Picture(data=LOGO.data, alt=" ")), "picture-without-words"),
        (with_logo(Picture(data=b"GIF89a", alt="Logo")), "picture-unreadable"),
        (with_logo(Picture(data=LOGO.data[:60], alt="Logo")), "picture-unreadable"),
        (
            dataclasses.replace(
                AWARENESS, closing=dataclasses.replace(CLOSING, signature=Picture(data=LOGO.data, alt=""))
            ),
            "picture-without-words",
        ),
    ),
)
def test_what_is_wrong_is_told_by_its_id(document: Document, finding: str) -> None:
    assert why_refused(document) == [finding]


def test_everything_wrong_is_told_at_once() -> None:
    document = dataclasses.replace(with_logo(Picture(data=LOGO.data, alt="")), title="")
    document = dataclasses.replace(document, blocks=(heading("Two", 2), paragraph("😀")))
    assert why_refused(document) == [
        "title-missing",
        "heading-level-skipped",
        "picture-without-words",
        "emoji-in-letter",
    ]
