"""Whether a name is listed with others that are nobody's of the record: Hector, Achilles and Ajax."""

import re

from evenhand.core.identify.about_somebody import around
from evenhand.core.identify.around_names import Reading, is_foreign
from evenhand.core.identify.tables.titles import TITLES
from evenhand.core.identify.tokens import Token, between

COMMA = re.compile(r",\s+\Z")
AND = re.compile(r",?\s+\Z|\s*\Z")
JOINING = frozenset(("and", "or", "nor"))
ENOUGH = 2
NOT_LISTED = frozenset(("i", "mum", "dad", "year", "staff", "parents"))


def is_listed_with_others(reading: Reading, *, first: int, last: int) -> bool:
    """Whether two others or more are named in one list with a name, or one other at the beginning of a
    sentence,
    and none of them is in the record. Where something is felt or done towards somebody it stays a
    person's."""
    if around(reading, first).of_somebody:
        return False
    before, after = _listed(reading, first, -1), _listed(reading, last, 1)
    others = [*before, *after]
    if not others or any(place in reading.people_at or place in reading.allowed for place in others):
        return False
    if not all(_is_a_name(reading, place) for place in others):
        return False
    if _are_places_of_ours(reading, first, others):
        return True
    begins = reading.tokens[min(first, *others)].opens
    return len(others) >= ENOUGH or begins


def _listed(reading: Reading, place: int, step: int) -> list[int]:
    """The names before or behind one in its list, the nearest first."""
    found: list[int] = []
    while (near := _next(reading, place, step)) is not None and len(found) < 6:
        found.append(near)
        place = near
    return found


def _next(reading: Reading, place: int, step: int) -> int | None:
    """The name next to one in a list, if a comma or "and" stands between."""
    tokens, text = reading.tokens, reading.text
    near = place + step
    if not 0 <= near < len(tokens):
        return None
    gap = between(text, tokens, min(place, near))
    if COMMA.match(gap):
        return near if tokens[near].capital else None
    if tokens[near].norm not in JOINING and "&" not in gap:
        return None
    far = near if "&" in gap else near + step
    if not 0 <= far < len(tokens) or not tokens[far].capital:
        return None
    return (
        far
        if "\n"
        not in text[min(tokens[far].end, tokens[place].end) : max(tokens[far].start, tokens[place].start)]
        else None
    )


def _is_a_name(reading: Reading, place: int) -> bool:
    """Whether one of a list is a name by itself: with nothing of its own before or behind it."""
    token = reading.tokens[place]
    if token.norm in TITLES or token.norm in NOT_LISTED or token.norm.isdigit():
        return False
    return _looks_foreign(token) and not token.possessive


def _looks_foreign(token: Token) -> bool:
    return is_foreign(token) or (token.shouted and token.capital and len(token.norm) > 1)


def _are_places_of_ours(reading: Reading, first: int, others: list[int]) -> bool:
    """Rowan and Hazel, where the classes are called so."""
    places = reading.own_places
    return reading.tokens[first].norm in places and all(reading.tokens[one].norm in places for one in others)
