"""Everything that is done to schools and to who is what at them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from evenhand.apps.accounts import actions as accounts
from evenhand.apps.audit.actions import record
from evenhand.apps.schools import queries
from evenhand.apps.schools.actions import counting
from evenhand.apps.schools.models import CalendarEntry, Membership, Proposal, School, Signature
from evenhand.core import schools as values
from evenhand.core.concerns import Profile
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.identify.counting import counts_in
from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED, Act

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.core.identify.record import Roster

MADE_UP = queries.MADE_UP
EDITABLE = frozenset(
    {
        "name",
        "kind",
        "profile",
        "nation",
        "address",
        "phone",
        "email",
        "website",
        "office",
        "concerns",
        "complaints_link",
        "policies_link",
        "board_name",
        "not_for_profit",
    }
)


@transaction.atomic
def add(
    *,
    by: Person,
    now: datetime,
    name: str,
    kind: values.SchoolKind,
    nation: values.Nation,
    roles: Collection[Role],
    demonstration: bool = False,
) -> School:
    """A new school, in practice mode, at which whoever adds it has roles. Raises `Refused`."""
    if not by.may_add_schools:
        raise Refused([_may_not_add()])
    school = School.objects.create(name=name, kind=kind, nation=nation, is_demonstration=demonstration)
    record(
        by=by.pk,
        now=now,
        kind="school.added",
        subject=f"school:{school.pk}",
        school=school.pk,
        facts={"demonstration": demonstration},
    )
    for role in roles:
        _give(by=by, now=now, school=school, person=by, role=role)
    return school


@transaction.atomic
def change(*, by: Person, now: datetime, school: School, changes: Mapping[str, Any]) -> School:
    """Change what is known about a school. The log says which columns, not what they say."""
    assert set(changes) <= EDITABLE, "only these columns are changed here"
    changed = [name for name, value in changes.items() if getattr(school, name) != value]
    for name in changed:
        setattr(school, name, changes[name])
    if changed:
        school.save(update_fields=changed)
        facts = {name.replace("_", "-"): True for name in changed}
        record(
            by=by.pk,
            now=now,
            kind="school.changed",
            subject=f"school:{school.pk}",
            school=school.pk,
            facts=facts,
        )
    return school


@transaction.atomic
def set_logo(*, by: Person, now: datetime, school: School, picture: values.Picture | None) -> School:
    """Put a logo on the letterhead, or take it off."""
    school.logo = picture.data if picture else b""
    school.logo_alt = picture.alt if picture else ""
    school.save(update_fields=["logo", "logo_alt"])
    record(
        by=by.pk,
        now=now,
        kind="school.logo-set",
        subject=f"school:{school.pk}",
        school=school.pk,
        facts={"there": bool(picture)},
    )
    return school


@transaction.atomic
def give_role(
    *, by: Person, now: datetime, school: School, name: str, email: str, role: Role, title: str = ""
) -> Membership:
    """Say that somebody is something at a school; makes the account if there is none with the address.
    Raises `Refused` if they are it already, for whoever may not give the part, and for a part for oneself."""
    finding = queries.why_not_give_this(person=by, school=school, part=role)
    if finding is not None:
        raise Refused([finding])
    if email.lower().endswith(MADE_UP) and not school.is_demonstration:
        raise Refused([_made_up()])
    person = accounts.make(by=by, now=now, name=name, email=email)
    if person == by:
        raise Refused([_not_oneself()])
    if Membership.objects.filter(person=person, school=school, role=role, ended_at=None).exists():
        raise Refused([_is_already(person)])
    return _give(by=by, now=now, school=school, person=person, role=role, title=title)


@transaction.atomic
def end_role(*, by: Person, now: datetime, membership: Membership) -> None:
    """End a role. Raises `Refused` for whoever may not, and for the last person who may say who is who."""
    finding = queries.why_not_end(person=by, membership=membership)
    if finding is not None:
        raise Refused([finding])
    if not _others_manage(membership):
        raise Refused([_last_one()])
    membership.ended_at, membership.ended_by = now, by
    membership.save(update_fields=["ended_at", "ended_by"])
    record(
        by=by.pk,
        now=now,
        kind="role.ended",
        subject=f"membership:{membership.pk}",
        school=membership.school_id,
        facts={"person": f"person:{membership.person_id}", "role": membership.role},
    )


@transaction.atomic
def propose(
    *, by: Person, now: datetime, school: School, name: str, email: str, role: Role, title: str = ""
) -> Proposal:
    """Propose that somebody be something; whoever gives parts agrees or does not."""
    row = Proposal.objects.create(
        school=school, name=name, email=email, role=role, title=title, proposed_at=now, proposed_by=by
    )
    record(
        by=by.pk,
        now=now,
        kind="role.proposed",
        subject=f"proposal:{row.pk}",
        school=school.pk,
        facts={"role": str(role)},
    )
    return row


@transaction.atomic
def agree(*, by: Person, now: datetime, proposal: Proposal) -> Membership:
    """Give the part that was proposed, with the refusals of `give_role`."""
    row = give_role(
        by=by,
        now=now,
        school=proposal.school,
        name=proposal.name,
        email=proposal.email,
        role=Role(proposal.role),
        title=proposal.title,
    )
    proposal.delete()
    return row


@transaction.atomic
def decline(*, by: Person, now: datetime, proposal: Proposal) -> None:
    """Do not give the part that was proposed. Raises `Refused` for whoever may not."""
    _must_give(by, proposal.school)
    record(
        by=by.pk,
        now=now,
        kind="role.declined",
        subject=f"proposal:{proposal.pk}",
        school=proposal.school_id,
        facts={"role": proposal.role},
    )
    proposal.delete()


@transaction.atomic
def set_signature(*, by: Person, now: datetime, school: School, picture: bytes) -> None:
    """Put in the picture of one's own signature, or take it out."""
    Signature.objects.filter(school=school, person=by).delete()
    if picture:
        Signature.objects.create(school=school, person=by, data=picture, put_in_at=now, put_in_by=by)
    record(
        by=by.pk,
        now=now,
        kind="school.signature-set",
        subject=f"person:{by.pk}",
        school=school.pk,
        facts={"there": bool(picture)},
    )


