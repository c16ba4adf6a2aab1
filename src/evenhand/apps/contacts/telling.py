"""Contacts in words, for the pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evenhand.core.contacts.families import FlagKind, within
from evenhand.core.contacts.recipients import Channel, LetterFormat
from evenhand.core.contacts.salutations import PARENT
from evenhand.core.findings import Finding, Level

if TYPE_CHECKING:
    from evenhand.apps.contacts.models import Adult, Flag, Tie
    from evenhand.core.contacts.changes import Changed, Changes
    from evenhand.core.contacts.families import Adult as AdultValue
    from evenhand.core.contacts.families import Child as ChildValue

FLAGS = {
    FlagKind.COURT_ORDER: "Court order: no contact",
    FlagKind.NO_CONTACT: "No contact",
    FlagKind.DO_NOT_WRITE: "Do not write",
    FlagKind.OTHER_ORDER: "Court order: other terms",
}
TONES = {
    FlagKind.COURT_ORDER: "red",
    FlagKind.NO_CONTACT: "red",
    FlagKind.DO_NOT_WRITE: "orange",
    FlagKind.OTHER_ORDER: "yellow",
}
CHANNELS = {
    Channel.EMAIL: "By e-mail",
    Channel.POST: "By post",
    Channel.HAND: "By hand",
    Channel.PRINT_ROOM: "In the book bag",
}
FORMATS = {
    LetterFormat.STANDARD: "Standard",
    LetterFormat.LARGE_PRINT: "Large print",
    LetterFormat.EASY_READ: "Easy read",
    LetterFormat.PAPER: "On paper",
}
LEVELS = {
    Level.STOP: ("Stops it", "red"),
    Level.WARN: ("Look at it", "yellow"),
    Level.ADVISE: ("To know", "blue"),
}
MOST_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A flag as a page marks it. `counts` is false for one that is over, or still to come."""

    id: int
    words: str
    tone: str
    scope: str
    days: str
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An adult as a page shows them."""

    row: Adult
    name: str
    channel: str
    format: str
    ties: tuple[Tie, ...]
    marks: tuple[Mark, ...]


def shown(row: Adult, *, today: date) -> Shown:
    """An adult with their children, and the flags that are not lifted."""
    return Shown(
        row=row,
        name=row.name or PARENT,
        channel=CHANNELS[Channel(row.channel)] if row.channel else "",
        format=FORMATS[LetterFormat(row.format)] if row.format != LetterFormat.STANDARD else "",
        ties=tuple(tie for tie in row.ties.all() if tie.ends is None or tie.ends >= today),
        marks=tuple(mark(flag, today=today) for flag in row.flags.all() if flag.lifted_at is None),
    )


def told_apart(row: Adult) -> str:
    """An adult with what tells them from others of their name: whose parent they are, and where they live."""
    children = ", ".join(
        f"{tie.child.name} ({tie.child.class_name})" if tie.child.class_name else tie.child.name
        for tie in row.ties.all()
    )
    home = ", ".join(row.household.address.splitlines())
    parts = (row.name or PARENT, f"for {children}" if children else "", home or "no address")
    return "; ".join(filter(None, parts))


def mark(flag: Flag, *, today: date) -> Mark:
    """A flag as it is marked."""
    kind = FlagKind(flag.kind)
    counts = within(today, flag.begins, flag.ends)
    begins = f"from {_day(flag.begins)}" if flag.begins else ""
    ends = f"until {_day(flag.ends)}" if flag.ends else ""
    return Mark(
        id=flag.pk,
        words=FLAGS[kind],
        tone=TONES[kind] if counts else "grey",
        scope=f"about {flag.child.name}" if flag.child else "about every child",
        days=" ".join(filter(None, (begins, ends))),
        counts=counts,
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A finding as a page says it."""

    level: str
    tone: str
    words: str
    mend: str
    place: str


def said(findings: Iterable[Finding]) -> list[Said]:
    """Findings, those that stop first, up to a ceiling."""
    order = list(Level)
    ranked = sorted(dict.fromkeys(findings), key=lambda one: order.index(one.level))
    return [
        Said(
            level=LEVELS[one.level][0],
            tone=LEVELS[one.level][1],
            words=one.words,
            mend=one.mend,
            place=one.place.part or str(one.place),
        )
        for one in ranked[:MOST_SHOWN]
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind of change: what it is called, how much of it there is, and the first of it."""

    title: str
    count: int
    lines: tuple[str, ...]


FIELDS = {"class_name": "class", "format": "form of letter", "channel": "way they are reached"}


def parts_of(changes: Changes) -> list[Part]:
    """What a list would change, kind by kind; kinds of which there is nothing are left out."""
    told = (
        ("New children", [_child(one) for one in changes.new_children]),
        ("New adults", [_adult(one) for one in changes.new_adults]),
        ("Changed", [*map(_changed_adult, changes.adults), *map(_changed_child, changes.children)]),
        ("Back again", [_child(one) for one in changes.back]),
        ("Leaving: marked as left, and kept for a year", [_child(one) for one in changes.leavers]),
    )
    found = [
        Part(title=title, count=len(lines), lines=tuple(lines[:MOST_SHOWN])) for title, lines in told if lines
    ]
    ties = len(changes.new_ties) + len(changes.ties)
    if ties:
        found.append(Part(title="New or changed: who belongs to whom", count=ties, lines=()))
    if changes.ended:
        found.append(Part(title="No longer tied to a child", count=len(changes.ended), lines=()))
    return found


def _child(one: ChildValue) -> str:
    where = ", ".join(filter(None, (one.class_name, one.year)))
    return f"{one.name} ({where})" if where else one.name


def _adult(one: AdultValue) -> str:
    return f"{one.name or PARENT} ({one.email or ', '.join(one.address) or one.phone or 'no address'})"


def _changed_adult(one: Changed[AdultValue]) -> str:
    return _changed(one.known.name or PARENT, one.fields)


def _changed_child(one: Changed[ChildValue]) -> str:
    return _changed(one.known.name, one.fields)


def _changed(name: str, fields: tuple[str, ...]) -> str:
    return f"{name}: {', '.join(FIELDS.get(one, one) for one in fields) or 'number in your system'}"
