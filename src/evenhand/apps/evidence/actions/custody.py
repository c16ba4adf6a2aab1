"""Custody: whoever sees, prints, checks or hands out a capture is written down."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.evidence import queries, store
from evenhand.apps.evidence.models import Copy, Custody, Item
from evenhand.apps.evidence.refusals import no_words, nothing_signed
from evenhand.core.audit import BEGINNING
from evenhand.core.evidence import Act
from evenhand.core.evidence.custody import entry
from evenhand.core.findings import Finding, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

ONE_LOOK = timedelta(minutes=10)
"""A picture opened again within this time is the same look."""


def see(*, by: Person, now: datetime, school_id: int, item: Item, copy: str = "") -> None:
    """Write down that somebody looks at a capture, or at a copy of it; once in ten minutes."""
    with transaction.atomic():
        if not queries.viewed_since(item=item, person_id=by.pk, since=now - ONE_LOOK, copy=copy):
            write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.VIEWED, copy=copy)


@transaction.atomic
def take_out(*, by: Person, now: datetime, school_id: int, item: Item, why: str, to: str) -> None:
    """Write down that the original goes out: why, and to whom. Raises `Refused` where either is missing."""
    write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.EXPORTED, why=why, to=to)


@transaction.atomic
def take_out_copy(*, by: Person, now: datetime, school_id: int, copy: Copy, why: str, to: str) -> None:
    """Write down that a copy goes out. Raises `Refused` where why or to whom is missing."""
    write_custody(
        by=by,
        now=now,
        school_id=school_id,
        item=copy.item,
        act=Act.EXPORTED,
        why=why,
        to=to,
        copy=copy.digest,
    )


@transaction.atomic
def take_out_signed(*, by: Person, now: datetime, school_id: int, item: Item, why: str, to: str) -> Copy:
    """Write down that the signed sheet goes out, and say which it is. Raises `Refused` where why or to
    whom is missing, or where nothing is signed."""
    copy = queries.sheet_to_enclose(item)
    if copy is None:
        raise Refused([nothing_signed()])
    take_out_copy(by=by, now=now, school_id=school_id, copy=copy, why=why, to=to)
    return copy


@transaction.atomic
def print_sheet(*, by: Person, now: datetime, school_id: int, item: Item, why: str, copy: str = "") -> None:
    """Write down that the sheet to sign is printed, with the copy of that digest on it where there is one.
    Raises `Refused` where the picture has no words."""
    if not item.alt:
        raise Refused([no_words()])
    write_custody(by=by, now=now, school_id=school_id, item=item, act=Act.PRINTED, why=why, copy=copy)


def check(*, by: Person, now: datetime, school_id: int, item: Item) -> Finding | None:
    """Read the original whole and say what is wrong with it, or None where it is unchanged."""
    finding = store.vault().verify(case=store.name_of(item.case_id), digest=item.digest)
    with transaction.atomic():
        item.checked_at, item.checked_by = now, by
        item.checked_finding = finding.id if finding else ""
        item.save(update_fields=["checked_at", "checked_by", "checked_finding"])
        write_custody(
            by=by,
            now=now,
            school_id=school_id,
            item=item,
            act=Act.VERIFIED,
            why=finding.id if finding else "",
        )
    return finding


@transaction.atomic
def write_custody(
    *,
    by: Person,
    now: datetime,
    school_id: int,
    item: Item,
    act: Act,
    copy: str = "",
    why: str = "",
    to: str = "",
) -> None:
    """Part of an act: one row of custody and its event in the log, as `core.evidence.custody` has it. The
    log takes the event into its own chain."""
    written = entry(
        by=f"person:{by.pk}",
        now=now.astimezone(UTC),
        previous=BEGINNING,
        item=queries.to_value(item),
        act=act,
        school=f"school:{school_id}",
        copy=copy,
        why=why,
        to=to,
    )
    event = written.link.event
    number = record(
        by=by.pk, now=now, kind=event.kind, subject=event.subject, school=school_id, facts=event.facts
    )
    Custody.objects.create(item=item, act=act, by=by, at=now, copy=copy, why=why, to=to, event=number)
