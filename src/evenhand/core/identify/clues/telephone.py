"""Telephone numbers of people in the record: whole, with the code of the country, or their last digits."""

import re
from collections.abc import Iterator

from evenhand.core.identify import Kind
from evenhand.core.identify.clues import Clue
from evenhand.core.identify.name_spots import pointer_spot
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.pointers import bare_number, pointers_of

NUMBER = Pattern(r"(?<![\w£$€#])(?:\(?\+|\((?=\d+\)))?\d(?:[\s().\-/]{0,3}\d){3,15}(?!\w)")
ENDING = Pattern(r"\b(?:ending|ends|last|finishing|finishes)\b[^.!?]{0,30}$", re.IGNORECASE)
LEAST_TAIL, LEAST_ENDING = 6, 3


def _find(page: Page) -> Iterator[Spot]:
    phones = pointers_of(page.record).phones
    if not phones:
        return
    text = page.shadow.text
    for match in NUMBER.finditer(text):
        number = bare_number(match.group())
        least = LEAST_ENDING if ENDING.search(text, max(0, match.start() - 45), match.start()) else LEAST_TAIL
        who = phones.get(number) or _by_tail(number, phones, least)
        if who:
            yield pointer_spot(
                page, start=match.start(), end=match.end(), who=who, what="the telephone number"
            )


def _by_tail(number: str, phones: object, least: int) -> tuple[str, ...]:
    if len(number) < least or not isinstance(phones, dict):
        return ()
    return tuple(
        who for phone, ids in phones.items() if phone.endswith(number.lstrip("0") or number) for who in ids
    )


CLUE = Clue(
    id="telephone",
    kind=Kind.DIRECT,
    looks_for="telephone numbers of people in the case, or their last digits",
    authority="UK GDPR Article 4(1): a number identifies a person; definition read 29 November 2026",
    find=_find,
)
