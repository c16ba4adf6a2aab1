"""The pages of one form for a printer: what is the same is drawn by one shared form, and what differs is
written over it. No tags and no links: paper needs neither."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evenhand.adapters.renderers.pdf.bulk.contents import Page
from evenhand.adapters.renderers.pdf.bulk.places import Place
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.bulk.specimen import Template, lines_on, packed
from evenhand.adapters.renderers.pdf.objects import Objects

SHARED = b"/Shared Do\n"
_MARKS = re.compile(rb"^(?:EMC)*(?:/(?:Span|Artifact)(?:<<[^\n]*>>BDC| BMC)\n?)?", re.MULTILINE)
_RESOURCES = re.compile(rb"/Resources (\d+) 0 R")
_SIZE = re.compile(rb"/MediaBox\[[^\]]*\]")
_PICTURES = re.compile(rb"/XObject<<.*?>>")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPage:
    """A page: its size, what it is drawn with, the packed form of what is the same, and what differs.
    The names in `resources` and `size` are those of `PaperForm.objects`."""

    size: bytes
    resources: bytes
    shared: bytes
    differs: Template

    def contents(self, lines: Sequence[bytes]) -> bytes:
        """The contents for one recipient."""
        written = [lines[one] if type(one) is int else one for one in self.differs]
        return b"".join([SHARED, *written])  # type: ignore[list-item]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperForm:
    """All pages of letters of one form."""

    objects: Objects
    pages: tuple[PaperPage, ...]


def paper(objects: Objects, pages: Sequence[Page], places: Sequence[Place]) -> PaperForm:
    """The form of a letter that Typst has set. Raises `NotSimple`."""
    return PaperForm(
        objects=objects,
        pages=tuple(_page(objects, page, places, at) for at, page in enumerate(pages)),
    )


def _page(objects: Objects, page: Page, places: Sequence[Place], at: int) -> PaperPage:
    body = objects.body(page.number)
    named, size = _RESOURCES.search(body), _SIZE.search(body)
    if named is None or size is None:
        raise NotSimple("resources")
    shared, reached = [], 0
    differs: Template = []
    for line, number in lines_on(places, at):
        shared.append(page.data[reached : line.start])
        differs += [_bare(page.data[line.start : line.shown]), number, b"\nET\nQ\n"]
        reached = line.end
    shared.append(page.data[reached:])
    resources = objects.body(int(named[1]))
    drawn = b"".join(_bare(piece) for piece in shared)
    head = b"/Type/XObject/Subtype/Form/BBox%b/Resources%b" % (size[0].removeprefix(b"/MediaBox"), resources)
    return PaperPage(
        size=size[0],
        resources=_PICTURES.sub(b"", resources),
        shared=packed(drawn, more=head),
        differs=differs,
    )


def _bare(contents: bytes) -> bytes:
    """Contents without the marks of their tags."""
    return _MARKS.sub(b"", contents)
