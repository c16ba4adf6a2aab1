"""The shadow of a text: the same words without their disguises, and the way back to the original.

Accents, invisible characters, soft hyphens, wide letters, curly apostrophes and odd spaces are gone; letters
of another script inside a Latin word are the Latin ones they look like. Capitals stay. Rules look at the
shadow and point at the original. In the shadow a page is read in, words in Cyrillic or Greek stand as they
sound (`sounded`).
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.scripts import (
    AT_THE_BEGINNING,
    GEORGIAN,
    IN_BULGARIAN,
    IN_RUSSIAN,
    LATIN_SHAPES,
    LOOKALIKES,
    SOUNDS,
    TOGETHER,
)

STRAIGHTENED = {
    **dict.fromkeys("’‘‛ʼʻʹ′`´＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **LATIN_SHAPES,
}
STRETCHES = Pattern(r"[\x00-\x7f]+|[^\x00-\x7f]", re.DOTALL)
FOREIGN_WORD = Pattern(r"[^\W\d_]*[\u0370-\u058f\u10a0-\u10ff\u13a0-\u13ff\u1f00-\u1fff][^\W\d_]*")
CYRILLIC = Pattern(r"[\u0400-\u052f]")
INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800")


class Shadow(NamedTuple):
    """`text` is the shadow; `places[n]` is where its character n stands in the original, and one
    more place for the end. `second` are other readings of words that look Latin in every letter and may
    yet be Cyrillic or Greek: where the word begins and ends, and what it would say by its looks.
    `masked` is where in the original words of mixed scripts begin: nobody writes so by chance. `russian` is
    how a word of Cyrillic that begins there sounds in Russian."""

    text: str
    places: Sequence[int]
    second: tuple[tuple[int, int, str], ...] = ()
    masked: frozenset[int] = frozenset()
    russian: Mapping[int, str] = MappingProxyType({})

    def back(self, *, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that a stretch of the shadow stands for."""
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]


def shadow_of(text: str) -> Shadow:
    """Take a text's disguises off. Total: any string has a shadow."""
    if text.isascii():
        return Shadow(text=text.replace("`", "'"), places=range(len(text) + 1))
    pieces: list[str] = []
    places: list[int] = []
    for match in STRETCHES.finditer(text):
        piece, start = match.group(), match.start()
        shade = piece.replace("`", "'") if piece.isascii() else _plain(piece)
        pieces.append(shade)
        places.extend(range(start, match.end()) if piece.isascii() else [start] * len(shade))
    return _in_latin(Shadow(text="".join(pieces), places=(*places, len(text))), sound=False)


def sounded(shadow: Shadow) -> Shadow:
    """The same shadow with words in Cyrillic or Greek as they sound."""
    return shadow if shadow.text.isascii() else _in_latin(shadow, sound=True)


def heard_otherwise(text: str) -> tuple[str, ...]:
    """A name in Cyrillic as Russian and as Bulgarian sound it, where Ukrainian sounds it otherwise."""
    if text.isascii():
        return ()
    words = [sounded(shadow_of(word)) for word in text.split()]
    if all(word.russian.get(0, word.text.lower()) == word.text.lower() for word in words):
        return ()
    russian = " ".join(word.russian.get(0, word.text).capitalize() for word in words)
    return tuple(dict.fromkeys((russian, in_bulgarian(russian))))


def in_bulgarian(russian: str) -> str:
    """A word by its Russian sounds as Bulgarian, Serbian and Macedonian spell it."""
    for sound, other in IN_BULGARIAN:
        russian = russian.replace(sound, other).replace(sound.capitalize(), other.capitalize())
    return russian


def plain(text: str) -> str:
    """Only the words of a shadow."""
    return shadow_of(text).text


def _plain(character: str) -> str:
    if (straight := STRAIGHTENED.get(character)) is not None:
        return straight
    kept = (one for one in unicodedata.normalize("NFKD", character) if not _is_unseen(one))
    return "".join(STRAIGHTENED.get(one) or _space_or(one) for one in kept)


def _is_unseen(character: str) -> bool:
    # vowel signs of Indic scripts are marks of class 0: without them names would lose letters
    return (
        unicodedata.category(character) in {"Cf", "Cn"}
        or unicodedata.combining(character) > 0
        or character in INVISIBLE
        or 0xFE00 <= ord(character) <= 0xFE0F
    )


def _space_or(character: str) -> str:
    return " " if unicodedata.category(character) == "Zs" else character


def _in_latin(shadow: Shadow, *, sound: bool) -> Shadow:
    """The same with words of mixed scripts by their looks, and, if asked, of another script by sound."""
    text, done = shadow.text, 0
    pieces: list[str] = []
    places: list[int] = []
    second: list[tuple[int, int, str]] = []
    masked = set(shadow.masked)
    russian: dict[int, str] = {}
    for match in FOREIGN_WORD.finditer(text):
        word = match.group()
        mixed = any(letter.isascii() for letter in word)
        if not (mixed or sound):
            continue
        pieces.append(text[done : match.start()])
        places.extend(shadow.places[done : match.start()])
        begins = len(places)
        for place, shade in zip(range(*match.span()), _shades(word, by_looks=mixed), strict=True):
            pieces.append(shade)
            places.extend([shadow.places[place]] * len(shade))
        if not mixed and CYRILLIC.search(word):
            russian[shadow.places[match.start()]] = "".join(
                IN_RUSSIAN.get(letter) or _sound(letter) for letter in word.lower()
            )
        if mixed:
            masked.add(shadow.places[match.start()])
        elif all(letter in LOOKALIKES for letter in word):
            second.append((begins, len(places), "".join(_shades(word, by_looks=True))))
        done = match.end()
    if not done:
        return shadow
    pieces.append(text[done:])
    places.extend(shadow.places[done:])
    return Shadow(
        text="".join(pieces),
        places=tuple(places),
        second=tuple(second),
        masked=frozenset(masked),
        russian=russian,
    )


def _shades(word: str, *, by_looks: bool) -> Iterator[str]:
    """What stands for every letter of a word; of two that sound as one, both."""
    pair: tuple[str, str] | None = None
    for place, letter in enumerate(word):
        if pair is not None:
            yield _as_written(pair[1], letter if pair[0] else word[place - 1])
            pair = None
            continue
        pair = None if by_looks else _pair_at(word, place)
        if pair is not None:
            yield _as_written(pair[0], letter)
            continue
        looks = LOOKALIKES.get(letter) if by_looks else None
        sound = looks or _sound(letter)
        # Georgian has no capitals, and without one a name would not be looked for
        yield sound.capitalize() if place == 0 and letter in GEORGIAN else sound


def _pair_at(word: str, place: int) -> tuple[str, str] | None:
    two = word[place : place + 2].lower()
    return TOGETHER.get(two) or (AT_THE_BEGINNING.get(two) if place == 0 else None)


def _sound(letter: str) -> str:
    sound = SOUNDS.get(letter.lower())
    return letter if sound is None else _as_written(sound, letter)


def _as_written(sound: str, letter: str) -> str:
    return sound.capitalize() if letter.isupper() else sound
