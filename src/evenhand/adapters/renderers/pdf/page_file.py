"""A PDF of pages that is written object by object, in one go, while little of it is remembered."""

from array import array
from collections.abc import Iterable
from hashlib import blake2b
from typing import BinaryIO

from evenhand.adapters.renderers.pdf.objects import Objects, object_bytes, reachable, references, renumbered

_PAGES = 1
_CATALOG = 2
_ROWS = 4096
# A reader looks for a page from knot to knot; in one flat list of a whole county it would count each time.
_KNOT = 128
_TREE = b"<</Type/Pages%b/Count %d/Kids[%b]>>"


def _named(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


class PageFile:
    """Objects and pages in the order in which they are handed over. `into` is written from where it
    stands and never read."""

    def __init__(self, into: BinaryIO) -> None:
        self._into = into
        self._written = 0
        self._starts = array("Q", [0, 0])
        self._knots: list[int] = []
        self._kids: list[int] = []
        self._pages = 0
        self._shared: dict[bytes, int] = {}
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\n")

    @property
    def pages(self) -> int:
        """How many pages there are so far."""
        return self._pages

    def add(self, body: bytes) -> int:
        """Write an object; returns its number."""
        self._starts.append(self._written)
        number = len(self._starts)
        self._write(object_bytes(number, body))
        return number

    def add_page(self, body: bytes) -> None:
        """Write a page; what is missing of its body is the number of its parent, as `%d`."""
        self._open_knot()
        self._kids.append(self.add(body % self._knots[-1]))
        self._pages += 1

    def _open_knot(self) -> None:
        if len(self._kids) >= _KNOT or not self._knots:
            self._close_knot()
            self._starts.append(0)
            self._knots.append(len(self._starts))

    def _close_knot(self) -> None:
        if self._knots:
            self._place(
                self._knots[-1], _TREE % (b"/Parent %d 0 R" % _PAGES, len(self._kids), _named(self._kids))
            )
            self._kids = []

    def _place(self, number: int, body: bytes) -> None:
        """Write an object that has its number already."""
        self._starts[number - 1] = self._written
        self._write(object_bytes(number, body))

    def share(self, body: bytes) -> int:
        """Write an object unless the very same was shared before; returns its number."""
        digest = blake2b(body, digest_size=16).digest()
        number = self._shared.get(digest)
        if number is None:
            number = self._shared[digest] = self.add(body)
        return number

    def shared_from(self, objects: Objects, body: bytes) -> bytes:
        """A body of another file, with all that it names shared; its names are those of this file."""
        numbers = {old: self.share(self.shared_from(objects, objects.body(old))) for old in references(body)}
        return renumbered(body, numbers)

    def take_pages(self, objects: Objects, pages: Iterable[int], *, tree: int) -> None:
        """Take over pages of another file with all they need, under new numbers."""
        pages = list(pages)
        self._open_knot()
        taken = reachable(objects, pages, but=tree)
        numbers = {old: new for new, old in enumerate(taken, start=len(self._starts) + 1)}
        for old in taken:
            self.add(renumbered(objects.body(old), {**numbers, tree: self._knots[-1]}))
        self._kids += [numbers[page] for page in pages]
        self._pages += len(pages)

    def end(self) -> None:
        """Write what leads to the pages, and end the file."""
        self._close_knot()
        self._place(_PAGES, _TREE % (b"", self._pages, _named(self._knots)))
        self._place(_CATALOG, b"<</Type/Catalog/Pages %d 0 R>>" % _PAGES)
        place, size = self._written, len(self._starts) + 1
        self._write(b"xref\n0 %d\n0000000000 65535 f\r\n" % size)
        for first in range(0, len(self._starts), _ROWS):
            rows = self._starts[first : first + _ROWS]
            self._write(b"".join(b"%010d 00000 n\r\n" % start for start in rows))
        self._write(b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, _CATALOG, place))

    def _write(self, data: bytes) -> None:
        self._into.write(data)
        self._written += len(data)
