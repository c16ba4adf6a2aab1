"""Registration marks of vehicles of people in the record."""

import re
from collections.abc import Iterator

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.name_spots import pointer_spot
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.pointers import bare_plate, pointers_of

WORD = Pattern(r"[^\W_]+")
LINK = Pattern(r"[\s.\-_•·]{0,3}\Z")
WIDEST = 8
DRIVER = Pattern(
    r"\b(?:(?:the|its|whoever|our) )?(?:driver|owner|keeper|parent|person) (?:of|in|with) (?:(?:the|a) )?"
    r"(?:(?:car|van|vehicle) )?(?:(?:registered|registration|reg)\.? )?$",
    re.IGNORECASE,
)
"""The driver of a marked car is told of with its mark."""


def _find(page: Page) -> Iterator[Spot]:
    vehicles = pointers_of(page.record).vehicles
    if not vehicles:
        return
    text = page.shadow.text
    longest = max(map(len, vehicles))
    words = list(WORD.finditer(text))
    for first, word in enumerate(words):
        form = ""
        for last in range(first, min(first + WIDEST, len(words))):
            if last > first and not LINK.match(text[words[last - 1].end() : words[last].start()]):
                break
            form += bare_plate(words[last].group())
            if len(form) > longest:
                break
            if form in vehicles:
                driver = DRIVER.search(text, max(0, word.start() - 60), word.start())
                yield pointer_spot(
                    page,
                    start=driver.start() if driver else word.start(),
                    end=words[last].end(),
                    who=vehicles[form],
                    what="the registration mark of a vehicle",
                )


CLUE = Clue(
    id="vehicle",
    kind=Kind.DIRECT,
    looks_for="registration marks of vehicles of people in the case",
    authority="UK GDPR Article 4(1): an identification number identifies; definition read 29 November 2026",
    find=_find,
)
