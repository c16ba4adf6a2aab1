"""The fonts that Evenhand ships, and which characters each of them can write.

`tools/make_fonts.py` makes this folder, `coverage.txt` included. Nothing on the machine is used
besides, so a letter looks the same and has the same bytes everywhere.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent

ATKINSON = "Atkinson Hyperlegible Next"
NOTO_SANS = "Noto Sans"
NASKH = "Noto Naskh Arabic"
NASTALIQ = "Noto Nastaliq Urdu"
GURMUKHI = "Noto Sans Gurmukhi"
BENGALI = "Noto Sans Bengali"
DROID = "Droid Sans Fallback"

# In this order a font is looked for when the letter's own lacks a word.
FAMILIES = (ATKINSON, NOTO_SANS, NASKH, GURMUKHI, BENGALI, DROID, NASTALIQ)

RIGHT_TO_LEFT = (NASKH, NASTALIQ)

PRIVATE_USE = range(0xE000, 0xF900)


@cache
def _ranges() -> dict[str, str]:
    lines = (FOLDER / "coverage.txt").read_text(encoding="ascii").splitlines()
    return dict(line.split(": ", 1) for line in lines)


def _characters(ranges: str) -> Iterator[str]:
    for piece in ranges.split():
        first, _, last = piece.partition("-")
        points = range(int(first, 16), int(last or first, 16) + 1)
        yield from (chr(point) for point in points if point not in PRIVATE_USE and point >= 0x20)


@cache
def coverage(family: str) -> frozenset[str]:
    """The characters that a family can write in all its faces. Raises KeyError for other families."""
    return frozenset(_characters(_ranges()[family]))
