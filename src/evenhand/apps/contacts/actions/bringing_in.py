"""A list is brought in: taken, told what its columns mean, and written in one go or given up."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.adapters.rosters import Kind
from evenhand.apps.audit.actions import record
from evenhand.apps.contacts import queries
from evenhand.apps.contacts.actions.families import lock
from evenhand.apps.contacts.actions.writing import Register
from evenhand.apps.contacts.counting import head_counts
from evenhand.apps.contacts.models import Bringing, ListKeeping, TransferFiles
from evenhand.apps.contacts.reading import counts_of, mark_of, trial, uses_guessed
from evenhand.apps.schools.actions import counting
from evenhand.core.contacts.list_keeping import why_not_keep
from evenhand.core.contacts.uses import read_uses
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School
    from evenhand.core.contacts.changes import Changes


@transaction.atomic
def begin(*, by: Person, now: datetime, school: School, name: str, data: bytes) -> Bringing:
    """Take a list and guess what its columns mean. Raises `Unreadable` with everything that is wrong with
    the file, and `Refused` for a Common Transfer File where the school has not allowed those."""
    dispose_stale_lists(now=now)
    kind, uses = uses_guessed(name=name, data=data)
    if kind == Kind.TRANSFER_FILE.value and queries.transfer_files(school=school) is None:
        raise Refused([_not_allowed()])
    row = Bringing.objects.create(
        school=school,
        name=name[:200],
        kind=kind,
        sha256=hashlib.sha256(data).hexdigest(),
        data=data,
        uses=["" if use is None else str(use) for use in uses],
        begun_by=by,
        begun_at=now,
    )
    _log(by, now, row, "contacts.list-begun", sha256=row.sha256)
    return row


@transaction.atomic
def say_uses(*, by: Person, now: datetime, bringing: Bringing, uses: Sequence[str], whole: bool) -> None:
    """Say what each column means, and whether the list names every child."""
    row = _locked(bringing)
    known = read_uses(uses)
    row.uses = ["" if use is None else str(use) for use in known]
    row.whole = whole
    row.save()
    _log(by, now, row, "contacts.list-explained")


@transaction.atomic
def bring_in(*, by: Person, now: datetime, bringing: Bringing, seen: str) -> Changes:
    """Write everything a list changes, or nothing. `seen` marks what the trial showed to whoever agreed:
    raises `Refused` where the contacts have changed since, and with all that is wrong with the list."""
    lock(school=bringing.school)
    row = _locked(bringing)
    today = timezone.localdate(now)
    tried = trial(row, whole=row.whole, today=today)
    if tried.stops:
        raise Refused(tried.stops)
    if mark_of(tried.changes) != seen:
        raise Refused([_changed_since()])
    Register(school=row.school, today=today).write(roll=tried.roll, changes=tried.changes, staff=tried.staff)
    if not tried.changes.are_none():
        counts = head_counts(queries.families_of(school=row.school), today=today)
        counting.count_contacts(by=by, now=now, school=row.school, counts=counts)
    row.counts = counts_of(tried.changes)
    row.data, row.ended_by, row.ended_at = b"", by, now
    row.save()
    _log(by, now, row, "contacts.brought-in", **row.counts)
    return tried.changes


@transaction.atomic
def give_up(*, by: Person, now: datetime, bringing: Bringing) -> None:
    """Do not bring a list in; its bytes are gone."""
    row = _locked(bringing)
    row.data, row.ended_by, row.ended_at = b"", by, now
    row.save()
    _log(by, now, row, "contacts.list-given-up")


@transaction.atomic
def dispose_stale_lists(*, now: datetime) -> int:
    """Destroy the files of lists that nobody went on with; returns how many. A file names whole families, and
    whoever still wants it exports it anew."""
    rows = list(queries.stale_lists(now=now).select_for_update())
    for row in rows:
        row.data, row.ended_at = b"", now
        row.save()
        subject = f"list:{row.pk}"
        record(by=None, now=now, kind="contacts.list-forgotten", subject=subject, school=row.school_id)
    return len(rows)


@transaction.atomic
def keep_lists(*, by: Person, now: datetime, school: School, days: int) -> None:
    """Decide for how long the file of a list is kept that nobody finishes. Counts for those that wait, too.
    Raises `Refused` for a time out of bounds."""
    if against := why_not_keep(days):
        raise Refused([against])
    if queries.days_kept(school=school) == days:
        return
    told = {"days": days, "decided_by": by, "decided_at": now}
    ListKeeping.objects.update_or_create(school=school, defaults=told)
    subject = f"school:{school.pk}"
    facts = {"days": days}
    record(by=by.pk, now=now, kind="contacts.lists-kept", subject=subject, school=school.pk, facts=facts)
    dispose_stale_lists(now=now)


@transaction.atomic
def allow_transfer_files(*, by: Person, now: datetime, school: School, purpose: str) -> None:
    """Let contacts be taken from Common Transfer Files here, for a purpose that makes it lawful. Raises
    `Refused` without one."""
    if not purpose.strip():
        raise Refused([_no_purpose()])
    TransferFiles.objects.update_or_create(
        school=school, defaults={"purpose": purpose, "allowed_by": by, "allowed_at": now}
    )
    record(
        by=by.pk,
        now=now,
        kind="contacts.transfer-files-allowed",
        subject=f"school:{school.pk}",
        school=school.pk,
    )


@transaction.atomic
def forbid_transfer_files(*, by: Person, now: datetime, school: School) -> None:
    """Let no contacts be taken from Common Transfer Files here any more."""
    if TransferFiles.objects.filter(school=school).delete()[0]:
        kind = "contacts.transfer-files-forbidden"
        record(by=by.pk, now=now, kind=kind, subject=f"school:{school.pk}", school=school.pk)


def _locked(bringing: Bringing) -> Bringing:
    rows = Bringing.objects.select_for_update(of=("self",)).select_related("school")
    row = rows.filter(pk=bringing.pk, ended_at=None).first()
    if row is None:
        raise Refused([_ended()])
    return row


def _log(by: Person, now: datetime, row: Bringing, kind: str, **facts: str | int) -> None:
    record(by=by.pk, now=now, kind=kind, subject=f"list:{row.pk}", school=row.school_id, facts=facts)


def _stop(finding_id: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend)


def _ended() -> Finding:
    words = "This list has been brought in or given up already."
    return _stop("contacts-list-ended", words, "Look at the contacts.")


def _changed_since() -> Finding:
    words = "Something has changed since this page was shown, so nothing was written."
    return _stop("contacts-changed-since", words, "Look at the page again, then agree to what it says now.")


def _not_allowed() -> Finding:
    return _stop(
        "contacts-transfer-file",
        "This is a Common Transfer File. It is made for moving a pupil’s record to another school, and is "
        "not read for contacts unless the school has said why that is lawful.",
        "Take a list of contacts from your own system instead, or ask your data protection lead to allow it.",
    )


def _no_purpose() -> Finding:
    words = "The reason why it is lawful is missing."
    return _stop("contacts-no-purpose", words, "Write the purpose and the lawful basis in a sentence or two.")
