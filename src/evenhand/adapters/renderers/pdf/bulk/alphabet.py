"""The characters that every letter of a batch has in its font, used or not.

A font cut down to what one letter needs would number its glyphs anew for each letter. With a fixed
alphabet the numbers are the same whoever the letter goes to, so a letter has the same bytes whatever
else is in its batch. Most letters need the plain alphabet; the whole one adds 12 kB.
"""

import unicodedata
from functools import cache

from evenhand.adapters.renderers import fonts

_ASCII = "".join(map(chr, range(0x20, 0x7F)))
PLAIN = _ASCII + "‘’“”–…"


@cache
def whole() -> str:
    """Every character of the font of Latin letters, in a fixed order. Marks that stand on another
    letter are left out: text is composed before it is set."""
    known = fonts.coverage(fonts.ATKINSON) - set(PLAIN)
    return PLAIN + "".join(sorted(one for one in known if not unicodedata.combining(one)))


@cache
def _characters(alphabet: str) -> frozenset[str]:
    return frozenset(alphabet)


def alphabet_for(text: str) -> str:
    """The smallest alphabet that has every character of the text, or an empty one if none has."""
    if text.isascii() or _characters(PLAIN).issuperset(text):
        return PLAIN
    return whole() if _characters(whole()).issuperset(text) else ""
