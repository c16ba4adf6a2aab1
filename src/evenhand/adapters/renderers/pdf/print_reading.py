"""What the pages of a print file show, read back from it in little memory.

Reading a page takes a hundred times as long as writing it, and most pages are the same but for a few lines.
So the first page of each form is read whole, and one in every hundred of all; of any other it is shown that
it is drawn with the same things, and its own lines are read. Whatever cannot be shown so is read whole.
"""

import mmap
import re
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from evenhand.adapters.renderers.pdf.bulk.rereading import Glyphs, is_font_of_lines, lines_of
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.reading_back import plain
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.gates.leftovers import find_leftovers

WHOLE_EVERY = 100
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SIZE = re.compile(rb"xref\n0 (\d+)\n")
_ROW = 20
_KIDS = re.compile(rb"/Type/Pages(?:/Parent \d+ 0 R)?/Count \d+/Kids\[([^\]]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")
_PAGE = re.compile(
    rb"<</Type/Page/Parent \d+ 0 R/MediaBox\[[^\]]*\]/Resources (\d+) 0 R/Contents (\d+) 0 R>>"
)
_STREAM = re.compile(rb"<</Length (\d+)>>\nstream\n")
_EMPTY = re.compile(rb"<</Type/Page/Parent \d+ 0 R/MediaBox\[[^\]]*\]/Resources<<>>>>")
_FONT = re.compile(rb"/f\d+ (\d+) 0 R")
_ROOT = 1


Data = bytes | mmap.mmap


class _Form(NamedTuple):
    around: list[bytes]
    glyphs: Glyphs | None


class PrintedPages:
    """The pages of a file that `PrintFile` wrote. `whole` and `by_lines` count which way they went."""

    def __init__(self, source: Path | bytes) -> None:
        self._source = source
        self._forms: dict[tuple[int, int], _Form] = {}
        self.whole = self.by_lines = 0

    def words(self) -> Iterator[str]:
        """What each page shows; of a page like one before it only what is its own."""
        import pypdfium2

        with ExitStack() as stack:
            data: Data
            if isinstance(self._source, bytes):
                data = self._source
            else:
                file = stack.enter_context(self._source.open("rb"))
                data = stack.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            pdf: Any = stack.enter_context(pypdfium2.PdfDocument(self._source))
            table = _Table(data)
            for number, page in enumerate(table.pages()):
                yield self._own(table, page, number) or self._all(pdf, number)

    def _own(self, table: "_Table", page: int, number: int) -> str:
        """The lines of a page; empty if it has to be read whole."""
        found = _PAGE.fullmatch(table.body(page))
        if found is None:
            return " " if _EMPTY.fullmatch(table.body(page)) else ""
        stream = table.stream(int(found[2]))
        around, lines = lines_of(stream)
        # Packed contents hold no lines to be read: only the very same object is the same.
        key = int(found[1]), 0 if stream else int(found[2])
        known = self._forms.get(key)
        if known is None or known.around != around or not number % WHOLE_EVERY:
            self._forms[key] = _Form(around, table.glyphs(int(found[1])))
            return ""
        try:
            said = "\n".join(map(known.glyphs.words, lines)) if known.glyphs and lines else ""
        except (KeyError, ValueError):
            return ""
        self.by_lines += 1
        return said or " "

    def _all(self, pdf: Any, number: int) -> str:
        self.whole += 1
        page = pdf[number]
        text = page.get_textpage()
        try:
            return plain(text.get_text_bounded())
        finally:
            text.close()
            page.close()


def leftovers_printed(source: Path | bytes, *, name: str, most: int = 20) -> tuple[Finding, ...]:
    """The first leftovers that the pages of a print file show, each with its page."""
    return tuple(islice(_leftovers(source, name), most))


def _leftovers(source: Path | bytes, name: str) -> Iterator[Finding]:
    for number, text in enumerate(PrintedPages(source).words(), start=1):
        for leftover in find_leftovers(text):
            yield Finding(
                id="merge-leftover-printed",
                level=Level.STOP,
                words=f"On page {number} of the print file stands “{leftover.text[:60]}”.",
                mend="Put the real words there, then begin again.",
                place=Place(source=name, part=f"page {number}"),
            )


class _Table:
    """Where each object of a file stands. Raises AssertionError for a file that `PrintFile` did not write."""

    def __init__(self, data: Data) -> None:
        self._data = data
        place = _START.search(data[-64:])
        assert place, "a print file ends with the place of its table"
        head = _SIZE.match(data, int(place[1]))
        assert head, "a print file has one plain table"
        self._rows = head.end()
        self._end = int(place[1])

    def body(self, number: int) -> bytes:
        """The body of an object."""
        row = self._rows + number * _ROW
        start = int(self._data[row : row + 10])
        end = self._data.find(b"\nendobj\n", start, self._end)
        whole = self._data[start:end]
        return whole[whole.index(b"obj\n") + 4 :]

    def stream(self, number: int) -> bytes:
        """The data of an unpacked stream; empty if it is none."""
        body = self.body(number)
        head = _STREAM.match(body)
        return body[head.end() : head.end() + int(head[1])] if head else b""

    def pages(self) -> Iterator[int]:
        """The objects that are pages, in order."""
        for knot in self._kids(_ROOT):
            yield from self._kids(knot)

    def _kids(self, number: int) -> list[int]:
        found = _KIDS.search(self.body(number))
        return [int(kid) for kid in _NUMBER.findall(found[1])] if found else []

    def glyphs(self, resources: int) -> Glyphs | None:
        """What the glyphs of lines stand for that are drawn with some resources."""
        for number in map(int, _FONT.findall(self.body(resources))):
            if is_font_of_lines(self.body(number)):
                try:
                    return Glyphs(self, number)
                except NotSimple:
                    return None
        return None
