"""Reading about schools and who is what at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from django.db.models import Q

from evenhand.adapters.bankholidays import bank_holidays_of
from evenhand.apps.accounts import queries as accounts
from evenhand.apps.schools.models import (
    CalendarEntry,
    GoLiveEntry,
    HeadCount,
    Membership,
    ModeChange,
    Proposal,
    School,
    Signature,
)
from evenhand.core import schools as values
from evenhand.core.concerns import Profile
from evenhand.core.findings import Finding
from evenhand.core.identify import counting
from evenhand.core.people import Person, Role
from evenhand.core.permissions import ALLOWED, Act, why_not
from evenhand.core.permissions.parts import why_not_end_part, why_not_give_part
from evenhand.core.school_days import BankHoliday, Period, SchoolCalendar
from evenhand.core.schools.going_live import Item, missing

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.accounts.models import Person as Account
    from evenhand.core.identify.record import Roster


MADE_UP = "@thornfield.example"
"""How the addresses of made-up people end; nobody can have such an address."""


class EntryKind(StrEnum):
    """What an entry of the calendar is. Stored, so values never change."""

    TERM = "term"
    BREAK = "break"
    INSET = "inset"
    CLOSURE = "closure"


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


def parts_at(*, person: Account, school_id: int) -> tuple[School | None, frozenset[Role]]:
    """`school_of` and `roles_of` in one question, for every page about a school begins with them."""
    rows = Membership.objects.filter(person=person, school=school_id, ended_at=None).select_related("school")
    found = list(rows)
    return (found[0].school if found else None), frozenset(Role(row.role) for row in found)


def parts_of(*, person: Account, school: School) -> QuerySet[Membership]:
    """The rows of what somebody is at a school now, for questions that other apps put to the database."""
    return Membership.objects.filter(person=person, school=school, ended_at=None)


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


def made_up(*, school: School) -> list[Membership]:
    """Whoever was made up with a demonstration school; nobody at a school that is real."""
    rows = members(school=school) if school.is_demonstration else []
    return [row for row in rows if row.person.email.endswith(MADE_UP)]


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
    """The days of a school as the rules know them, with the bank holidays of its nation."""
    rows = entries(school=school)
    listed, known = _holidays(values.Nation(school.nation))

    def periods(kind: EntryKind) -> tuple[Period, ...]:
        return tuple(
            Period(first=row.first, last=row.last, name=row.name) for row in rows if row.kind == kind
        )

    inset = (day for one in periods(EntryKind.INSET) for day in _each_day(one))
    return SchoolCalendar(
        terms=periods(EntryKind.TERM),
        breaks=(*periods(EntryKind.BREAK), *periods(EntryKind.CLOSURE)),
        inset_days=frozenset(inset),
        bank_holidays=listed,
        holidays_known=known,
    )


@cache
def _holidays(nation: values.Nation) -> tuple[tuple[BankHoliday, ...], Period]:
    return bank_holidays_of(nation)


def _each_day(period: Period) -> Iterator[date]:
    return (period.first + timedelta(days=day) for day in range((period.last - period.first).days + 1))


def head_counts(*, school: School, from_contacts: bool | None = None) -> tuple[counting.HeadCount, ...]:
    """The head-counts of a school in the order they were given: all that hold, or only those of one origin.
    Where a person has typed a number for the same thing, that of the contacts does not hold."""
    rows = HeadCount.objects.filter(school=school).order_by("-from_contacts", "id")
    if from_contacts is not None:
        rows = rows.filter(from_contacts=from_contacts)
    holds = {(row.of, row.name.casefold()): row for row in rows}
    return tuple(
        counting.HeadCount(of=counting.CountOf(row.of), name=row.name, within=row.within, number=row.number)
        for row in holds.values()
    )


def roster(*, school: School) -> Roster:
    """The head-counts of a school as the identifiability check asks them."""
    return counting.roster_of(head_counts(school=school))


def contacts_counted_at(*, school: School) -> datetime | None:
    """When head-counts were last made from the contacts; None if never."""
    row = HeadCount.objects.filter(school=school, from_contacts=True).order_by("-counted_at").first()
    return row.counted_at if row else None


def profile_of(*, school: School) -> Profile:
    """Which law hears the school's complaints; where nobody has said, as far as the kind of setting tells."""
    if school.profile:
        return Profile(school.profile)
    is_nursery = values.SchoolKind(school.kind) is values.SchoolKind.NURSERY
    return Profile.EARLY_YEARS if is_nursery else Profile.OTHER


