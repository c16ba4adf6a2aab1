"""Hundreds of ways to say one thing, as a pattern of alternatives is, but filed by how each begins.

As one pattern they would all have to be compiled before the first sentence could be asked. Filed, only those
are compiled that begin as some word of a sentence does, which is one in twenty.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from sys import maxsize

from evenhand.core.identify.patterns import Pattern

BEGINS = Pattern(r"\b[a-z]", re.IGNORECASE)
FILED_BY = 3
PLAIN = Pattern(rf"[a-z][a-z '-]{{{FILED_BY - 1}}}(?![?*+{{])", re.IGNORECASE)
LETTER = Pattern(r"[a-z]", re.IGNORECASE)
IN_WORDS = Pattern(r"[a-z '-]", re.IGNORECASE)
PIECE = Pattern(r"\\.|\[(?:\\.|[^\]\\])+\]|[^\\\[()|]+|[()|]", re.DOTALL)
SIGN = Pattern(r"\\.|\[(?:\\.|[^\]\\])+\]|[()|]", re.DOTALL)
"""A piece that is no plain word."""
WIDTHLESS = ("\\b", "(?=", "(?!", "(?<=", "(?<!")
WHOLE_WORDS = r"(?![\w'])"
LONG = 200
"""So much must be left out of ways for their openings to be asked first."""
ANY = ""
"""Under this are filed ways of which is not known how they begin."""


class Ways:
    """Ways to say a thing, whether in capitals or not: each begins with a word and ends where `ends` fits.

    They are written one by one, or several as one pattern has them: "ill|off sick". It finds what one pattern
    of them all would find, the first in their order where several fit.
    """

    def __init__(self, *written: str, ends: str = WHOLE_WORDS) -> None:
        self._written = written
        self._ends = ends
        self._files: dict[str, File] = {}

    @cached_property
    def _ways(self) -> tuple[str, ...]:
        """The ways, each by itself."""
        return tuple(way for written in self._written for way in _alternatives(written))

    @cached_property
    def _keys(self) -> dict[str, list[int]]:
        """How the ways begin, each with the numbers of those that do."""
        keys: dict[str, list[int]] = defaultdict(list)
        begins_plainly = PLAIN.match
        for number, way in enumerate(self._ways):
            if begins_plainly(way):
                keys[way[:FILED_BY].lower()].append(number)
            else:
                for key in frozenset(_begun("", way)):
                    keys[key].append(number)
        return dict(keys)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Every place where one of them stands, one after the other."""
        keys = self._keys
        loose = self._file(ANY) if ANY in keys else None
        free = start
        elsewhere = loose and loose.search(text, free, end)
        for at, begins in _beginnings(text, start, end):
            key = begins if begins in keys else begins[:1]
            if key not in keys:
                continue
            while elsewhere and elsewhere.start() < at:
                yield elsewhere
                free = elsewhere.end()
                elsewhere = loose and loose.search(text, free, end)
            if at >= free and (match := self._file(key).match(text, at, end)):
                yield match
                free = match.end()
                if elsewhere and elsewhere.start() < free:
                    elsewhere = loose and loose.search(text, free, end)
        while elsewhere:
            yield elsewhere
            elsewhere = loose and loose.search(text, elsewhere.end(), end)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first place where one of them stands."""
        return next(self.finditer(text, start, end), None)

    def sub(self, instead: str, text: str) -> str:
        """The text with something else in every such place."""
        parts: list[str] = []
        done = 0
        for match in self.finditer(text):
            parts += (text[done : match.start()], instead)
            done = match.end()
        return "".join((*parts, text[done:]))

    def _file(self, key: str) -> "File":
        """Every way that may begin so."""
        if key not in self._files:
            numbers = {one for known in (key, key[:1], ANY) for one in self._keys.get(known, ())}
            self._files[key] = File([self._ways[one] for one in sorted(numbers)], self._ends)
        return self._files[key]


class File:
    """Ways that begin alike, as one pattern. A long one is compiled only for a text in which one of them has
    begun."""

    def __init__(self, ways: Sequence[str], ends: str) -> None:
        self._whole = Pattern(rf"\b(?:{'|'.join(ways)}){ends}", re.IGNORECASE)
        self._opening: Pattern | None = None
        openings = [_opening(way) for way in ways]
        if sum(map(len, ways)) > sum(map(len, openings)) + LONG:
            self._opening = Pattern(rf"\b(?:{'|'.join(openings)})", re.IGNORECASE)

    def match(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first of them that fits here."""
        if self._opening and not self._opening.match(text, start, end):
            return None
        return self._whole.match(text, start, end)

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first place where one of them fits."""
        return self._whole.search(text, start, end)


def _alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, one by one: "ill" and "un(?:well|fit)" of "ill|un(?:well|fit)"."""
    if "|" not in pattern:
        yield pattern
        return
    if "(" not in pattern and "[" not in pattern and "\\" not in pattern:
        yield from pattern.split("|")
        return
    depth = begun = 0
    for match in SIGN.finditer(pattern):
        piece = match.group()
        if piece == "|" and not depth:
            yield pattern[begun : match.start()]
            begun = match.end()
        depth += (piece == "(") - (piece == ")")
    yield pattern[begun:]


def _opening(way: str) -> str:
    """What a way begins with: all that stands before it first asks what must not follow."""
    opening, _, _ = way.partition("(?!")
    return opening if opening.count("(") == opening.count(")") else way


def _begun(head: str, rest: str) -> Iterator[str]:
    """How a way may begin of which `head` is read: with three letters, with one where it goes on in many
    ways, or with any."""
    while len(head) < FILED_BY:
        first, after = _first(rest)
        more = after[:1]
        if first.startswith(WIDTHLESS):
            rest = after
            continue
        if more and more in "*+{":
            break
        if more == "?":
            after = after[1:]
            yield from _begun(head, after)
        within = first[1:-1] if first.startswith("[") else _alternatives(first[3:-1])
        if first.startswith("(?:") or (first.startswith("[") and first[1:-1].isalpha()):
            for one in within:
                if not head and PLAIN.match(one):
                    yield one[:FILED_BY].lower()
                else:
                    yield from _begun(head, one + after)
            return
        if not (IN_WORDS if head else LETTER).fullmatch(first):
            break
        head, rest = head + first.lower(), after
    yield head if len(head) == FILED_BY else head[:1]


def _first(pattern: str) -> tuple[str, str]:
    """The first letter, class or group of a pattern, and what follows it."""
    depth = 0
    for match in PIECE.finditer(pattern):
        piece = match.group()
        depth += (piece == "(") - (piece == ")")
        if not depth:
            end = match.end() if len(piece) == 1 or piece[0] in "\\[" else match.start() + 1
            return pattern[:end], pattern[end:]
    return "", ""


@lru_cache(maxsize=256)
def _beginnings(text: str, start: int, end: int) -> tuple[tuple[int, str], ...]:
    """Where words begin, and with what."""
    places = (match.start() for match in BEGINS.finditer(text, start, end))
    return tuple((at, text[at : at + FILED_BY].lower()) for at in places)
