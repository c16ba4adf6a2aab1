"""The demonstration school is loaded with its story, and erased with everything that belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.cases import queries as cases
from evenhand.apps.desk.demonstration import tell
from evenhand.apps.desk.models import Doomed
from evenhand.apps.evidence import store as captures
from evenhand.apps.evidence.queries import names_of_trays as trays_of
from evenhand.apps.letters import store as letters
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools.demonstration import facts

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def load_demonstration(*, by: Person, now: datetime) -> School:
    """A made-up school with made-up people and cases at different stages: all of it, or nothing."""
    told = facts()
    school = schools.load_demonstration(by=by, now=now, facts=told.school, roster=told.roster)
    tell(by=by, now=now, school=school, signatures=told.signatures)
    return school


def erase_demonstration(*, by: Person, now: datetime, school: School) -> None:
    """Erase a demonstration school: rows, people, sealed files and their keys. Raises `Refused` for a school
    that is real.

    The rows go in one transaction, which also writes down what of the vault is to go. Until it has happened
    nothing is gone; afterwards everything is, for what a crash leaves is destroyed at the next start.
    """
    with transaction.atomic():
        ids = cases.ids_of(school=school)
        names = [captures.name_of(pk) for pk in ids]
        names.append(letters.name_of(school_id=school.pk, case_id=None))
        names += trays_of(school=school)
        schools.erase_demonstration(by=by, now=now, school=school)
        Doomed.objects.bulk_create(Doomed(name=name) for name in names)
    destroy_doomed(now=now)


@transaction.atomic
def destroy_doomed(*, now: datetime) -> int:
    """Destroy the keys and files of all that is doomed; returns how many. Doing it twice does no harm, so a
    crash before the rows are gone is made good by the next call."""
    rows = list(Doomed.objects.all())
    for row in rows:
        letters.vault().destroy(case=row.name)
        captures.vault().destroy(case=row.name)
        captures.trays().destroy(case=row.name)
        row.delete()
    if rows:
        record(by=None, now=now, kind="vault.destroyed", subject="vault", facts={"names": len(rows)})
    return len(rows)
