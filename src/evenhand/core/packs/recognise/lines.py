"""The lines of a document made ready: one paragraph each, no invisible characters, bullets known.

Whatever is taken away is replaced by spaces, so that every column still is that of the document.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from evenhand.core.packs.source import LineStyle, Mark, MarkKind, SourceDocument, SourceLine

# What neither wording nor front matter may hold, and bytes of private meaning.
NOT_PRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff\U000f0000-\U0010ffff]"
)
BULLET = re.compile(r"\s*(?:[·•‣▪●○◦\uf0b7]|[-–*](?=\s))\s*(?=\S)")
GREETING_AND_MORE = re.compile(r"\s*dear\b[^,.:;\n]{1,60},(?=\s+\S.{20})", re.IGNORECASE)
SENTENCE_END = (".", "!", "?", ":", ",", ";")
WRAPPED = range(45, 105)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """From `start` on, the text stands in line `number` of the document, beginning at `column`."""

    start: int
    number: int
    column: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph, heading, list item or cell. `removed` are stretches that the document itself strikes
    out, as start, end and the words."""

    text: str
    origins: tuple[Origin, ...]
    style: LineStyle = LineStyle.BODY
    level: int = 0
    marks: tuple[Mark, ...] = ()
    removed: tuple[tuple[int, int, str], ...] = ()

    @property
    def number(self) -> int:
        """The line of the document it begins on."""
        return self.origins[0].number

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of the document for an offset into the text."""
        index = bisect_right([origin.start for origin in self.origins], offset) - 1
        origin = self.origins[max(index, 0)]
        return origin.number, origin.column + offset - origin.start

    def words(self) -> str:
        """The text with single spaces."""
        return plain(self.text)


def plain(text: str) -> str:
    """Text on one line with single spaces."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """The same text, as long as before, with a space for each character that cannot be printed."""
    return NOT_PRINTABLE.sub(" ", text)


def lines_of(document: SourceDocument) -> tuple[Line, ...]:
    """Every line of a document that says anything, in order."""
    lines = [line for source in document.lines for line in _lines(source)]
    if document.name.lower().endswith((".txt", ".text")) and _is_wrapped(lines):
        lines = _unwrapped(lines)
    return tuple(line for line in lines if line.text.strip() or line.removed)


def _lines(source: SourceLine) -> Iterator[Line]:
    """A line of the source, one for each of its own line breaks, and a greeting apart from what follows."""
    start = 0
    for text in re.split(r"[\n\v]", source.text):
        match = GREETING_AND_MORE.match(text)
        cut = match.end() if match else len(text)
        yield _line(source, start, text[:cut])
        if cut < len(text):
            yield _line(source, start + cut, text[cut:])
        start += len(text) + 1


def _line(source: SourceLine, start: int, text: str) -> Line:
    marks = tuple(
        _shifted(mark, start, len(text)) for mark in source.marks if _touches(mark, start, len(text))
    )
    removed = tuple(
        (mark.start, mark.end, printable(text[mark.start : mark.end])) for mark in marks if _strikes_out(mark)
    )
    shown = printable(text)
    for begin, end, _words in removed:
        shown = shown[:begin] + " " * (end - begin) + shown[end:]
    line = Line(
        text=shown,
        origins=(Origin(start=0, number=source.number, column=start + 1),),
        style=source.style,
        level=source.level,
        marks=tuple(mark for mark in marks if not _strikes_out(mark)),
        removed=removed,
    )
    return _without_bullet(line)


def _touches(mark: Mark, start: int, length: int) -> bool:
    if mark.kind is MarkKind.COMMENT and mark.start == mark.end:
        return start <= mark.start <= start + length
    return mark.start < start + length and mark.end > start


def _shifted(mark: Mark, start: int, length: int) -> Mark:
    return replace(mark, start=max(mark.start - start, 0), end=min(mark.end - start, length))


def _strikes_out(mark: Mark) -> bool:
    return mark.kind is MarkKind.DELETED or (mark.kind is MarkKind.COMMENT and not mark.value)


def _without_bullet(line: Line) -> Line:
    match = BULLET.match(line.text)
    if match is None or line.style not in (LineStyle.BODY, LineStyle.ITEM):
        return line
    return replace(line, text=" " * match.end() + line.text[match.end() :], style=LineStyle.ITEM)


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether a plain text was broken into lines of even length, as e-mails and old editors do."""
    full = [line for line in lines if len(line.text.rstrip()) in WRAPPED]
    longer = [line for line in lines if len(line.text.rstrip()) >= WRAPPED.stop]
    running_on = [one for one, other in pairwise(lines) if _runs_on(one, other)]
    return not longer and len(running_on) >= 3 and len(running_on) * 2 >= len(full)


def _runs_on(one: Line, other: Line) -> bool:
    return (
        len(one.text.rstrip()) in WRAPPED
        and other.number == one.origins[-1].number + 1
        and other.style is LineStyle.BODY
        and one.style in (LineStyle.BODY, LineStyle.ITEM)
        and bool(other.text.strip())
        and not other.text.lstrip().lower().startswith("dear ")
        and not (one.text.rstrip().endswith(SENTENCE_END) and len(other.text.split()) <= 4)
    )


def _unwrapped(lines: list[Line]) -> list[Line]:
    joined: list[Line] = []
    last: Line | None = None
    for line in lines:
        if last is not None and joined and _runs_on(last, line):
            joined[-1] = _joined(joined[-1], line)
        else:
            joined.append(line)
        last = line
    return joined


def _joined(one: Line, other: Line) -> Line:
    shift = len(one.text) + 1
    return replace(
        one,
        text=f"{one.text} {other.text}",
        origins=one.origins + tuple(replace(origin, start=origin.start + shift) for origin in other.origins),
        marks=one.marks
        + tuple(replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in other.marks),
        removed=one.removed + tuple((start + shift, end + shift, kind) for start, end, kind in other.removed),
    )
