"""The tree of structure of a PDF as Typst writes it, made ready for changes.

Kids of an element are marked content, by its number on the page of the element or as a table that
names its page, other elements, and the annotations of links. The tree for the way back, from marked
content to its element, is kept right (ISO 32000-1 §14.7.4.4, read 2026-11-22).
"""

import re
from collections.abc import Sequence

from evenhand.adapters.renderers.pdf.objects import Objects

_KIDS = re.compile(rb"/K\[([^\]]*)\]")
_KID = re.compile(rb"<<[^<>]*>>|\d+ 0 R|\d+")
_PARENT = re.compile(rb"/P \d+ 0 R")
_PAGE = re.compile(rb"/Pg (\d+) 0 R")
_MARKED = re.compile(rb"/MCID (\d+)")
_PAGE_KEY = re.compile(rb"/StructParents (\d+)")
_WAYS_BACK = re.compile(rb"/ParentTree<</Nums\[([^\]]*)\]")
_PAIR = re.compile(rb"(\d+) (\d+) 0 R")
_ELEMENT = b"<</Type/StructElem"
_LINK = b"<</Type/StructElem/S/Link/"
_ANNOTATION = b"<</Type/OBJR"


class Structure:
    """The elements of a file, by the numbers of their objects."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._bodies = list(objects.bodies)
        root = next((body for body in self._bodies if b"/Type/StructTreeRoot" in body), b"")
        found = _WAYS_BACK.search(root)
        self._ways_back = {int(key): int(number) for key, number in _PAIR.findall(found[1] if found else b"")}

    def objects(self) -> Objects:
        """The file with every change."""
        size = b"/Size %d" % (len(self._bodies) + 1)
        trailer = re.sub(rb"/Size \d+", size, self._objects.trailer)
        return Objects(head=self._objects.head, bodies=tuple(self._bodies), trailer=trailer)

    def numbers(self) -> range:
        """The numbers of all objects."""
        return range(1, len(self._bodies) + 1)

    def body(self, number: int) -> bytes:
        """The body of an object."""
        return self._bodies[number - 1]

    def kids(self, number: int) -> list[bytes]:
        """The kids of an element, as they are written."""
        kids = _KIDS.search(self.body(number))
        return _KID.findall(kids[1]) if kids else []

    def is_link(self, kid: bytes) -> bool:
        """Whether a kid is the element of a link."""
        return kid.endswith(b" R") and self.body(int(kid.split()[0])).startswith(_LINK)

    def leads_away(self, number: int) -> bool:
        """Whether an element holds a link at any depth."""
        elements = [kid for kid in self.kids(number) if kid.endswith(b" R")]
        return any(self.is_link(kid) or self._holds_link(kid) for kid in elements)

    def _holds_link(self, kid: bytes) -> bool:
        number = int(kid.split()[0])
        return self.body(number).startswith(_ELEMENT) and self.leads_away(number)

    def say(self, number: int, words: str) -> None:
        """Have an element say words in place of what its kids show."""
        head, tail = self.body(number).split(b"/P ", 1)
        self._bodies[number - 1] = head + _spoken(words) + b"/P " + tail

    def arrange(self, number: int, kids: Sequence[bytes]) -> None:
        """Give an element kids in place of those it has."""
        written = b"/K[%b]" % b" ".join(kids)
        self._bodies[number - 1] = _KIDS.sub(lambda _: written, self.body(number), count=1)

    def gathered(self, parent: int, kids: Sequence[bytes], words: str) -> bytes:
        """A new element under a parent that takes over some of its kids and says words in their place;
        returns it as a kid. Whoever calls arranges the parent's kids anew."""
        page = _PAGE.search(_KIDS.sub(b"", self.body(parent)))
        on_page = b"/Pg %b 0 R" % page[1] if page else b""
        kid = b"%d 0 R" % (len(self._bodies) + 1)
        self._bodies.append(
            b"%b/S/Span%b/P %d 0 R/K[%b]%b>>" % (_ELEMENT, _spoken(words), parent, b" ".join(kids), on_page)
        )
        for one in kids:
            self._hand_over(one, kid, int(page[1]) if page else 0)
        return kid

    def _hand_over(self, kid: bytes, parent: bytes, page: int) -> None:
        if kid.endswith(b" R"):
            at = int(kid.split()[0]) - 1
            self._bodies[at] = _PARENT.sub(b"/P " + parent, self._bodies[at], count=1)
            return
        marked, elsewhere = _MARKED.search(kid), _PAGE.search(kid)
        mark = int(marked[1]) if marked else int(kid)
        self._lead_back(mark, parent, int(elsewhere[1]) if elsewhere else page)

    def _lead_back(self, mark: int, parent: bytes, page: int) -> None:
        """Have marked content of a page name its new parent."""
        key = _PAGE_KEY.search(self.body(page))
        assert key, "typst gives each page with marked content its key"
        at = self._ways_back[int(key[1])] - 1
        parents = _KID.findall(self._bodies[at])
        parents[mark] = parent
        self._bodies[at] = b"[%b]" % b" ".join(parents)


def is_annotation(kid: bytes) -> bool:
    """Whether a kid is the annotation of a link: what can be followed."""
    return kid.startswith(_ANNOTATION)


def _spoken(words: str) -> bytes:
    text = ("\ufeff" + words).encode("utf-16-be").hex().upper().encode()
    return b"/ActualText<%b>" % text
