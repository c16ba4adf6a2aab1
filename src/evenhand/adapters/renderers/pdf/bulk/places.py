"""Where the lines of each passage stand in a letter that Typst has set."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evenhand.adapters.renderers.pdf.bulk.contents import Line, Page
from evenhand.adapters.renderers.pdf.bulk.passages import Passage
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.objects import Objects
from evenhand.adapters.renderers.pdf.spoken_text import elements_of_parts
from evenhand.adapters.renderers.pdf.structure import Structure

_PAGE = re.compile(rb"/Pg (\d+) 0 R")
_MARKED = re.compile(rb"<</Type/MCR/Pg (\d+) 0 R/MCID (\d+)>>")
_KIDS = re.compile(rb"/K\[[^\]]*\]")


class Place(NamedTuple):
    """A line of text: which page of the letter, from 0, and where on it."""

    page: int
    line: Line


def places_of(objects: Objects, pages: Sequence[Page], passages: Sequence[Passage]) -> list[list[Place]]:
    """For each passage its lines in order. Raises `NotSimple` if one is anything but lines of words."""
    structure = Structure(objects)
    elements = elements_of_parts(structure)
    numbers = {page.number: at for at, page in enumerate(pages)}
    found = []
    for passage in passages:
        if passage.part >= len(elements):
            raise NotSimple("parts")
        found.append(
            [_place(pages, numbers, page, mark) for page, mark in _marks(structure, elements[passage.part])]
        )
    return found


def _marks(structure: Structure, element: int) -> Iterator[tuple[int, int]]:
    """The marked content of an element: the number of its page, and of its mark."""
    page = _PAGE.search(_KIDS.sub(b"", structure.body(element)))
    for kid in structure.kids(element):
        elsewhere = _MARKED.fullmatch(kid)
        if elsewhere:
            yield int(elsewhere[1]), int(elsewhere[2])
        elif kid.isdigit() and page:
            yield int(page[1]), int(kid)
        else:
            raise NotSimple("element")


def _place(pages: Sequence[Page], numbers: dict[int, int], page: int, mark: int) -> Place:
    at = numbers.get(page, -1)
    line = pages[at].lines.get(mark) if at >= 0 else None
    if line is None:
        raise NotSimple("line")
    return Place(at, line)
