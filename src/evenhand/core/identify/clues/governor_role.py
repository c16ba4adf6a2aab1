"""Governors, and officers of parents' bodies, who can be told by their office."""

from collections.abc import Iterable

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.role_spots import spots_of
from evenhand.core.identify.roster import GOVERNORS, OF_FAMILIES, Role


def find(page: Page) -> Iterable[Spot]:
    """Offices held by fewer than k people, said of somebody in the record."""
    return spots_of(page, concerns=_is_office)


def _is_office(role: Role) -> bool:
    return role.job in GOVERNORS or role.job in OF_FAMILIES


CLUE = Clue(
    id="governor-role",
    kind=Kind.ROLE,
    looks_for="kinds of governor and other offices that fewer people hold than your smallest safe number",
    authority=(
        "UK GDPR Article 4(1): identified by factors specific to somebody; ICO, Anonymisation, "
        "How do we ensure "
        "anonymisation is effective?, 'What are the key indicators of identifiability?' (singling out), "
        "headings read 29 November 2026"
    ),
    find=find,
)