@transaction.atomic
def add_to_calendar(
    *,
    by: Person,
    now: datetime,
    school: School,
    kind: queries.EntryKind,
    name: str,
    first: date,
    last: date,
) -> CalendarEntry:
    """Enter a term, a break or staff days."""
    entry = CalendarEntry.objects.create(school=school, kind=kind, name=name, first=first, last=last)
    record(
        by=by.pk,
        now=now,
        kind="calendar.added-to",
        subject=f"calendar:{entry.pk}",
        school=school.pk,
        facts={"kind": str(kind)},
    )
    return entry


@transaction.atomic
def take_from_calendar(*, by: Person, now: datetime, school: School, entry_id: int) -> None:
    """Take an entry out of the calendar; nothing happens if it is gone already."""
    gone, _ = CalendarEntry.objects.filter(school=school, pk=entry_id).delete()
    if gone:
        record(
            by=by.pk,
            now=now,
            kind="calendar.taken-from",
            subject=f"calendar:{entry_id}",
            school=school.pk,
        )


@transaction.atomic
def load_demonstration(
    *, by: Person, now: datetime, facts: values.School, roster: Roster | None = None
) -> School:
    """A made-up school with made-up people, marked as such. Whoever loads it works in the office."""
    school = add(
        by=by,
        now=now,
        name=facts.name,
        kind=facts.kind,
        nation=facts.nation,
        roles=[Role.OFFICE],
        demonstration=True,
    )
    plain = EDITABLE - {"address", "profile"}
    change(
        by=by,
        now=now,
        school=school,
        changes={name: getattr(facts, name) for name in plain}
        | {"address": "\n".join(facts.address), "profile": Profile.MAINTAINED},
    )
    if facts.logo:
        set_logo(by=by, now=now, school=school, picture=facts.logo)
    for person in facts.staff:
        email = f"{person.name.split()[0].lower()}.{school.pk}{MADE_UP}"
        give_role(
            by=by, now=now, school=school, name=person.name, email=email, role=person.role, title=person.title
        )
    if roster is not None:
        counting.type_counts(
            by=by,
            now=now,
            school=school,
            counts=counts_in(roster),
            smallest_group=school.smallest_group,
        )
    return school


@transaction.atomic
def erase_demonstration(*, by: Person, now: datetime, school: School) -> None:
    """Part of an act: take away the rows of a demonstration school, everything in it, and its made-up people.
    What is sealed in the vault is up to whoever calls. Raises `Refused` for a school that is real."""
    if not school.is_demonstration:
        raise Refused([_is_real()])
    rows = Membership.objects.filter(school=school, person__email__endswith=MADE_UP)
    people = {row.person for row in rows.select_related("person")}
    record(by=by.pk, now=now, kind="school.erased", subject=f"school:{school.pk}", school=school.pk)
    school.delete()
    for person in people:
        accounts.erase(by=by, now=now, person=person)


def _give(
    *, by: Person, now: datetime, school: School, person: Person, role: Role, title: str = ""
) -> Membership:
    membership = Membership.objects.create(
        person=person, school=school, role=role, title=title, began_at=now, began_by=by
    )
    record(
        by=by.pk,
        now=now,
        kind="role.given",
        subject=f"membership:{membership.pk}",
        school=school.pk,
        facts={"person": f"person:{person.pk}", "role": str(role)},
    )
    return membership


def _must_give(by: Person, school: School) -> None:
    finding = queries.why_not_give(person=by, school=school)
    if finding is not None:
        raise Refused([finding])


def _others_manage(membership: Membership) -> bool:
    managing = (*ALLOWED[Act.GIVE_PARTS], Role.OFFICE)
    rows = Membership.objects.filter(school=membership.school_id, ended_at=None, role__in=managing)
    return rows.exclude(pk=membership.pk).exists()


def _may_not_add() -> Finding:
    return Finding(
        id="may-not-add-schools",
        level=Level.STOP,
        words="Only whoever runs this server may add a school.",
        mend="Ask them to add it and to give you your part there.",
    )


def _is_already(person: Person) -> Finding:
    return Finding(
        id="has-the-role-already",
        level=Level.STOP,
        words=f"{person.name} has this part already.",
        mend="Choose another part, or another person.",
    )


def _made_up() -> Finding:
    return Finding(
        id="made-up-address",
        level=Level.STOP,
        words="This address belongs to somebody made up for a demonstration.",
        mend="Enter the address of a real person.",
    )


def _not_oneself() -> Finding:
    return Finding(
        id="part-for-oneself",
        level=Level.STOP,
        words="Nobody gives a part to themselves.",
        mend="Ask the head, the chair or the data protection lead to do it.",
    )


def _last_one() -> Finding:
    return Finding(
        id="last-who-manages",
        level=Level.STOP,
        words="This is the last person who may say who is who at the school.",
        mend="Give the part to somebody else first.",
    )


def _is_real() -> Finding:
    return Finding(
        id="school-is-real",
        level=Level.STOP,
        words="This is a real school, and a real school is not erased in one go.",
        mend="What is due for disposal is disposed of case by case, by two people.",
    )
