"""The shadow of a text: the same words without their disguises, and the way back to the original.

Accents, invisible characters, soft hyphens, wide letters, curly apostrophes and odd spaces are gone;
capitals stay. Rules look at the shadow and point at the original.
"""

import re
import unicodedata
from dataclasses import dataclass

STRAIGHTENED = {
    **dict.fromkeys("’‘‛ʼʹ′`´＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "æ": "ae",
    "Æ": "Ae",
    "œ": "oe",
    "Œ": "Oe",
    "þ": "th",
    "Þ": "Th",
    "ß": "ss",
    "ı": "i",
}
STRETCHES = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]", re.DOTALL)
INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shadow:
    """`text` is the shadow; `places[n]` is where its character n stands in the original, and one
    more place for the end."""

    text: str
    places: tuple[int, ...]

    def back(self, *, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that a stretch of the shadow stands for."""
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]


def shadow_of(text: str) -> Shadow:
    """Take a text's disguises off. Total: any string has a shadow."""
    if text.isascii():
        return Shadow(text=text, places=tuple(range(len(text) + 1)))
    pieces: list[str] = []
    places: list[int] = []
    for match in STRETCHES.finditer(text):
        piece, start = match.group(), match.start()
        shade = piece if piece.isascii() else _plain(piece)
        pieces.append(shade)
        places.extend(range(start, match.end()) if piece.isascii() else [start] * len(shade))
    return Shadow(text="".join(pieces), places=(*places, len(text)))


def plain(text: str) -> str:
    """Only the words of a shadow."""
    return shadow_of(text).text


def _plain(character: str) -> str:
    if straight := STRAIGHTENED.get(character):
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
