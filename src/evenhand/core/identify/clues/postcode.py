"""Postcodes of people in the record."""

import re
from collections.abc import Iterator

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.name_spots import pointer_spot
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.pointers import bare_plate, pointers_of

POSTCODE = Pattern(
    r"(?<![^\W_])[a-z][ .-]?[a-z]?[\s.-]?[\doi][ .-]?[a-z\d]?[\s.-]{0,3}[\doi]"
    r"[\s.-]?[a-z01][ .-]?[a-z01](?![^\W_])",
    re.IGNORECASE,
)


def _find(page: Page) -> Iterator[Spot]:
    postcodes = pointers_of(page.record).postcodes
    for match in POSTCODE.finditer(page.shadow.text) if postcodes else ():
        if who := postcodes.get(bare_plate(match.group())):
            yield pointer_spot(page, start=match.start(), end=match.end(), who=who, what="the postcode")


CLUE = Clue(
    id="postcode",
    kind=Kind.DIRECT,
    looks_for="postcodes of people in the case",
    authority="UK GDPR Article 4(1): location data identify a person; definition read 29 November 2026",
    find=_find,
)
