"""Bold and italic words of the document, as Markdown."""

from collections.abc import Iterator
from itertools import pairwise

from evenhand.core.packs.recognise.escaping import escaped
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.source import MarkKind

STARS = {MarkKind.BOLD: "**", MarkKind.ITALIC: "*"}


def emphasised(line: Line, start: int, end: int) -> str:
    """A stretch of a line, escaped, with stars where they are sure to be read as stars: around words
    that begin and end with a letter or digit, and never next to each other."""
    out: list[str] = []
    for begin, stop in _stretches(line, start, end):
        text = line.text[begin:stop]
        core = text.strip()
        stars = _stars(line, begin, stop)
        touching = bool(out) and out[-1].endswith("*")
        if stars and core and core[0].isalnum() and core[-1].isalnum() and not touching:
            lead = text[: len(text) - len(text.lstrip())]
            out.append(f"{lead}{stars}{escaped(core)}{stars}{text[len(text.rstrip()) :]}")
        else:
            out.append(escaped(text))
    return "".join(out)


def _stretches(line: Line, start: int, end: int) -> Iterator[tuple[int, int]]:
    edges = {start, end}
    for mark in line.marks:
        if mark.kind in STARS:
            edges |= {edge for edge in (mark.start, mark.end) if start < edge < end}
    ordered = sorted(edges)
    yield from pairwise(ordered)


def _stars(line: Line, start: int, end: int) -> str:
    kinds = {mark.kind for mark in line.marks if mark.start <= start and mark.end >= end}
    return "".join(stars for kind, stars in STARS.items() if kind in kinds)
