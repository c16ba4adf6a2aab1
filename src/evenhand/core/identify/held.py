"""What the record holds of people in confidence, ready to be looked for in a letter."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from evenhand.core.identify.domains import domains_of, ways_of, ways_of_any
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.record import Fact, PersonKind, Record
from evenhand.core.identify.tables import circumstances as table
from evenhand.core.identify.vocabulary import base_of, rarity_of
from evenhand.core.identify.ways import Ways

FACTS = tuple((tag, Ways(tag.fact, ends="")) for tag in table.TAGS)

WORD = Pattern(r"[^\W\d_]{5,}")

STEM = 6

LITTLE = 1.2
"""How rare a word of a fact must be to give the fact away by itself: no day, no number, no everyday word."""


class Held(NamedTuple):
    """A fact of the record: the circumstances it tells, the words that would give it away, how its own
    uncommon words begin, and the ways in which its domains of life are told closely of somebody."""

    fact: Fact
    names: tuple[str, ...]
    told: Ways
    own: tuple[str, ...]
    ways: tuple[Ways, ...]


@kept
def held_in(record: Record) -> tuple[Held, ...]:
    """What the record holds of people, ready to be looked for."""
    jobs = " ".join(person.job for person in record.people if person.job).lower()
    return tuple(_held(fact, jobs) for fact in record.facts)


def _held(fact: Fact, jobs: str) -> Held:
    tags = [tag for tag, known in FACTS if known.search(fact.text)]
    type_of = fact.type.strip().lower()
    ground = table.GROUND.get(table.KINDRED.get(type_of, type_of), "")
    own = tuple(_own_words(fact.text, jobs))
    parts = [*(tag.told for tag in tags), *([ground] if ground else []), *map(_begun_so, own)]
    return Held(
        fact=fact,
        names=tuple(tag.name for tag in tags) or (fact.type or "a circumstance",),
        told=_told(*parts),
        own=own,
        ways=(
            *(ways_of(one) for one in domains_of(type_of=fact.type, text=fact.text)),
            ways_of_any(),
        ),
    )


@lru_cache(maxsize=256)
def _told(*parts: str) -> Ways:
    return Ways(*parts, ends=r"\b")


def _own_words(text: str, jobs: str) -> Iterator[str]:
    """How the fact's own uncommon words begin; not what somebody's job is called by."""
    for word in WORD.findall(text.lower()):
        if word not in table.NEVER and word not in jobs and rarity_of(base_of(word)) > LITTLE:
            yield word if len(word) <= STEM else word[: max(STEM, len(word) - 3)]


def _begun_so(stem: str) -> str:
    return re.escape(stem) if len(stem) < STEM else rf"{re.escape(stem)}\w*"


def is_of_staff(page: Page, held: Held) -> bool:
    """Whether a fact is about somebody who works at the school."""
    return not _staff_in(page.record).isdisjoint(held.fact.about)


def holds_of_staff(record: Record) -> bool:
    """Whether the record holds anything in confidence of somebody who works at the school."""
    return any(not _staff_in(record).isdisjoint(fact.about) for fact in record.facts)


@kept
def _staff_in(record: Record) -> frozenset[str]:
    return frozenset(one.id for one in record.people if one.kind in (PersonKind.STAFF, PersonKind.GOVERNOR))
