"""Words cut where a line may end, for the part of UAX #14 that Latin letters need.

Source: Unicode Standard Annex #14, Unicode Line Breaking Algorithm, rules LB13 to LB31, read 2026-11-29.
Typst follows it through ICU4X. Anything outside these patterns is not simple, and Typst sets it.
"""

import re

from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple

# A line may end after a blank, after a hyphen or dash between letters, and after a stroke before a letter.
_WORDS = re.compile(r"[^ ]+?(?:[-–](?=[^\W\d_])|–(?=\d)|/(?=[^\W\d_]))|[^ ]+ ?")
_LETTERS = r"[^\W_]+"
# Between letters, with no place to break: an apostrophe or stop, a stroke before a number, brackets.
_JOINED = rf"{_LETTERS}(?:(?:[’'.,:@&_]|[/-](?=\d)|\((?=[^\W_]+\))){_LETTERS}\)?)*"
_SIMPLE = re.compile(rf"[(“‘\"'£#+]?(?:{_JOINED})[.,;:!?%)”’\"'…]*[-–/]? ?|[&–-] ?")
_ADDRESS = re.compile(r"://|www\.", re.IGNORECASE)
# `pdf.words` lets Typst break whatever is longer anywhere.
LONGEST = 29
_OPENING = "(“‘\"'"
_AFTER_QUOTE = "”’\"'"


def words_of(text: str) -> list[str]:
    """The words of a line of text, each with the blank after it. Raises `NotSimple` if there is none,
    for a blank where none should be, and for an endless word."""
    if not text or text[0] == " " or text[-1] == " " or "  " in text:
        raise NotSimple("blanks")
    if len(text) > LONGEST and max(map(len, text.split(" "))) > LONGEST:
        raise NotSimple("endless")
    return _WORDS.findall(text)


def check_word(word: str) -> None:
    """Raises `NotSimple` for a word that could be broken elsewhere, or differently."""
    if not _SIMPLE.fullmatch(word) or _ADDRESS.search(word):
        raise NotSimple("word")


def check_neighbours(last: str, first: str, *, is_apart: bool) -> None:
    """Raises `NotSimple` where two words meet so that the rules of the whole line would count: a
    quotation beside a bracket or another quotation."""
    if is_apart and last in _AFTER_QUOTE and first in _OPENING:
        raise NotSimple("quotation")
