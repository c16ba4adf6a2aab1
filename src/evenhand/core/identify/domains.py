"""Domains of life: which of them a recorded fact belongs to, and how each is told of somebody."""

import re
from functools import lru_cache

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.ways_of_saying import (
    BY_TYPE,
    EVERYDAY,
    KNOWN_BY,
    OF_ANY_DOMAIN,
    QUARREL,
    SHORT,
    WAYS,
)
from evenhand.core.identify.ways import Ways

KNOWN = tuple((domain, Ways(stems, ends="")) for domain, stems in KNOWN_BY.items())
OF_EVERY_DAY = Pattern(rf"(?:{EVERYDAY})", re.IGNORECASE)
BROKEN_LINE = Pattern(r"\|\s")
SLASH = Pattern(r"\s/\s")


def domains_of(*, type_of: str, text: str) -> tuple[str, ...]:
    """The domains a fact belongs to, by its words and its type; by its type alone where no word is known."""
    kind = type_of.strip().lower()
    by_words = tuple(domain for domain, stems in KNOWN if stems.search(text) or stems.search(kind))
    return by_words or BY_TYPE.get(kind, ())


@lru_cache(maxsize=64)
def ways_of(domain: str) -> Ways:
    """How a domain is told of somebody. Made when first asked for."""
    return _ways(WAYS[domain])


@lru_cache(maxsize=1)
def ways_of_any() -> Ways:
    """What tells of a life whatever the domain: what somebody cannot or must not do, and since when."""
    return _ways(OF_ANY_DOMAIN.replace("{quarrel}", QUARREL))


def is_alone(way: Ways, match: re.Match[str], sentence: tuple[int, int]) -> bool:
    """Whether an everyday word stands without another of its domain in the sentence: "he spoke in anger"."""
    return OF_EVERY_DAY.fullmatch(match.group()) is not None and not any(
        other.group().lower() != match.group().lower() for other in way.finditer(match.string, *sentence)
    )


def _ways(written: str) -> Ways:
    return Ways(*(_written_out(way) for way in SLASH.split(BROKEN_LINE.sub("|", " ".join(written.split())))))


def _written_out(way: str) -> str:
    for short, pattern in SHORT.items():
        way = way.replace(short, pattern)
    return way
