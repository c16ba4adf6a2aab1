"""One file of many letters, for a printer. It has no tags and must never be sent to anybody.

Kept apart from the press on purpose: what is mailed is accessible, what is printed need not be,
and a joined file loses its tags anyway. Letters are set some at a time and written as they are
ready, so that ten thousand need no more memory than a hundred.
"""

import re
from array import array
from types import TracebackType
from typing import BinaryIO, Self

from evenhand.adapters.renderers.pdf.compiler import untagged_pdf
from evenhand.adapters.renderers.pdf.objects import (
    Objects,
    object_bytes,
    objects_of,
    reachable,
    renumbered,
    table_of,
)
from evenhand.adapters.renderers.pdf.press import Job, PdfPress
from evenhand.adapters.renderers.pdf.source import main_source
from evenhand.core.document import Record

# Set together: enough to share their fonts, few enough to be small.
BATCH = 16
_PAGES = 1
_CATALOG = 2
_KIDS = re.compile(rb"/Type/Pages/Count \d+/Kids\[([^\]]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")


class _Batch:
    """Some letters set as one document."""

    def __init__(self, jobs: list[Job], *, pages: str) -> None:
        letters = (job.letter(pages=pages, printed=True) for job in jobs)
        made = untagged_pdf({**jobs[0].files, "main.typ": main_source(letters)})
        self.objects = objects_of(made)
        listed = [_KIDS.search(body) for body in self.objects.bodies]
        self.tree = next(number for number, found in enumerate(listed, start=1) if found)
        found = listed[self.tree - 1]
        assert found, "typst lists all pages in one place"
        self.pages = [int(number) for number in _NUMBER.findall(found[1])]


class PrintFile:
    """Letters one after another in a PDF for a printer; each begins on a sheet of its own side and
    numbers its own pages.

    `into` is written from where it stands, in one go, and never read; whoever opened it closes it.
    Use as `with PrintFile(into=file) as printed: printed.add(press, record)`. A file that was not
    ended, because something was refused on the way, is not a PDF: throw it away.
    """

    def __init__(self, *, into: BinaryIO) -> None:
        self._into = into
        self._written = 0
        self._starts = array("Q", [0, 0])
        self._kids = array("Q")
        self._waiting: list[Job] = []
        self._press: PdfPress | None = None
        self.letters = 0
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.end()

    @property
    def pages(self) -> int:
        """How many pages have been written so far."""
        return len(self._kids)

    def add(self, press: PdfPress, record: Record) -> None:
        """Print the next letter. Raises as `PdfPress.one` does."""
        job = press.job(record)
        if self._waiting and (self._waiting[0].files is not job.files or len(self._waiting) == BATCH):
            self._print()
        self._waiting.append(job)
        self.letters += 1

    def end(self) -> None:
        """Print what waits and end the file."""
        self._print()
        kids = b" ".join(b"%d 0 R" % kid for kid in self._kids)
        self._starts[_PAGES - 1] = self._written
        self._write(object_bytes(_PAGES, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._kids), kids)))
        self._starts[_CATALOG - 1] = self._written
        self._write(object_bytes(_CATALOG, b"<</Type/Catalog/Pages %d 0 R>>" % _PAGES))
        place = self._written
        self._write(table_of(self._starts))
        size = len(self._starts) + 1
        self._write(b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, _CATALOG, place))

    def _print(self) -> None:
        """Set the letters that wait, and take their pages over into the file."""
        if not self._waiting:
            return
        # Page numbers cost a second round of layout; most letters have one page and no number.
        batch = _Batch(self._waiting, pages="1")
        if len(batch.pages) != len(self._waiting):
            batch = _Batch(self._waiting, pages="auto")
        self._waiting = []
        self._take(batch.objects, batch.tree, batch.pages)

    def _take(self, objects: Objects, tree: int, pages: list[int]) -> None:
        """Write the pages of a batch and all they need, under new numbers."""
        taken = reachable(objects, pages, but=tree)
        numbers = {old: new for new, old in enumerate(taken, start=len(self._starts) + 1)}
        for old in taken:
            self._starts.append(self._written)
            self._write(object_bytes(numbers[old], renumbered(objects.body(old), {**numbers, tree: _PAGES})))
        self._kids.extend(numbers[page] for page in pages)

    def _write(self, data: bytes) -> None:
        self._into.write(data)
        self._written += len(data)
