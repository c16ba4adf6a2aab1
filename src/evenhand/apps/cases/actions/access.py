"""Who may see a case, and who is shut out of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases import queries
from evenhand.apps.cases.actions.logging import log, must_belong
from evenhand.apps.cases.models import Case, Conflict, Member
from evenhand.apps.schools import queries as schools
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.people import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def grant(*, by: Person, now: datetime, case: Case, person: Person) -> Member:
    """Let somebody at the school see a case. Raises `Refused` for whoever must not see it."""
    if not schools.roles_of(person=person, school=case.school):
        raise Refused([_is_nobody_here(person)])
    if queries.is_shut_out(person=person, case=case):
        raise Refused([_is_shut_out(person)])
    member, is_new = let_in(by=by, now=now, case=case, person=person)
    if is_new:
        log(by=by, now=now, case=case, kind="case.access-granted", person=f"person:{person.pk}")
    return member


@transaction.atomic
def end_access(*, by: Person, now: datetime, case: Case, person: Person) -> None:
    """Take a case out of somebody's sight. Raises `Refused` for the last one who sees it."""
    _put_out(by=by, now=now, case=case, person=person)
    _must_be_seen(case)
    log(by=by, now=now, case=case, kind="case.access-ended", person=f"person:{person.pk}")


@transaction.atomic
def declare_conflict(*, by: Person, now: datetime, case: Case, person: Person, reason: str = "") -> None:
    """Somebody has a conflict of interest: the case is gone for them, at once and everywhere. If they are
    the head, the chair takes over. Raises `Refused` if nobody would be left who sees the case."""
    Conflict.objects.get_or_create(
        case=case,
        person=person,
        withdrawn_at=None,
        defaults={"reason": reason, "recorded_at": now, "recorded_by": by},
    )
    shut_out(by=by, now=now, case=case, people=[person])
    log(by=by, now=now, case=case, kind="case.conflict-declared", person=f"person:{person.pk}")


@transaction.atomic
def withdraw_conflict(*, by: Person, now: datetime, case: Case, conflict: Conflict, reason: str) -> Conflict:
    """Say that a conflict of interest does not stand, and why. It only opens the door: nobody sees the case
    again until somebody lets them in, and a case that went to the chair stays there. Raises `Refused` if it
    is withdrawn already, or if it is one's own."""
    must_belong(case=case, found=[conflict])
    row = Conflict.objects.select_for_update().get(pk=conflict.pk)
    if row.withdrawn_at is not None:
        raise Refused([_is_withdrawn()])
    if row.person_id == by.pk:
        raise Refused([_is_own()])
    row.withdrawn_at, row.withdrawn_by, row.withdrawn_because = now, by, reason
    row.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_because"])
    log(by=by, now=now, case=case, kind="case.conflict-withdrawn", person=f"person:{row.person_id}")
    return row


@transaction.atomic
def say_about_head(*, by: Person, now: datetime, case: Case) -> None:
    """The case is about the head: it goes to the chair, and is gone for the head at once and everywhere.
    Raises `Refused` if nobody would be left who sees it. Nothing happens if it was said before."""
    if not case.head_conflicted:
        hand_to_chair(by=by, now=now, case=case)
        _must_be_seen(case)
        log(by=by, now=now, case=case, kind="case.about-head")


@transaction.atomic
def shut_out(*, by: Person, now: datetime, case: Case, people: Iterable[Person]) -> None:
    """Part of an act that shuts people out: ends their sight of the case; for a head the chair takes over."""
    for person in people:
        _put_out(by=by, now=now, case=case, person=person)
        if Role.HEAD in schools.roles_of(person=person, school=case.school):
            hand_to_chair(by=by, now=now, case=case)
    _must_be_seen(case)


@transaction.atomic
def hand_to_chair(*, by: Person, now: datetime, case: Case) -> None:
    """Part of an act: shut every head out of the case and let the chair in."""
    case.head_conflicted = True
    case.save(update_fields=["head_conflicted"])
    for head in in_role(school=case.school, roles=[Role.HEAD]):
        _put_out(by=by, now=now, case=case, person=head)
    for chair in in_role(school=case.school, roles=[Role.CHAIR]):
        if not queries.is_shut_out(person=chair, case=case):
            let_in(by=by, now=now, case=case, person=chair)


@transaction.atomic
def let_in(*, by: Person, now: datetime, case: Case, person: Person) -> tuple[Member, bool]:
    """Part of an act: the membership of somebody in a case, and whether it is new."""
    return Member.objects.get_or_create(
        case=case, person=person, ended_at=None, defaults={"recorded_at": now, "recorded_by": by}
    )


def in_role(*, school: School, roles: Collection[Role]) -> list[Person]:
    """Everybody who is one of these at a school, once each."""
    found = {row.person_id: row.person for row in schools.members(school=school) if Role(row.role) in roles}
    return list(found.values())


def _put_out(*, by: Person, now: datetime, case: Case, person: Person) -> None:
    rows = Member.objects.filter(case=case, person=person, ended_at=None)
    rows.update(ended_at=now, ended_by=by)


def _must_be_seen(case: Case) -> None:
    members = Member.objects.filter(case=case, ended_at=None).select_related("person")
    if not any(
        queries.case_of(person=member.person, school=case.school, case_id=case.pk) for member in members
    ):
        raise Refused([_nobody_left()])


def _is_nobody_here(person: Person) -> Finding:
    return Finding(
        id="nobody-at-the-school",
        level=Level.STOP,
        words=f"{person.name} has no part at this school.",
        mend="Choose somebody else, or give them their part first.",
    )


def _is_shut_out(person: Person) -> Finding:
    return Finding(
        id="shut-out-of-case",
        level=Level.STOP,
        words=f"{person.name} must not see this case: it is about them or somebody close to them, or they "
        "have declared a conflict of interest.",
        mend="Choose somebody else.",
    )


def _nobody_left() -> Finding:
    return Finding(
        id="nobody-left-in-case",
        level=Level.STOP,
        words="After this, nobody could see the case any more.",
        mend="First let somebody else see it, such as the safeguarding lead, or enter who the chair is under "
        "“People and their parts”.",
    )


def _is_withdrawn() -> Finding:
    return Finding(
        id="conflict-withdrawn-already",
        level=Level.STOP,
        words="Somebody has withdrawn this conflict of interest already.",
        mend="Go back to the case: it says who did and why.",
    )


def _is_own() -> Finding:
    return Finding(
        id="conflict-of-ones-own",
        level=Level.STOP,
        words="Nobody withdraws a conflict of interest of their own.",
        mend="Ask somebody else who sees the case.",
    )
