"""Names for fields, passages, templates and options, made from words of the document."""

import re
import unicodedata

from evenhand.core.packs.recognise.lines import plain

NOT_A_NAME = re.compile(r"[^\w\s]|_")
EMPTY = re.compile(
    r"(?:also|and|any|are|been|but|for|from|had|has|have|her|his|into|its|let|like|may|not|our|out|please|she|some"
    r"|that|the|their|them|then|they|this|those|was|well|were|which|who|will|wish|with|would|you|your)\Z"
)


def slug(text: str, *, longest: int = 40) -> str:
    """Small letters, digits and hyphens; empty if the text has none."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", folded.replace("'", ""))
    while len(words) > 1 and len("-".join(words)) > longest:
        words.pop()
    return "-".join(words)[:longest]


def field_name(text: str, *, most: int = 5) -> str:
    """A name for a field: a few words without marks; empty if there are none."""
    return " ".join(plain(NOT_A_NAME.sub(" ", text)).lower().split()[:most])[:48].strip()


def telling_words(text: str, *, most: int = 3) -> tuple[str, ...]:
    """The first words of a text that say something, in small letters."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]{3,}", text)]
    telling = [word for word in words if not EMPTY.match(word)] or words
    return tuple(telling[:most])


def capitalised(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def shortened(text: str, *, longest: int = 60) -> str:
    """The beginning of a text, cut at a word, with a sign that something is missing."""
    text = plain(text)
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0] + " …"
