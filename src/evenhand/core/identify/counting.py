"""Head-counts one by one, as they are kept and typed, and as the roster that the check asks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.identify.record import ClassCount, GroupCount, Roster


class CountOf(StrEnum):
    """What is counted. Stored, so values never change."""

    PUPILS = "pupils"
    STAFF = "staff"
    YEAR = "year"
    CLASS = "class"
    JOB = "job"
    GROUP = "group"


WHOLE = frozenset({CountOf.PUPILS, CountOf.STAFF})
"""What is counted once for the school, and so has no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadCount:
    """One count. `within` is the year of a class, and for a group whom it counts: pupils, parents, families
    or staff; it is empty elsewhere, and for a class whose year nobody has said."""

    of: CountOf
    number: int
    name: str = ""
    within: str = ""


def roster_of(counts: Iterable[HeadCount]) -> Roster:
    """The roster that these counts make. Of two counts of the same thing the later one holds."""
    last = {(one.of, one.name): one for one in counts}
    by = {kind: [one for one in last.values() if one.of is kind] for kind in CountOf}
    return Roster(
        pupils_total=next((one.number for one in by[CountOf.PUPILS]), None),
        pupils_by_year=tuple((one.name, one.number) for one in by[CountOf.YEAR]),
        classes=tuple(
            ClassCount(name=one.name, year=one.within, pupils=one.number) for one in by[CountOf.CLASS]
        ),
        staff_total=next((one.number for one in by[CountOf.STAFF]), None),
        staff_by_role=tuple((one.name, one.number) for one in by[CountOf.JOB]),
        groups=tuple(GroupCount(name=one.name, of=one.within, n=one.number) for one in by[CountOf.GROUP]),
    )


def counts_in(roster: Roster) -> tuple[HeadCount, ...]:
    """The counts that make a roster: the inverse of `roster_of`, unless the roster counts a thing twice."""
    return tuple(_counts(roster))


def _counts(roster: Roster) -> Iterator[HeadCount]:
    if roster.pupils_total is not None:
        yield HeadCount(of=CountOf.PUPILS, number=roster.pupils_total)
    if roster.staff_total is not None:
        yield HeadCount(of=CountOf.STAFF, number=roster.staff_total)
    for name, number in roster.pupils_by_year:
        yield HeadCount(of=CountOf.YEAR, name=name, number=number)
    for one in roster.classes:
        yield HeadCount(of=CountOf.CLASS, name=one.name, within=one.year, number=one.pupils)
    for name, number in roster.staff_by_role:
        yield HeadCount(of=CountOf.JOB, name=name, number=number)
    for group in roster.groups:
        yield HeadCount(of=CountOf.GROUP, name=group.name, within=group.of, number=group.n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A kind of count that nobody has given: what is not known, and what the check does meanwhile."""

    of: CountOf
    words: str


GAPS = (
    Gap(
        of=CountOf.YEAR, words="How many pupils each year has. Until then “a parent in Year 4” counts as few."
    ),
    Gap(of=CountOf.CLASS, words="How many pupils each class has. Until then naming a class counts as few."),
    Gap(
        of=CountOf.JOB,
        words="How many people hold each post. Until then “one of our teaching assistants” counts as few.",
    ),
    Gap(of=CountOf.GROUP, words="How many belong to clubs and groups. Until then naming one counts as few."),
)


def gaps_in(roster: Roster) -> tuple[Gap, ...]:
    """Which kinds of counts are missing altogether."""
    given = {one.of for one in counts_in(roster)}
    return tuple(gap for gap in GAPS if gap.of not in given)
