"""Writing down that the holder of a pack's rights was told of its use."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.packs.models import HolderTold
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def tell_holder(*, by: Person, now: datetime, school: School, pack_id: str, on: date, how: str) -> HolderTold:
    """Write down on which day and how the holder was told. Raises `Refused` for a day to come."""
    if on > timezone.localdate(now):
        raise Refused([_day_to_come()])
    row = HolderTold.objects.create(school=school, pack=pack_id, on=on, how=how, by=by, at=now)
    record(by=by.pk, now=now, kind="holder.told", subject=f"holder-told:{row.pk}", school=school.pk)
    return row


def _day_to_come() -> Finding:
    return Finding(
        id="holder-told-ahead",
        level=Level.STOP,
        words="This day is still to come.",
        mend="Tell the holder first, then enter the day on which you did.",
    )