def go_live(*, school: School) -> dict[str, GoLiveEntry]:
    """What of the go-live list is in place, by the id of its item."""
    rows = GoLiveEntry.objects.filter(school=school).select_related("recorded_by")
    return {row.item: row for row in rows}


def still_missing(*, school: School) -> tuple[Item, ...]:
    """What stands between a school and its first real case."""
    done = GoLiveEntry.objects.filter(school=school).values_list("item", flat=True)
    return missing(nation=values.Nation(school.nation), done=set(done))


def mode_changes(*, school: School) -> list[ModeChange]:
    """When the school went live and back, in order."""
    return list(ModeChange.objects.filter(school=school).select_related("changed_by"))


def signature_of(*, school: School, signatory: Person | None) -> values.Picture | None:
    """The picture of a signature for a letter, if who signs has put one in; asked by name and role, as
    letters know people."""
    if signatory is None:
        return None
    rows = Membership.objects.filter(school=school, ended_at=None, role=signatory.role)
    people = [row.person_id for row in rows.select_related("person") if row.person.name == signatory.name]
    row = Signature.objects.filter(school=school, person__in=people).first() if len(people) == 1 else None
    if row is None:
        return None
    return values.Picture(data=bytes(row.data), alt=f"Signature of {signatory.name}")


def own_signature(*, school: School, person: Account) -> Signature | None:
    """The signature somebody has put in at a school, or None."""
    return Signature.objects.filter(school=school, person=person).first()


def proposals(*, school: School) -> list[Proposal]:
    """Parts that were proposed and wait for somebody who gives parts, the oldest first."""
    return list(Proposal.objects.filter(school=school).select_related("proposed_by"))


def proposal(*, school: School, proposal_id: int) -> Proposal | None:
    """One that waits, or None."""
    return Proposal.objects.filter(school=school, pk=proposal_id).select_related("proposed_by").first()


def held_then(*, school: School, role: Role, at: datetime) -> frozenset[int]:
    """The accounts that held a part at a moment that has passed."""
    rows = Membership.objects.filter(school=school, role=role, began_at__lte=at)
    rows = rows.filter(Q(ended_at=None) | Q(ended_at__gt=at))
    return frozenset(rows.values_list("person", flat=True))


def why_not_give(*, person: Account, school: School) -> Finding | None:
    """Why somebody may not give and end parts at a school; None if they may. Those who do it by their part
    are the head, the chair and the data protection lead. Until one of them has signed in, whoever runs the
    office sets the school up."""
    finding = why_not(act=Act.GIVE_PARTS, roles=roles_of(person=person, school=school))
    if finding is None or not _anybody_gives(school):
        return None
    return finding


def why_not_give_this(*, person: Account, school: School, part: Role) -> Finding | None:
    """As `why_not_give`, for one part: nobody chooses who judges them."""
    roles, held = roles_of(person=person, school=school), {Role(row.role) for row in members(school=school)}
    return why_not_give(person=person, school=school) or why_not_give_part(part=part, roles=roles, held=held)


def why_not_end(*, person: Account, membership: Membership) -> Finding | None:
    """Why somebody may not end this part, or see the link that opens its account; None if they may."""
    roles = roles_of(person=person, school=membership.school)
    finding = why_not_give(person=person, school=membership.school)
    return finding or why_not_end_part(part=Role(membership.role), roles=roles)


def _anybody_gives(school: School) -> bool:
    """Whether somebody whose part it is to give parts has an account they can open."""
    rows = Membership.objects.filter(school=school, ended_at=None, role__in=ALLOWED[Act.GIVE_PARTS])
    return any(row.person.has_usable_password() for row in rows.select_related("person"))


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
            id="complaints",
            title="How complaints are heard",
            route="schools:complaints",
            done=bool(school.profile),
        ),
        Task(
            id="letterhead", title="Letterhead and logo", route="schools:letterhead", done=bool(school.logo)
        ),
        Task(
            id="head-counts",
            title="Head-counts",
            route="schools:head-counts",
            done={counting.CountOf.YEAR, counting.CountOf.JOB}
            <= {one.of for one in head_counts(school=school)},
        ),
        Task(
            id="dates",
            title="Term dates",
            route="schools:dates",
            done=school.calendar.filter(kind=EntryKind.TERM).exists(),
        ),
    ]


def is_ready(*, school: School) -> bool:
    """Whether set-up has come so far that work can begin: all of it but the logo, and but how complaints
    are heard and how many people there are, for which there are cautious answers. The demonstration is
    always ready."""
    return school.is_demonstration or all(
        task.done
        for task in tasks(school=school)
        if task.id not in ("letterhead", "complaints", "head-counts")
    )
