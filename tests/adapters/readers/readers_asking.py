"""Short questions to what a reader gives back."""

from collections.abc import Callable

import pytest

from evenhand.adapters.readers import read_document
from evenhand.core.findings import Finding, Unreadable
from evenhand.core.packs.source import MarkKind, SourceDocument


def read(data: bytes, name: str = "letter.docx") -> SourceDocument:
    """The document, after looking whether it keeps the promises of every document."""
    document = read_document(data=data, name=name)
    keeps_its_promises(document)
    return document


def keeps_its_promises(document: SourceDocument) -> None:
    numbers = [line.number for line in document.lines]
    assert numbers == sorted(set(numbers))
    assert numbers[0] >= 1
    for line in document.lines:
        assert line.text == line.text.strip() != ""
        assert "\n" not in line.text
        assert all(0 <= mark.start <= mark.end <= len(line.text) for mark in line.marks)
        assert all(mark.start < mark.end for mark in line.marks if mark.kind is not MarkKind.COMMENT)
    assert all(finding.place.source == document.name for finding in document.findings)


def texts(document: SourceDocument) -> list[str]:
    return [line.text for line in document.lines]


def shapes(document: SourceDocument) -> list[tuple[str, int, str]]:
    """Style, level and words of each line."""
    return [(line.style.value, line.level, line.text) for line in document.lines]


def marked(document: SourceDocument, kind: MarkKind) -> list[tuple[str, str]]:
    """The words under each mark of a kind, and its value."""
    return [
        (line.text[mark.start : mark.end], mark.value)
        for line in document.lines
        for mark in line.marks
        if mark.kind is kind
    ]


def said(document: SourceDocument) -> list[str]:
    return [finding.id for finding in document.findings]


def finding(document: SourceDocument, id_: str) -> Finding:
    return next(one for one in document.findings if one.id == id_)


def refused(data: bytes, name: str = "letter.docx", *, by: Callable[..., object] = read_document) -> Finding:
    """The one finding with which a file is refused."""
    with pytest.raises(Unreadable) as caught:
        by(data=data, name=name)
    (only,) = caught.value.findings
    assert only.mend
    assert only.place.source == name
    return only
