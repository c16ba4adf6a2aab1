"""What is taken out of any text before it is set in type: what nobody sees and what does harm.

Invisible joints and direction marks come along when text is pasted from a web page or an e-mail.
They say nothing to a reader, but they can turn the rest of a line around, break words, or make a
whole letter change its font. Joiners stay: Urdu, Punjabi and Bengali are spelt with them.
"""

import re
import unicodedata

from evenhand.adapters.renderers.cleaning import clean

_UNSEEN = re.compile(
    "[\u00ad\u200b\u2060\ufeff"  # soft hyphen, zero-width space, word joiner, byte order mark
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks
    "\ufe00-\ufe0f]"  # variation selectors
)
_SPACE = re.compile("[\t\u2000-\u200a\u205f]")
_FIXED_SPACE = re.compile("\u202f")


def seen(text: str) -> str:
    """The text as it is set: without what is unseen, plain spaces, its letters composed."""
    if text.isascii() and text.isprintable():
        return text
    text = _UNSEEN.sub("", clean(text))
    text = _FIXED_SPACE.sub("\u00a0", _SPACE.sub(" ", text))
    return unicodedata.normalize("NFC", text)
