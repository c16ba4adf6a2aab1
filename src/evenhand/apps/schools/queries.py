"""Reading about schools and who is what at them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from evenhand.apps.accounts import queries as accounts
from evenhand.apps.schools.models import CalendarEntry, Membership, School
from evenhand.core import schools as values
from evenhand.core.people import Person, Role
from evenhand.core.school_days import Period, SchoolCalendar

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person as Account


class EntryKind(StrEnum):
    """What an entry of the calendar is. Stored, so values never change."""

    TERM = "term"
    BREAK = "break"
    INSET = "inset"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One step of set-up, where it is done, and whether it is."""

    id: str
    title: str
    route: str
    done: bool


def of_person(*, person: Account) -> list[School]:
    """The schools at which somebody has a role now, by name."""
    return list(
        School.objects.filter(memberships__person=person, memberships__ended_at=None)
        .distinct()
        .order_by("name", "id")
    )


def school_of(*, person: Account, school_id: int) -> School | None:
    """A school at which somebody has a role now; None for any other, there or not."""
    return (
        School.objects.filter(pk=school_id, memberships__person=person, memberships__ended_at=None)
        .distinct()
        .first()
    )


def roles_of(*, person: Account, school: School) -> frozenset[Role]:
    """What somebody is at a school now."""
    rows = Membership.objects.filter(person=person, school=school, ended_at=None)
    return frozenset(Role(role) for role in rows.values_list("role", flat=True))


def members(*, school: School) -> list[Membership]:
    """Everybody who is something at a school now, in the order of roles, each with the account."""
    order = list(Role)
    rows = Membership.objects.filter(school=school, ended_at=None).select_related("person")
    return sorted(rows, key=lambda row: (order.index(Role(row.role)), row.pk))


def membership(*, school: School, membership_id: int) -> Membership | None:
    """One role of one person at this school now, or None."""
    rows = Membership.objects.filter(school=school, ended_at=None, pk=membership_id)
    return rows.select_related("person").first()


def colleagues(*, school: School) -> list[Account]:
    """Everybody with a role at a school now, once each, by name."""
    rows = Membership.objects.filter(school=school, ended_at=None)
    return accounts.by_ids(ids=rows.values_list("person_id", flat=True))


def to_value(school: School, *, staff: Iterable[Membership] | None = None) -> values.School:
    """A school as the rules and the letters know it, with everybody who has a role."""
    people = members(school=school) if staff is None else staff
    logo = values.Picture(data=bytes(school.logo), alt=school.logo_alt) if school.logo else None
    return values.School(
        name=school.name,
        kind=values.SchoolKind(school.kind),
        nation=values.Nation(school.nation),
        address=tuple(line.strip() for line in school.address.splitlines() if line.strip()),
        phone=school.phone,
        email=school.email,
        website=school.website,
        office=school.office,
        concerns=school.concerns,
        complaints_link=school.complaints_link,
        policies_link=school.policies_link,
        board_name=school.board_name,
        not_for_profit=school.not_for_profit,
        language=school.language,
        staff=tuple(Person(name=row.person.name, role=Role(row.role), title=row.title) for row in people),
        logo=logo,
    )


def is_practice(*, school: School) -> bool:
    """Whether what is done at a school is practice: until it has gone live, and always in a demonstration.
    A case that exists keeps what it was opened as: ask `case.practice` for a case and what hangs on it."""
    return school.practice or school.is_demonstration


def words(school: School) -> values.School:
    """The words of a school's kind, without asking who is there."""
    return to_value(school, staff=())


def entries(*, school: School) -> list[CalendarEntry]:
    """The calendar of a school as it was entered."""
    return list(school.calendar.all())


def calendar(*, school: School) -> SchoolCalendar:
    """The days of a school as the rules know them; bank holidays are added by whoever knows them."""
    rows = entries(school=school)

    def periods(kind: EntryKind) -> tuple[Period, ...]:
        return tuple(
            Period(first=row.first, last=row.last, name=row.name) for row in rows if row.kind == kind
        )

    return SchoolCalendar(terms=periods(EntryKind.TERM), breaks=periods(EntryKind.BREAK))


def tasks(*, school: School) -> list[Task]:
    """What set-up asks for, and what of it is done; nothing else is stored about it."""
    roles = {row.role for row in members(school=school)}
    leads = {Role.HEAD, Role.DSL, Role.CHAIR, Role.OFFICE} <= roles
    told = bool(school.concerns and school.complaints_link and school.not_for_profit is not None)
    return [
        Task(id="words", title="Kind of setting and its name", route="schools:words", done=True),
        Task(
            id="contact",
            title="Address and contact",
            route="schools:contact",
            done=bool(school.address and school.phone and school.email),
        ),
        Task(id="channels", title="Official channel and policies", route="schools:channels", done=told),
        Task(id="people", title="People and their parts", route="schools:people", done=leads),
        Task(
            id="letterhead", title="Letterhead and logo", route="schools:letterhead", done=bool(school.logo)
        ),
        Task(
            id="dates",
            title="Term dates",
            route="schools:dates",
            done=school.calendar.filter(kind=EntryKind.TERM).exists(),
        ),
    ]


def is_ready(*, school: School) -> bool:
    """Whether set-up has come so far that work can begin: all of it but the logo. The demonstration is
    always ready."""
    return school.is_demonstration or all(
        task.done for task in tasks(school=school) if task.id != "letterhead"
    )
