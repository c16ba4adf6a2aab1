"""What a roll would change: who is new, who is different, who has left, and that nothing else is touched.

What a list leaves empty stays as it is. To bring the same list in again changes nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Generic

from evenhand.core.contacts.families import Adult, Child, Families, Tie
from evenhand.core.contacts.persons import bare_name, fold, home_of
from evenhand.core.contacts.roll import Roll, Who, digits, is_blank

NOT_TOLD = frozenset({"key", "household", "staff", "left"})
"""Fields that no list tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed(Generic[Who]):
    """Somebody who is known and told of differently. `fields` are the names of what changes, `told` what
    the list says; `source` what it calls them where nobody knew that yet."""

    known: Who
    told: Who
    fields: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Everything that would be written. `same` gives the key of whoever is known already for the key in
    the roll; who is new is not in it. Ties are in keys of the roll when new, and in known keys when they
    change or end. `back` are children who had left."""

    same: Mapping[str, str] = field(default_factory=dict)
    new_adults: tuple[Adult, ...] = ()
    new_children: tuple[Child, ...] = ()
    adults: tuple[Changed[Adult], ...] = ()
    children: tuple[Changed[Child], ...] = ()
    new_ties: tuple[Tie, ...] = ()
    ties: tuple[Tie, ...] = ()
    ended: tuple[Tie, ...] = ()
    leavers: tuple[Child, ...] = ()
    back: tuple[Child, ...] = ()

    def are_none(self) -> bool:
        """Whether nothing would be written."""
        return not any((
            *(self.new_adults, self.new_children, self.adults, self.children),
            *(self.new_ties, self.ties, self.ended, self.leavers, self.back),
        ))  # fmt: skip


def compare(*, known: Families, sources: Mapping[str, str], roll: Roll, whole: bool, now: date) -> Changes:
    """What a roll changes. `sources` are what lists call those who are known: "adult:KEY", "child:KEY".
    `whole` says that the list names every child, so that whoever is missing has left."""
    children = _matched(roll.children, known.children, _fit_of_children(roll, sources))
    adults = _matched(roll.adults, known.adults, _fit_of_adults(roll, known, sources, children))
    same = {**children, **adults}
    by_key = {one.key: one for one in known.children}
    found = {same[one.key] for one in roll.children if one.key in same}
    new_ties, ties, ended = _ties(known, roll, same, now)
    return Changes(
        same=same,
        new_adults=tuple(one for one in roll.adults if one.key not in same),
        new_children=tuple(one for one in roll.children if one.key not in same),
        adults=tuple(_changed(roll.adults, known.adults, same, roll, sources, "adult")),
        children=tuple(_changed(roll.children, known.children, same, roll, sources, "child")),
        new_ties=new_ties,
        ties=ties,
        ended=ended if whole else (),
        leavers=tuple(one for one in known.children if whole and one.left is None and one.key not in found),
        back=tuple(by_key[key] for key in sorted(found) if by_key[key].left is not None),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit(Generic[Who]):
    """How well somebody told of fits somebody known: `score`, 0 for not at all. Only those who have a mark
    in common can fit."""

    marks_told: Callable[[Who], set[str]]
    marks_known: Callable[[Who], set[str]]
    score: Callable[[Who, Who], int]


def _matched(told: Iterable[Who], known: Iterable[Who], fit: Fit[Who]) -> dict[str, str]:
    """Whoever fits best first; nobody is matched twice."""
    there = list(known)
    bearing: dict[str, set[int]] = {}
    for place, other in enumerate(there):
        for mark in fit.marks_known(other):
            bearing.setdefault(mark, set()).add(place)
    pairs = []
    for number, one in enumerate(told):
        places = set().union(*(bearing.get(mark, set()) for mark in fit.marks_told(one)))
        scores = ((fit.score(one, there[place]), place) for place in places)
        pairs += [(-score, number, place, one.key) for score, place in scores if score]
    same: dict[str, str] = {}
    taken: set[int] = set()
    for _, _, place, key in sorted(pairs):
        if key not in same and place not in taken:
            same[key] = there[place].key
            taken.add(place)
    return same


def _fit_of_children(roll: Roll, sources: Mapping[str, str]) -> Fit[Child]:
    def score(told: Child, known: Child) -> int:
        mine, theirs = roll.sources.get(told.key, ""), sources.get(f"child:{known.key}", "")
        if mine and theirs:
            return 100 if mine == theirs else 0
        if not told.name or fold(told.name) != fold(known.name):
            return 0
        return 10 + 2 * (fold(told.class_name) == fold(known.class_name)) + (known.left is None)

    def marks(one: Child, source: str) -> set[str]:
        return {f"name {fold(one.name)}"} | ({f"source {source}"} if source else set())

    return Fit(
        marks_told=lambda one: marks(one, roll.sources.get(one.key, "")),
        marks_known=lambda one: marks(one, sources.get(f"child:{one.key}", "")),
        score=score,
    )


def _fit_of_adults(
    roll: Roll, known: Families, sources: Mapping[str, str], children: Mapping[str, str]
) -> Fit[Adult]:
    own: dict[str, set[str]] = {}
    for tie in roll.ties:
        own.setdefault(tie.adult, set()).add(children.get(tie.child, ""))
    theirs: dict[str, set[str]] = {}
    for tie in known.ties:
        theirs.setdefault(tie.adult, set()).add(tie.child)

    def score(told: Adult, other: Adult) -> int:
        mine, its = roll.sources.get(told.key, ""), sources.get(f"adult:{other.key}", "")
        if mine and its:
            return 100 if mine == its else 0
        names = (bare_name(told.name), bare_name(other.name))
        if all(names) and names[0] != names[1]:
            return 0
        fit = 3 * bool(told.email and fold(told.email) == fold(other.email))
        fit += 2 * bool(digits(told.phone) and digits(told.phone) == digits(other.phone))
        fit += 2 * bool(told.address and home_of(told.address) == home_of(other.address))
        shared = len((own.get(told.key, set()) & theirs.get(other.key, set())) - {""})
        if not all(names):
            return fit + shared if fit and (shared or not any(names)) else 0
        return 4 + fit + shared if fit or shared else 0

    def marks(one: Adult, source: str, of: set[str]) -> set[str]:
        told = {
            "source": source,
            "mailbox": fold(one.email),
            "telephone": digits(one.phone),
            "home": home_of(one.address),
        }
        found = {f"{kind} {value}" for kind, value in told.items() if value}
        return found | {f"child {child}" for child in of if child}

    return Fit(
        marks_told=lambda one: marks(one, roll.sources.get(one.key, ""), own.get(one.key, set())),
        marks_known=lambda one: marks(one, sources.get(f"adult:{one.key}", ""), theirs.get(one.key, set())),
        score=score,
    )


def _changed(
    told: Iterable[Who],
    known: Iterable[Who],
    same: Mapping[str, str],
    roll: Roll,
    sources: Mapping[str, str],
    kind: str,
) -> Iterable[Changed[Who]]:
    by_key = {one.key: one for one in known}
    for one in told:
        if one.key not in same:
            continue
        other = by_key[same[one.key]]
        names = tuple(
            name
            for name in (column.name for column in fields(one) if column.name not in NOT_TOLD)
            if not is_blank(getattr(one, name)) and getattr(one, name) != getattr(other, name)
        )
        source = roll.sources.get(one.key, "")
        learnt = source if source and not sources.get(f"{kind}:{other.key}") else ""
        if names or learnt:
            yield Changed(known=other, told=one, fields=names, source=learnt)


def _ties(
    known: Families, roll: Roll, same: Mapping[str, str], now: date
) -> tuple[tuple[Tie, ...], tuple[Tie, ...], tuple[Tie, ...]]:
    """Ties that are new, that change, and that a child on the list has no more."""
    there = {(tie.adult, tie.child): tie for tie in known.ties}
    new, changed, told = [], [], set()
    for tie in roll.ties:
        pair = (same.get(tie.adult, ""), same.get(tie.child, ""))
        before = there.get(pair)
        told.add(pair)
        if before is None:
            new.append(tie)
            continue
        after = Tie(
            adult=pair[0],
            child=pair[1],
            relation=tie.relation or before.relation,
            responsibility=before.responsibility if tie.responsibility is None else tie.responsibility,
            begins=before.begins,
            ends=None if before.ends is not None and before.ends < now else before.ends,
        )
        if after != before:
            changed.append(after)
    listed = {same[one.key] for one in roll.children if one.key in same}
    ended = [
        tie
        for pair, tie in there.items()
        if tie.child in listed and pair not in told and (tie.ends is None or tie.ends >= now)
    ]
    return tuple(new), tuple(changed), tuple(ended)
