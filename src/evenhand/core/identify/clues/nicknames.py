"""Short and pet forms of the names of people in the record."""

from collections.abc import Iterable

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.found_names import How
from evenhand.core.identify.name_spots import name_spots
from evenhand.core.identify.page import Page, Spot

HOW = frozenset({How.PET})


def _find(page: Page) -> Iterable[Spot]:
    return name_spots(page, how=HOW, because="is a short or pet form for")


CLUE = Clue(
    id="nicknames",
    kind=Kind.DIRECT,
    looks_for="short and pet forms of names, in many communities",
    authority="UK GDPR Article 4(1): a name identifies a person; definition read 29 November 2026",
    find=_find,
)
