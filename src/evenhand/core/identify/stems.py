"""Which words of school life are of one family or one meaning: convenor and convenes, captain and
skipper."""

from collections import defaultdict
from functools import lru_cache

from evenhand.core.identify.tables.school_life import SAME_THING
from evenhand.core.identify.vocabulary import base_of

OF_WHO_DOES_IT = ("woman", "man", "ation", "ator", "ion", "ist", "ant", "ian", "or", "er", "at")
SHORTEST = 4


@lru_cache(maxsize=8192)
def stem_of(word: str) -> str:
    """What a word in small letters shares with who does it and what is done: "debat" for debater and debates.
    Total."""
    base = base_of(word)
    for ending in OF_WHO_DOES_IT:
        if base.endswith(ending) and len(base) - len(ending) >= SHORTEST:
            base = base[: -len(ending)]
            break
    return base[:-1] if len(base) > SHORTEST and base[-1] == base[-2] else base


def _meanings() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(SAME_THING):
        for word in row:
            table[stem_of(word)].add(number)
    return {stem: frozenset(numbers) for stem, numbers in table.items()}


MEANINGS = _meanings()


def alike_among(stem: str, stems: frozenset[str]) -> frozenset[str]:
    """Those of the stems that are the same as one, or mean the same at a school. Total."""
    meant = MEANINGS.get(stem, frozenset())
    return frozenset(
        other for other in stems if other == stem or not meant.isdisjoint(MEANINGS.get(other, frozenset()))
    )
