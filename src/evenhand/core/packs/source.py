"""A foreign document as lines: what a reader of Word, OpenDocument, HTML or text hands to the
recogniser. Every paragraph, list item, table cell, header and footer of the document is one line,
none is left out."""

from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.findings import Finding


class LineStyle(StrEnum):
    """What a line is in the document it came from."""

    HEADING = "heading"
    BODY = "body"
    ITEM = "item"
    CELL = "cell"
    HEADER = "header"
    FOOTER = "footer"


class MarkKind(StrEnum):
    """What the document itself says about a stretch of text."""

    MERGE_FIELD = "merge-field"
    CONTENT_CONTROL = "content-control"
    LINK = "link"
    BOLD = "bold"
    ITALIC = "italic"
    DELETED = "deleted"  # a tracked deletion: stands in the file, not in the wording
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of a line, from `start` up to but not including `end`. `value` is the name of a merge
    field or control, or the address of a link."""

    kind: MarkKind
    start: int
    end: int
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One line of the document. `number` counts from 1 and is never used twice; for plain text it is
    the line of the file. `level` is that of a heading or of a list item's indentation."""

    number: int
    text: str
    style: LineStyle = LineStyle.BODY
    level: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDocument:
    """A document as lines. `findings` are what the reader could not take over, such as a picture."""

    name: str
    lines: tuple[SourceLine, ...]
    language: str = ""
    findings: tuple[Finding, ...] = ()
