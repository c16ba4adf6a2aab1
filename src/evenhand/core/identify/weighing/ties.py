"""What the words of a letter can have in common with a case and with the head-counts of the school."""

from collections.abc import Iterable
from typing import NamedTuple

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.record import Record, Setting
from evenhand.core.identify.sentences import sentences_of
from evenhand.core.identify.vocabulary import rarity_of, words_of

LEAST_RARITY = 0.3
"""What is more usual ties nothing to anything."""


class Ties(NamedTuple):
    """Bases of words that mean something. `posts` and `facts` hold one set for each sentence; `few` are words
    of posts, classes and groups that fewer than k people are in, `many` those of the rest."""

    jobs: frozenset[str]
    occasion: frozenset[str]
    posts: tuple[frozenset[str], ...]
    facts: tuple[frozenset[str], ...]
    posted: frozenset[str]
    known: frozenset[str]
    few: frozenset[str]
    many: frozenset[str]
    of_all: bool


@kept
def ties_of(record: Record, setting: Setting) -> Ties:
    """What could tie a letter to this case. Names of people are left out: other clues find those."""
    names = frozenset(base for one in record.people for base in _bases(one.name))
    posts = tuple(_bases(part) - names for one in record.posts for part in _sentences(one.text))
    facts = tuple(_bases(one.text) - names for one in record.facts)
    what = record.occasion
    when = () if what.on is None else (f"{what.on:%A}", f"{what.on:%B}")
    counted = tuple(_counted(setting))
    few = frozenset(base for words, number in counted if number < setting.k for base in _bases(words))
    many = frozenset(base for words, number in counted if number >= setting.k for base in _bases(words))
    return Ties(
        jobs=_all(_bases(f"{one.job} {one.class_name} {one.year}") for one in record.people),
        occasion=_bases(" ".join((what.what, what.where, *when, *record.online_groups))) - names,
        posts=posts,
        facts=facts,
        posted=_all(posts),
        known=_all(facts),
        few=few - many,
        many=many,
        of_all=what.whole_setting,
    )


def weight_in(shared: Iterable[str]) -> float:
    """How much shared words say: the rarer the more."""
    return sum(rarity_of(base) for base in shared)


def _counted(setting: Setting) -> Iterable[tuple[str, int]]:
    roster = setting.roster
    yield from roster.staff_by_role
    yield from roster.pupils_by_year
    yield from ((one.name, one.n) for one in roster.groups)
    yield from ((one.name, one.pupils) for one in roster.classes)


def _sentences(text: str) -> Iterable[str]:
    for line in text.splitlines():
        yield from (line[start:end] for start, end in sentences_of(line, start=0, end=len(line)))


def _bases(text: str) -> frozenset[str]:
    return frozenset(word.base for word in words_of(text) if rarity_of(word.base) >= LEAST_RARITY)


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)
