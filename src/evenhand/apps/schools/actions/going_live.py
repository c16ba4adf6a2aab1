"""The go-live list is filled in, and a school goes live or back to practice."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.schools import queries
from evenhand.apps.schools.models import GoLiveEntry, ModeChange, School
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.schools import Nation
from evenhand.core.schools.going_live import items_for

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@transaction.atomic
def enter(
    *, by: Person, now: datetime, school: School, item: str, done_on: date, done_by: str, words: str
) -> None:
    """Write down that an item is in place, or put right what was written. Raises `Refused` for a day to
    come."""
    assert item in {one.id for one in items_for(Nation(school.nation))}, "only what is on the list"
    assert words.strip(), "forms ask for the words"
    if done_on > timezone.localdate(now):
        raise Refused([_still_to_come()])
    told = {"done_on": done_on, "done_by": done_by, "words": words}
    GoLiveEntry.objects.update_or_create(
        school=school, item=item, defaults={**told, "recorded_at": now, "recorded_by": by}
    )
    record(
        by=by.pk,
        now=now,
        kind="go-live.entered",
        subject=f"school:{school.pk}",
        school=school.pk,
        facts={"item": item},
    )


@transaction.atomic
def go_live(*, by: Person, now: datetime, school: School) -> None:
    """From now on new cases are real; those that are there stay practice. Raises `Refused` for a
    demonstration and while anything of the list is missing; nothing happens at a school that is live."""
    row = School.objects.select_for_update().get(pk=school.pk)
    if row.is_demonstration:
        raise Refused([_is_made_up()])
    if not row.practice:
        return
    missing = queries.still_missing(school=row)
    if missing:
        raise Refused([_missing([item.title for item in missing])])
    _change(by=by, now=now, school=row, practice=False)
    school.practice = False


@transaction.atomic
def go_back(*, by: Person, now: datetime, school: School, reason: str) -> None:
    """Back to practice: new cases are practice again, and those that are real stay real."""
    assert reason.strip(), "forms ask for the reason"
    row = School.objects.select_for_update().get(pk=school.pk)
    if row.practice:
        return
    _change(by=by, now=now, school=row, practice=True, reason=reason)
    school.practice = True


def _change(*, by: Person, now: datetime, school: School, practice: bool, reason: str = "") -> None:
    school.practice = practice
    school.save(update_fields=["practice"])
    row = ModeChange.objects.create(
        school=school, practice=practice, reason=reason, changed_at=now, changed_by=by
    )
    record(
        by=by.pk,
        now=now,
        kind="school.went-back-to-practice" if practice else "school.went-live",
        subject=f"school:{school.pk}",
        school=school.pk,
        facts={"change": f"change:{row.pk}"},
    )


def _still_to_come() -> Finding:
    return Finding(
        id="day-still-to-come",
        level=Level.STOP,
        words="This day is still to come.",
        mend="Enter it once it is done.",
    )


def _is_made_up() -> Finding:
    return Finding(
        id="demonstration-stays-practice",
        level=Level.STOP,
        words="A demonstration never goes live: everybody in it is made up.",
        mend="Set up your own school.",
    )


def _missing(titles: list[str]) -> Finding:
    return Finding(
        id="go-live-list-open",
        level=Level.STOP,
        words=f"The go-live list is not done yet. Still missing: {', '.join(titles)}.",
        mend="Enter each of them, then go live.",
    )
