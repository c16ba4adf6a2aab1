"""Mail addresses of people in the record, with or without their signs."""

import re
from collections.abc import Iterator

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.name_spots import pointer_spot
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.pointers import pointers_of
from evenhand.core.identify.spelling import squeezed

DOT = r"\s?(?:\.|\(\s?dot\s?\)|\[\s?dot\s?\]|\{\s?dot\s?\})\s?|\sdot\s"
AT = r"\s?(?:@|\(\s?at\s?\)|\[\s?at\s?\]|\{\s?at\s?\}|\(@\)|\[@\])\s?|\sat\s"
PART = r"[^\W_](?:[\w+'-]*[^\W_])?"
MAIL = Pattern(
    rf"(?<![^\W_]){PART}(?:(?:{DOT}){PART}){{0,4}}(?:{AT}){PART}(?:(?:{DOT}){PART}){{0,4}}", re.IGNORECASE
)
WRITTEN = Pattern(r"[^\W_][\w.+'-]*\s?@\s?[^\W_][\w-]*(?:\s?\.\s?[^\W_][\w-]*)+")
"""An address as it is usually written, perhaps over two lines; beside it words such as "at" may stand for
themselves."""
SIGNS = Pattern(r"[(\[{\s](?:dot|at)[)\]}\s]", re.IGNORECASE)


def _find(page: Page) -> Iterator[Spot]:
    mails = pointers_of(page.record).mails
    if not mails:
        return
    text = page.shadow.text
    for match in (*WRITTEN.finditer(text), *MAIL.finditer(text)):
        # the pattern may run on into the next sentence, so what hangs on by a dot is tried without, too
        for end in (match.end(), *(match.start() + dot for dot in _dots(match.group()))):
            bare = squeezed(SIGNS.sub(" ", text[match.start() : end]))
            if bare in mails:
                yield pointer_spot(
                    page, start=match.start(), end=end, who=mails[bare], what="the mail address"
                )
                break


def _dots(written: str) -> Iterator[int]:
    """Where the dots of an address stand, the last first."""
    yield from (place for place in range(len(written) - 1, 0, -1) if written[place] == ".")


CLUE = Clue(
    id="mail",
    kind=Kind.DIRECT,
    looks_for="mail addresses of people in the case, also with “at” and “dot”",
    authority="UK GDPR Article 4(1): an online identifier identifies; definition read 29 November 2026",
    find=_find,
)
