"""Who of the record has a countable detail, and how many people several of them leave."""

import re
from collections.abc import Iterable
from dataclasses import replace

from evenhand.core.identify.countable import GROUP, YEAR, Detail
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record
from evenhand.core.identify.role_holders import years_of
from evenhand.core.identify.roster import heads_of

BORN_TOGETHER = Pattern(r"\b(?:twins?|triplets?|siblings?|brothers?|sisters?)\b", re.IGNORECASE)


def is_of_the_record(page: Page, detail: Detail) -> bool:
    """Whether somebody of the record may have a detail; True where the record cannot tell."""
    if detail.kind == GROUP:
        return BORN_TOGETHER.search(detail.name) is None or _has_born_together(page.record)
    heads = heads_of(page.setting)
    known = [years_of(alike[0], heads) for alike in _pupils_alike(page.record)]
    return any(not codes or codes & detail.years for codes in known) or not known


@kept
def _has_born_together(record: Record) -> bool:
    """Whether there may be twins in it: two pupils of one name and year, one pupil alone, whose brother or
    sister may not be recorded, or a word that says so."""
    pupils = [one for one in record.people if one.kind is PersonKind.PUPIL]
    homes = [(word, one.year) for one in pupils for word in set(one.name.split())]
    told = (*(fact.text for fact in record.facts), *(post.text for post in record.posts))
    return (
        len(pupils) < 2
        or len(set(homes)) < len(homes)
        or any(BORN_TOGETHER.search(text) is not None for text in told)
    )


def who_has(page: Page, detail: Detail) -> tuple[str, ...]:
    """The ids of pupils with a detail and of their families; all families where the record cannot tell."""
    heads = heads_of(page.setting)
    ids = [
        one.id
        for alike in _pupils_alike(page.record)
        if detail.kind == GROUP or years_of(alike[0], heads) & detail.years
        for one in alike
        if detail.kind != GROUP or one.part is not InvolvedAs.OTHER
    ]
    adults = _adults_of(page.record)
    return tuple(dict.fromkeys((*ids, *(adult for one in ids for adult in adults.get(one, ())))))


@kept
def _pupils_alike(record: Record) -> tuple[tuple[Involved, ...], ...]:
    """The pupils of the record, those of one year and class together."""
    alike: dict[tuple[str, str], list[Involved]] = {}
    for person in record.people:
        if person.kind is PersonKind.PUPIL:
            alike.setdefault((person.year, person.class_name), []).append(person)
    return tuple(tuple(pupils) for pupils in alike.values())


@kept
def _adults_of(record: Record) -> dict[str, list[str]]:
    adults: dict[str, list[str]] = {}
    for person in record.people:
        for child in person.children:
            adults.setdefault(child, []).append(person.id)
    return adults


def expected(page: Page, details: Iterable[Detail]) -> float | None:
    """How many are left when all these details are true of somebody: N times the shares; None when
    unknown."""
    every = list({detail.key: detail for detail in details}.values())
    years = [one for one in every if one.kind == YEAR]
    closest = min(years, key=lambda one: one.count.number or 0, default=None)
    kept_ones = [one for one in every if one.kind == GROUP]
    if closest and not any(one.years & closest.years for one in kept_ones):
        kept_ones.append(replace(closest))
    total = heads_of(page.setting).total
    if not total or any(one.count.number is None for one in kept_ones):
        return None
    left = float(total)
    for one in kept_ones:
        left *= min(1.0, (one.count.number or 0) / total)
    return left if len(kept_ones) > 1 else float(kept_ones[0].count.number or 0) if kept_ones else None
