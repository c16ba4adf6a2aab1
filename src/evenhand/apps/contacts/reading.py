"""A list on its way: opened, read with the uses somebody agreed to, and compared with what is known."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from evenhand.adapters.contactlists import open_rows
from evenhand.adapters.rosters import Kind, kind_of, read_oneroster, read_transfer_file
from evenhand.apps.contacts import queries
from evenhand.apps.schools import queries as schools
from evenhand.core.contacts.changes import Changes, compare
from evenhand.core.contacts.entries import Reader
from evenhand.core.contacts.oddities import Staff, oddities, staff_of
from evenhand.core.contacts.roll import Entry, Roll, roll_of
from evenhand.core.contacts.uses import Use, guess, read_uses, why_not_read
from evenhand.core.findings import Finding, Unreadable, stops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from evenhand.apps.contacts.models import Bringing
    from evenhand.apps.schools.models import School

SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The columns of a list with what each is used for and its first cells. Empty for kinds of list that
    say themselves what is what."""

    headers: tuple[str, ...] = ()
    uses: tuple[Use | None, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What would happen if a list were brought in now. `stops` is what has to be put right before."""

    roll: Roll
    changes: Changes
    staff: Staff
    stops: tuple[Finding, ...]
    doubts: tuple[Finding, ...]


def uses_guessed(*, name: str, data: bytes) -> tuple[str, tuple[Use | None, ...]]:
    """What kind of list it is, and what its columns seem to be for. Raises `Unreadable` with everything
    that is wrong with the file."""
    kind = kind_of(name=name, data=data)
    if kind is Kind.ONEROSTER:
        read_oneroster(name=name, data=data)
        return kind.value, ()
    if kind is Kind.TRANSFER_FILE:
        read_transfer_file(name=name, data=data)
        return kind.value, ()
    return kind.value, guess(open_rows(data, name=name).headers)


def sheet_of(row: Bringing) -> Sheet:
    """The columns of a list on its way."""
    if row.kind != Kind.TABLE.value:
        return Sheet()
    opened = open_rows(bytes(row.data), name=row.name)
    first = [one.cells for _, one in zip(range(SHOWN), opened.rows(), strict=False)]
    cells = tuple(tuple(cells[index][:60] for cells in first) for index in range(len(opened.headers)))
    return Sheet(headers=opened.headers, uses=read_uses(row.uses), cells=cells)


def trial(row: Bringing, *, whole: bool, today: date) -> Trial:
    """Read the whole list and compare it with the contacts as they are. Nothing is written."""
    entries, found = entries_of(row)
    roll = roll_of(entries)
    staff = staff_at(row.school)
    changes = compare(
        known=queries.families_of(school=row.school),
        sources=queries.sources_of(school=row.school),
        roll=roll,
        whole=whole,
        now=today,
    )
    stopping = stops(found)
    doubts = tuple(one for one in found if one not in stopping)
    return Trial(
        roll=roll,
        changes=changes,
        staff=staff,
        stops=stopping,
        doubts=(*doubts, *roll.findings, *oddities(roll=roll, staff=staff)),
    )


def entries_of(row: Bringing) -> tuple[Sequence[Entry], tuple[Finding, ...]]:
    """Everything a list tells, and all that is wrong with it by row and column."""
    data = bytes(row.data)
    try:
        if row.kind == Kind.ONEROSTER.value:
            return read_oneroster(name=row.name, data=data)
        if row.kind == Kind.TRANSFER_FILE.value:
            return read_transfer_file(name=row.name, data=data)
        return _table(row, data)
    except Unreadable as unreadable:
        return (), unreadable.findings


def _table(row: Bringing, data: bytes) -> tuple[Sequence[Entry], tuple[Finding, ...]]:
    opened = open_rows(data, name=row.name)
    uses = read_uses(row.uses)
    wrong = why_not_read(headers=opened.headers, uses=uses, source=row.name)
    if wrong:
        return (), wrong
    reader = Reader(source=row.name, headers=opened.headers, uses=uses)
    entries, found = [], list(opened.findings)
    for one in opened.rows():
        entry, findings = reader.read(one)
        entries.append(entry)
        found += findings
    return entries, tuple(found)


def staff_at(school: School) -> Staff:
    """Whoever has a part at the school."""
    people = [row.person for row in schools.members(school=school)]
    return staff_of(names=[one.name for one in people], mailboxes=[one.email for one in people])


def mark_of(changes: Changes) -> str:
    """A mark of what a trial showed."""
    return hashlib.sha256(repr(changes).encode()).hexdigest()


def counts_of(changes: Changes) -> dict[str, int]:
    """How much a list changes."""
    return {
        "adults": len(changes.new_adults),
        "children": len(changes.new_children),
        "changed": len(changes.adults) + len(changes.children) + len(changes.ties),
        "ended": len(changes.ended),
        "left": len(changes.leavers),
        "back": len(changes.back),
    }
