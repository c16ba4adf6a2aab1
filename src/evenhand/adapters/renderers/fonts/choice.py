"""Which font writes what: one for the whole letter, another only for a word that it lacks.

Two fonts inside one word would show it wrongly and spoil the text for a reader who copies it or
has it read out (Vietnamese is the known case). So a Latin letter with a character that Atkinson
Hyperlegible lacks is set in Noto Sans from end to end, and a name in another script takes a font
that has the whole word.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.settings import LATIN, WIDER, Setting, setting_for

# A joiner joins whatever stands beside it and needs no picture of its own; newlines are not set.
_NEEDS_NO_FONT = frozenset("\n\u200c\u200d")
_WORDS = re.compile(" *[^ ]+ *| +")  # the plain blank is the one that every font has


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text in one font. `family` is empty for the font of the letter."""

    text: str
    family: str = ""


def can_write(family: str, text: str) -> bool:
    """Whether a font has every character of the text."""
    known = fonts.coverage(family)
    return known.issuperset(text) or known.issuperset(set(text) - _NEEDS_NO_FONT)


def setting_of(*, language: str, text: str) -> Setting:
    """How a whole letter is set, by its language and by everything it says."""
    setting = setting_for(language)
    if setting is LATIN and not can_write(fonts.ATKINSON, text) and _needs_noto_sans(text):
        return WIDER
    return setting


def _needs_noto_sans(text: str) -> bool:
    return not fonts.coverage(fonts.NOTO_SANS).isdisjoint(set(text) - fonts.coverage(fonts.ATKINSON))


def unwritable(*, family: str, text: str) -> str:
    """The characters that no font has, each once, in their order; usually none. A mark counts as
    well if no font can set it on the letter that it stands on."""
    if can_write(family, text):
        return ""
    words = (word for word in _WORDS.findall(text) if _family_for(family, word) is None)
    clusters = (cluster for word in words for cluster in _clusters(word))
    alone = (cluster for cluster in clusters if _family_for(family, cluster) is None)
    return "".join(dict.fromkeys(char for cluster in alone for char in _to_blame(cluster)))


def _to_blame(cluster: str) -> str:
    known = _NEEDS_NO_FONT.union(*(fonts.coverage(each) for each in fonts.FAMILIES))
    return "".join(char for char in cluster if char not in known) or cluster[1:]


def pieces(*, family: str, text: str) -> tuple[Piece, ...]:
    """The text cut where its font changes. What no font has stays in the letter's own."""
    if can_write(family, text):
        return (Piece(text=text),) if text else ()
    found = [part for word in _WORDS.findall(text) for part in _word(family, word)]
    return tuple(
        Piece(text="".join(piece.text for piece in group), family=key)
        for key, group in groupby(found, key=lambda piece: piece.family)
    )


def _word(family: str, word: str) -> Iterator[Piece]:
    """A word in one font, or cut between letters where no font has it whole."""
    if (whole := _family_for(family, word)) is not None:
        yield Piece(text=word, family=whole)
        return
    for cluster in _clusters(word):
        yield Piece(text=cluster, family=_family_for(family, cluster) or "")


def _family_for(family: str, text: str) -> str | None:
    if can_write(family, text):
        return ""
    return next((other for other in fonts.FAMILIES if can_write(other, text)), None)


def _clusters(word: str) -> Iterator[str]:
    """Each letter with the marks that stand on it."""
    cluster = ""
    for char in word:
        joined = char in _NEEDS_NO_FONT or unicodedata.category(char).startswith("M")
        if cluster and not joined:
            yield cluster
            cluster = ""
        cluster += char
    yield cluster
