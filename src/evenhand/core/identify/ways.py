"""Hundreds of ways to say one thing, as a pattern of alternatives is, but filed by how each begins.

As one pattern they would all have to be compiled before the first sentence could be asked. Filed, only those
are compiled that begin as some word of a sentence does, which is one in twenty.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from sys import maxsize

from evenhand.core.identify.patterns import Pattern

BEGINS = Pattern(r"\b[a-z]", re.IGNORECASE)
LETTER = Pattern(r"[a-z]")
FILED_BY = 3
PLAIN = Pattern(rf"[a-z '-]{{{FILED_BY}}}(?![?*{{])")
NEVER = r"(?!)"


class Ways:
    """Ways to say a thing: each begins with a word and ends with one, whether in capitals or not.

    Where several fit, those that do not begin with a letter go first, then the first in their order.
    """

    def __init__(self, ways: Iterable[str]) -> None:
        loose: list[str] = []
        by_letter: dict[str, list[str]] = defaultdict(list)
        for way in ways:
            # an alternative of the whole is no beginning: "he|she"
            begins = LETTER.match(way) and "|" not in way.partition("(")[0]
            (by_letter[way[0]] if begins else loose).append(way)
        self._loose = _pattern(loose)
        self._filed = {key: _pattern(group) for group in by_letter.values() for key, group in _filed(group)}

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Every place where one of them stands, one after the other."""
        free = start
        loose = self._loose.search(text, free, end)
        for at, key in _beginnings(text, start, end):
            while loose and loose.start() <= at:
                yield loose
                free = loose.end()
                loose = self._loose.search(text, free, end)
            filed = self._filed.get(key) or self._filed.get(key[:1])
            if filed is None or at < free:
                continue
            if match := filed.match(text, at, end):
                yield match
                free = match.end()
                if loose and loose.start() < free:
                    loose = self._loose.search(text, free, end)
        while loose:
            yield loose
            loose = self._loose.search(text, loose.end(), end)


def _filed(ways: list[str]) -> Iterator[tuple[str, list[str]]]:
    """The ways with one letter, by their beginnings. What has none, as "s?he", stands in every file."""
    keys = [way[:FILED_BY] if PLAIN.match(way) else "" for way in ways]
    for key in dict.fromkeys((*keys, "")):
        group = [way for way, its in zip(ways, keys, strict=True) if its in (key, "")]
        if group:
            yield key or ways[0][0], group


def _pattern(ways: list[str]) -> Pattern:
    return Pattern(rf"\b(?:{'|'.join(ways) or NEVER})(?![\w'])", re.IGNORECASE)


@lru_cache(maxsize=256)
def _beginnings(text: str, start: int, end: int) -> tuple[tuple[int, str], ...]:
    """Where words begin, and with what."""
    places = (match.start() for match in BEGINS.finditer(text, start, end))
    return tuple((at, text[at : at + FILED_BY].lower()) for at in places)
