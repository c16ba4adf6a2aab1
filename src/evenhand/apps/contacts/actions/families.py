"""What is done to families one by one: details, flags, and the end of an entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.contacts.actions.writing import Register
from evenhand.apps.contacts.models import Adult, Child, Flag
from evenhand.apps.schools.models import School
from evenhand.core.contacts.families import FlagKind
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

CHANGEABLE = frozenset({"name", "salutation", "email", "phone", "channel", "language", "format", "staff"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFlag:
    """What somebody writes down when they set a flag. `child` None is every child."""

    kind: FlagKind
    reason: str
    child: Child | None = None
    begins: date | None = None
    ends: date | None = None


def lock(*, school: School) -> None:
    """Hold the contacts of a school still until the transaction ends: nothing about who gets a letter
    changes while one is released, and two lists are not brought in on top of each other."""
    School.objects.select_for_update().get(pk=school.pk)


def hold_still(*, school_id: int) -> None:
    """Part of an act: as `lock`, for a worker about to let one copy go. Rows that only name the school can
    be written meanwhile. A share of the lock would do, but PostgreSQL gives shares to all who come while
    somebody waits to set a flag, who then might wait for ever."""
    School.objects.select_for_update(no_key=True).filter(pk=school_id).values_list("pk", flat=True).first()


@transaction.atomic
def change_adult(
    *, by: Person, now: datetime, adult: Adult, changes: Mapping[str, Any], address: tuple[str, ...]
) -> None:
    """Change what is known of an adult. The log says which columns, not what they say."""
    assert set(changes) <= CHANGEABLE, "only these columns are changed here"
    lock(school=adult.school)
    row = Adult.objects.select_for_update(of=("self",)).select_related("household", "school").get(pk=adult.pk)
    changed = [name for name, value in changes.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, changes[name])
    register = Register(school=row.school, today=timezone.localdate(now))
    if "\n".join(address) != row.household.address:
        register.move(row, address)
        changed.append("address")
    if not changed:
        return
    row.save()
    register.settle()
    facts = dict.fromkeys(changed, True)
    _log(by, now, "contact.changed", f"adult:{row.pk}", row.school_id, **facts)


@transaction.atomic
def set_flag(*, by: Person, now: datetime, adult: Adult, flag: NewFlag) -> Flag:
    """Write down that somebody must not be written to, and why. Raises `Refused` without a reason, for
    days in the wrong order, and for a child that is not theirs."""
    if not flag.reason.strip():
        raise Refused(
            [_stop("flag-no-reason", "The reason is missing.", "Write where the decision is kept.")]
        )
    if flag.begins and flag.ends and flag.ends < flag.begins:
        words = "The last day is before the first one."
        raise Refused([_stop("flag-days", words, "Put the two days right.")])
    if flag.child is not None and not adult.ties.filter(child=flag.child).exists():
        words = "This child is not tied to this adult."
        raise Refused([_stop("flag-child", words, "Choose one of their children, or every child.")])
    lock(school=adult.school)
    row = Flag.objects.create(
        adult=adult,
        child=flag.child,
        kind=flag.kind.value,
        begins=flag.begins,
        ends=flag.ends,
        reason=flag.reason,
        set_by=by,
        set_at=now,
    )
    _log(by, now, "contact.flag-set", f"flag:{row.pk}", adult.school_id, adult=f"adult:{adult.pk}")
    return row


@transaction.atomic
def lift_flag(*, by: Person, now: datetime, flag: Flag, because: str) -> None:
    """Write down that a flag counts no more, and why. A second press does nothing. Raises `Refused`
    without a reason."""
    lock(school=flag.adult.school)
    row = Flag.objects.select_for_update(of=("self",)).select_related("adult").get(pk=flag.pk)
    if row.lifted_at is not None:
        return
    if not because.strip():
        raise Refused([_stop("flag-no-reason", "The reason is missing.", "Write why it may be lifted.")])
    row.lifted_because, row.lifted_by, row.lifted_at = because, by, now
    row.save()
    facts = {"adult": f"adult:{row.adult_id}"}
    _log(by, now, "contact.flag-lifted", f"flag:{row.pk}", row.adult.school_id, **facts)


def _log(by: Person, now: datetime, kind: str, subject: str, school: int, **facts: str | int | bool) -> None:
    record(by=by.pk, now=now, kind=kind, subject=subject, school=school, facts=facts)


def _stop(finding_id: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend)
