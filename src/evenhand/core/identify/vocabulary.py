"""Words of a text as a reader would compare them: where they stand, their base, how rare they are and
what else means the same."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.common_words import (
    COMMON,
    EVERYWHERE,
    KNOWN,
    OF_SCHOOLS,
    VERY_COMMON,
)
from evenhand.core.identify.tables.irregular import BASES, NUMBERS
from evenhand.core.identify.tables.meanings import MEANINGS, PHRASES

WORD = Pattern(r"[^\W_]+(?:['&][^\W_]+)*")
HUMP = Pattern(r"(?<=[a-z])(?=[A-Z])")
RARE = 2.6
RARITY_OF_SCHOOLS = 0.5
BANDS = ((KNOWN, 1.7), (COMMON, 1.2), (VERY_COMMON, 0.6), (EVERYWHERE, 0.0))
ENDINGS = (
    ("ies", Pattern(r"(?<=..)ies$"), "y"),
    ("es", Pattern(r"(?<=.[sxzh])es$"), ""),
    ("s", Pattern(r"(?<=..[^su])s$"), ""),
    ("iness", Pattern(r"(?<=..)iness$"), "y"),
    ("ness", Pattern(r"(?<=...)ness$"), ""),
    ("ied", Pattern(r"(?<=..)ied$"), "y"),
    (("ing", "ed"), Pattern(r"(?<=...)ing$|(?<=...)ed$"), ""),
    ("ly", Pattern(r"(?<=.....)ly$"), ""),
)
"""Endings, each with what must stand before it, and what is put in its place."""
LAST_LETTERS = frozenset("sdgy")
"""What one of the endings ends with: half of all words have none of them."""
LIKE_FROM = 7
LIKE_LETTERS = 6


class Word(NamedTuple):
    """One word: its place, how it was written, and its base ("mention" for "mentioned")."""

    start: int
    end: int
    written: str
    base: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.written[:1].isupper()


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of a stretch of text. Hashtags fall into the words their capitals show."""
    return tuple(_words(text, start, len(text) if end is None else end))


def _words(text: str, start: int, end: int) -> Iterable[Word]:
    for match in WORD.finditer(text, start, end):
        parts = [match.start(), match.end()]
        if match.start() and text[match.start() - 1] == "#":
            parts[1:1] = [match.start() + hump.start() for hump in HUMP.finditer(match.group())]
        for begin, stop in pairwise(parts):
            written = text[begin:stop]
            yield Word(start=begin, end=stop, written=written, base=base_of(written.lower()))


@lru_cache(maxsize=8192)
def base_of(word: str) -> str:
    """The base of a word in small letters: no inflection, numbers as figures. Total."""
    bare = word.removesuffix("'s").replace("'", "")
    if bare in NUMBERS:
        return NUMBERS[bare]
    known = BASES.get(bare, "")
    return bare if known == bare else _stem(known or bare)


def _stem(word: str) -> str:
    for ending, pattern, instead in ENDINGS if word[-1:] in LAST_LETTERS else ():
        # most words have none of them, and to see that is quicker than to ask the pattern
        if word.endswith(ending):
            word = pattern.sub(instead, word)
    return _plain_end(word)


def _plain_end(stem: str) -> str:
    """One spelling for what English spells in several ways before an ending."""
    stem = stem.removesuffix("e") if len(stem) > 3 else stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        stem = stem[:-1]
    return stem[:-1] + "i" if len(stem) > 2 and stem[-1] == "y" else stem


def _rarities() -> dict[str, float]:
    table: dict[str, float] = {}
    for words, rarity in BANDS:
        for word in words:
            table[base_of(word)] = rarity
    for word in OF_SCHOOLS:
        for part in word.split("-"):
            table[base_of(part)] = min(table.get(base_of(part), RARITY_OF_SCHOOLS), RARITY_OF_SCHOOLS)
    for figure in NUMBERS.values():
        table[figure] = 0.3
    return table


RARITIES = _rarities()


def rarity_of(base: str) -> float:
    """How rare the base of a word is: 0 for "the", 2.6 for what is in no table. Figures are half rare."""
    known = RARITIES.get(base)
    if known is not None:
        return known
    return 1.2 if base.isdigit() else RARE if len(base) > 1 else 0.0


def is_a_word(word: str) -> bool:
    """Whether a word in small letters is an everyday one, in whatever form: "carer", "fell", "stores"."""
    return rarity_of(base_of(word)) < RARE


def _meanings() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(MEANINGS):
        for word in line:
            table[base_of(word)].add(number)
    return {base: frozenset(numbers) for base, numbers in table.items()}


MEANINGS_OF = _meanings()
PHRASES_OF = tuple(
    (tuple(base_of(word) for word in WORD.findall(phrase)), base_of(meaning)) for phrase, meaning in PHRASES
)
FIRST_OF_PHRASES = frozenset(phrase[0] for phrase, _ in PHRASES_OF)


@lru_cache(maxsize=4096)
def likeness_of(one: str, other: str) -> float:
    """How nearly two bases mean the same: 1 the same word, less for one family or one meaning, or 0."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) >= LIKE_FROM and one[:LIKE_LETTERS] == other[:LIKE_LETTERS]:
        return 0.85
    shared = MEANINGS_OF.get(one, frozenset()) & MEANINGS_OF.get(other, frozenset())
    return 0.75 if shared else 0.0


def phrases_in(bases: tuple[str, ...]) -> tuple[str, ...]:
    """What sayings among the words stand for, such as "win" for "walked off with"."""
    return tuple(
        meaning
        for place, base in enumerate(bases)
        if base in FIRST_OF_PHRASES
        for phrase, meaning in PHRASES_OF
        if bases[place : place + len(phrase)] == phrase
    )
