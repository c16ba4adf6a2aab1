"""Names in scripts of Arabic, India and Thailand read letter by letter, and names that a record has in such a
script met in Latin letters.

Consonants alone leave Meera, Uma and Aisha with too little; the vowels that these scripts do write make up
for it. What a letter may be in English is a pattern, and a whole word must fit a whole name.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from evenhand.core.identify.callings import Calling, Index, Part, index_of, is_weak
from evenhand.core.identify.found_names import How, Naming
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Record
from evenhand.core.identify.shadow import plain
from evenhand.core.identify.tables.letters import (
    ARABIC,
    CLUSTERS,
    INDIC,
    SHORT,
    TAMIL,
    THAI,
    THAI_TITLES,
    THAI_VOWELS,
)
from evenhand.core.identify.tokens import Token

INDIC_FIRST, INDIC_LAST, BLOCK, OF_TAMIL = 0x0900, 0x0D7F, 0x80, 5
CONSONANTS = frozenset((*range(0x15, 0x3A), 0x4E, 0x5C, 0x5D, 0x5F))
SIGNS = frozenset(range(0x3E, 0x4D))
THAI_WORD = Pattern(r"[\u0e00-\u0e7f]+")
IN_SUCH_LETTERS = Pattern(r"[\u0600-\u06ff\u0900-\u0d7f\u0e00-\u0e7f]")
LEAST, LONGEST = 3, 3
"""How many letters must be heard, so that a small word is nobody; how many Latin letters one may be."""


class Read(NamedTuple):
    """A word read by its letters: the pattern of a name, what it may begin with, how long it may be."""

    pattern: Pattern
    begins: frozenset[str]
    longest: int

    def fits(self, form: str) -> bool:
        """Whether a name in Latin letters can be this word."""
        return (
            form[:1] in self.begins
            and LEAST <= len(form) <= self.longest
            and self.pattern.fullmatch(form) is not None
        )


def read_by_letters(word: str) -> Read | None:
    """A word in one of these scripts as a name; None where too little is heard of it."""
    first = ord(word[:1] or "\0")
    if INDIC_FIRST <= first <= INDIC_LAST:
        parts = list(_indic(word))
    else:
        parts = list(_thai(word) if 0x0E00 <= first <= 0x0E7F else _arabic(word))
    said = [part for part in parts if not _may_be_silent(part)]
    if len(said) < LEAST:
        return None
    begins = "".join(parts[: parts.index(said[0]) + 1])
    return Read(
        pattern=Pattern("".join(parts)),
        begins=frozenset(letter for letter in begins if letter.isalpha()),
        longest=LONGEST * len(word),
    )


def called_by_letters(word: str, index: Index) -> tuple[Calling, ...]:
    """Whose name a word is by its letters."""
    read = read_by_letters(word)
    if read is None:
        return ()
    return tuple(
        one
        for form, callings in index.exact.items()
        if read.fits(form)
        for one in callings
        if one.part is not Part.PET and not is_weak(one)
    )


def in_thai(page: Page, index: Index) -> Iterator[Naming]:
    """Names in Thai, which has no capitals and sets only names and sentences apart."""
    for match in THAI_WORD.finditer(page.shadow.text):
        if callings := called_by_letters(match.group(), index):
            who = tuple(dict.fromkeys(one.who for one in callings))
            yield Naming(start=match.start(), end=match.end(), who=who, how=How.SCRIPT)


def in_latin_letters(tokens: Sequence[Token], record: Record) -> Iterator[Naming]:
    """Where a name that the record has in such a script stands in Latin letters."""
    names = _recorded(record)
    if not names:
        return
    for token in tokens:
        who = tuple(dict.fromkeys(who for read, who in names if token.capital and read.fits(token.norm)))
        if who:
            yield Naming(start=token.start, end=token.end, who=who, how=How.SCRIPT)


@kept
def _recorded(record: Record) -> tuple[tuple[Read, str], ...]:
    """Every name of the record in such a script, and whose it is."""
    return tuple(
        (read, one.who)
        for form, callings in index_of(record).exact.items()
        if not form.isascii() and IN_SUCH_LETTERS.match(form) and (read := read_by_letters(form)) is not None
        for one in callings
        if not is_weak(one)
    )


def _arabic(word: str) -> Iterator[str]:
    """Short vowels are not written, so that one may stand behind every letter."""
    bare = word.removeprefix("ال") if len(word) > 4 else word
    for place, letter in enumerate(bare):
        if place == 0 and letter in "هہ":
            yield "h"
            yield "[aeiou]{0,2}?"
        elif place and place == len(bare) - 1 and letter in "هەہا":
            yield "[aeo]+h?"
        elif (pattern := ARABIC.get(letter)) is not None:
            yield _some(pattern)
            yield "[aeiou]{0,2}?"


def _indic(word: str) -> Iterator[str]:
    places = [(ord(letter) - INDIC_FIRST) % BLOCK for letter in word]
    tamil = (ord(word[0]) - INDIC_FIRST) // BLOCK == OF_TAMIL
    table = INDIC | TAMIL if tamil else INDIC
    skip = False
    for number, place in enumerate(places):
        following = places[number + 1] if number + 1 < len(places) else 0
        cluster = next((heard for two, heard in CLUSTERS if two == (place, following)), "")
        same = place in CONSONANTS and following in CONSONANTS and table.get(place) == table.get(following)
        if skip or place not in table:
            skip = False
        elif cluster:
            yield f"(?:{cluster})"
            skip = True
        elif same:
            yield f"(?:{table[place]})(?:{SHORT}(?:{table[place]}))?"
            skip = True
        elif place in CONSONANTS:
            yield _some(table[place])
        else:
            yield table[place]
        if place in CONSONANTS and following not in SIGNS and not skip:
            yield SHORT


def _thai(word: str) -> Iterator[str]:
    """Vowels stand before, above and behind what they follow, so that any may stand anywhere."""
    bare = next((word.removeprefix(one) for one in map(plain, THAI_TITLES) if word.startswith(one)), word)
    for letter in bare:
        yield THAI_VOWELS
        if (pattern := THAI.get(letter)) is not None:
            yield _some(pattern)
    yield THAI_VOWELS


def _some(pattern: str) -> str:
    """The same letter once or twice."""
    return pattern if pattern.endswith("+") or _may_be_silent(pattern) else f"(?:{pattern}){{1,2}}"


@cache
def _may_be_silent(pattern: str) -> bool:
    return re.fullmatch(pattern, "") is not None
