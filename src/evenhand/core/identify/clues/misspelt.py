"""Names of people in the record spelt another way."""

from collections.abc import Iterable

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.found_names import How
from evenhand.core.identify.name_spots import name_spots
from evenhand.core.identify.page import Page, Spot

HOW = frozenset({How.ALIKE})


def _find(page: Page) -> Iterable[Spot]:
    return name_spots(page, how=HOW, because="is another spelling of the name of")


CLUE = Clue(
    id="misspelt",
    kind=Kind.DIRECT,
    looks_for="names that are misspelt, transliterated or inflected",
    authority="UK GDPR Article 4(1): a name identifies a person; definition read 29 November 2026",
    find=_find,
)
