"""Finished spliced files, taken apart again: what they share with others of their form, and the lines
that are their own. Reads the bytes only and trusts nothing that the press knows."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from evenhand.adapters.renderers.pdf.bulk.contents import characters_of
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.bulk.specimen import DIFFERS
from evenhand.adapters.renderers.pdf.bulk.typeface import REGULAR, kerning
from evenhand.adapters.renderers.pdf.objects import Bodies, objects_of

_OBJECT = re.compile(rb"(\d+) 0 obj\n<</Length (\d+)>>\nstream\n")
_ENDED = b"\nendstream\nendobj\n"
_LINE = re.compile(rb"\[<((?:[0-9A-F]|>-?\d+<)*)>\]TJ")
_MOVED = re.compile(rb">-?\d+<")
_MOVED_PAIR = re.compile(rb"([0-9A-F]{4})>(-?\d+)<(?=([0-9A-F]{4}))")
_ID = re.compile(rb"/ID\[\(([A-Za-z0-9+/=]{24})\)\(\1\)\]")
_NAMED = re.compile(rb"/BaseFont/[A-Z]{6}\+%b/" % REGULAR.encode())
_ROW = 20
_KEPT = 10_000
"""Lines of a batch come again: most letters of a form share most of them."""


class Apart(NamedTuple):
    """A spliced file. Two of the same form have the same `head` and the same `frame`."""

    head: bytes
    frame: tuple[bytes, ...]
    lines: tuple[bytes, ...]


def apart(data: bytes) -> Apart | None:
    """A file taken apart; None for one that was not spliced, or whose table does not lead to its objects."""
    cut = data.find(DIFFERS) + len(DIFFERS)
    table = data.rfind(b"xref\n0 ", 0, data.rfind(b"startxref"))
    named = _ID.search(data, table)
    if cut < len(DIFFERS) or table < cut or named is None:
        return None
    streams = list(_streams(data, cut, table))
    first = streams[0][0] if streams else table
    rows, _, trailer = data[table:].partition(b"trailer")
    split = len(rows) - _ROW * len(streams)
    expected = b"".join(b"%010d 00000 n\r\n" % start for start, _ in streams)
    if rows[split:] != expected or not trailer.endswith(b"startxref\n%d\n%%%%EOF" % table):
        return None
    ends_at = trailer.rindex(b"startxref")
    frame = [*data[cut:first].split(named[1]), rows[:split], *trailer[:ends_at].split(named[1])]
    lines: list[bytes] = []
    for _, stream in streams:
        around, own = lines_of(stream)
        frame += around
        lines += own
    return Apart(head=data[:cut], frame=tuple(frame), lines=tuple(lines))


def _streams(data: bytes, start: int, end: int) -> Iterator[tuple[int, bytes]]:
    """The unpacked streams after the metadata, each with the place of its object."""
    found = _OBJECT.search(data, start, end)
    while found:
        stop = found.end() + int(found[2])
        if not data.startswith(_ENDED, stop):
            return
        yield found.start(), data[found.end() : stop]
        found = _OBJECT.match(data, stop + len(_ENDED), end)


def lines_of(stream: bytes) -> tuple[list[bytes], list[bytes]]:
    """A stream of contents: what stands around its lines, and the glyphs of each line."""
    pieces = _LINE.split(stream)
    return pieces[::2], pieces[1::2]


class Glyphs:
    """What the glyphs of a font stand for, and how far apart the font itself sets them."""

    def __init__(self, objects: Bodies, font: int) -> None:
        self._characters = {chr(code): text for code, text in characters_of(objects, font).items()}
        self._pairs: set[tuple[str, bytes, bytes, bytes]] = set()
        self._words: dict[tuple[str, bytes], str] = {}

    def words(self, line: bytes) -> str:
        """What a line says. A glyph that stands for nothing raises KeyError."""
        codes = bytes.fromhex(_MOVED.sub(b"", line).decode()).decode("utf-16-be")
        return "".join([self._characters[code] for code in codes])

    def words_in_place(self, line: bytes, language: str) -> str:
        """The same of a line in which every glyph also stands where the font sets it in that language; else
        raises `NotSimple`."""
        found = self._words.get((language, line))
        if found is None:
            if len(self._words) > _KEPT:
                self._words.clear()
            self._check_places(line, language)
            found = self._words[language, line] = self.words(line)
        return found

    def _check_places(self, line: bytes, language: str) -> None:
        for one, moved, other in _MOVED_PAIR.findall(line):
            pair = (language, one, moved, other)
            if pair not in self._pairs:
                left, right = (self._characters[chr(int(code, 16))] for code in (one, other))
                if moved != b"%d" % -kerning(left, right, language):
                    raise NotSimple("place")
                self._pairs.add(pair)


def glyphs_of(data: bytes) -> Glyphs:
    """The glyphs of the font in which the lines of a spliced file are set. Raises `NotSimple`."""
    objects = objects_of(data)
    for number, body in enumerate(objects.bodies, start=1):
        if is_font_of_lines(body):
            return Glyphs(objects, number)
    raise NotSimple("font")


def is_font_of_lines(body: bytes) -> bool:
    """Whether an object is the font in which lines are set."""
    return b"/ToUnicode" in body and _NAMED.search(body) is not None
