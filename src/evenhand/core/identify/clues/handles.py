"""Names of accounts of people in the record, however they are punctuated."""

import re
from collections.abc import Iterator

from evenhand.core.identify import Kind
from evenhand.core.identify.around_names import VOCABULARY
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.name_spots import pointer_spot
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.pointers import Pointers, by_looks, pointers_of
from evenhand.core.identify.spelling import squeezed
from evenhand.core.identify.tables.name_words import NAME_WORDS

WORD = Pattern(r"@?(?!and\b)[^\W_]+", re.IGNORECASE)
LINK = Pattern(r"[\s._&'/+(-]{0,3}(?:and[\s._-]{1,2})?\Z", re.IGNORECASE)
WIDEST, LEAST_BY_LOOKS = 6, 5
SPOKEN = frozenset(("underscore", "underline", "dot", "dash", "hyphen", "period", "stop", "point", "full"))
"""How the signs in the name of an account are said aloud: jay underscore 77."""
DOTTED = Pattern(r"[ ][._-][ ]")
QUOTES = "\"“”'‘’«»"


def _find(page: Page) -> Iterator[Spot]:
    pointers = pointers_of(page.record)
    if not pointers.handles:
        return
    longest = max(map(len, pointers.handles))
    words = list(WORD.finditer(page.shadow.text))
    place = 0
    while place < len(words):
        found = _from(page.shadow.text, words, place, pointers, longest)
        if found is None:
            place += 1
            continue
        last, who = found
        start, end = words[place].start(), words[last].end()
        yield pointer_spot(page, start=start, end=end, who=who, what="the name of an account")
        place = last + 1


def _from(
    text: str,
    words: list[re.Match[str]],
    first: int,
    pointers: Pointers,
    longest: int,
) -> tuple[int, tuple[str, ...]] | None:
    """The last word of the longest handle that begins here, and whose it is."""
    form, spoken, found = "", "", None
    for last in range(first, min(first + WIDEST, len(words))):
        if last > first and not LINK.match(text[words[last - 1].end() : words[last].start()]):
            break
        word = squeezed(words[last].group())
        form, spoken = form + word, spoken + (word if word not in SPOKEN else "")
        if len(spoken) > longest:
            break
        for written in dict.fromkeys((form, spoken) if word not in SPOKEN else (form,)):
            who = pointers.handles.get(written) or _looks_like_one(written, pointers)
            if who and _is_one(text, words[first].start(), words[last].end(), written):
                found = last, who
    return found


def _looks_like_one(form: str, pointers: Pointers) -> tuple[str, ...]:
    """Whose account it is but for digits that stand for letters: jay_m00re for jay_moore."""
    if len(form) < LEAST_BY_LOOKS or form.isalpha() or form.isdigit():
        return ()
    return pointers.lookalikes.get(by_looks(form), ())


def _is_one(text: str, start: int, end: int, form: str) -> bool:
    """Whether it stands as an account does; a handle that is a word needs an @ or quotation marks."""
    if any(letter.isdigit() for letter in form) and len(form) > 3:
        return True
    if form not in VOCABULARY and form not in NAME_WORDS and " " not in text[start:end] and len(form) > 4:
        return True
    if text[start] == "@" or (text[max(0, start - 1) : start] in QUOTES and text[end : end + 1] in QUOTES):
        return start > 0 or text[start] == "@"
    return len(form) > 8 or (len(form) > 4 and DOTTED.search(text, start, end) is not None)


CLUE = Clue(
    id="handles",
    kind=Kind.DIRECT,
    looks_for="names of accounts of people in the case",
    authority="UK GDPR Article 4(1): an online identifier identifies; definition read 29 November 2026",
    find=_find,
)
