"""Entries of families who left are destroyed by two people, and a certificate without a name stays."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import RestrictedError
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.contacts import queries
from evenhand.apps.contacts.actions.families import lock
from evenhand.apps.contacts.actions.writing import Register
from evenhand.apps.contacts.certificates import sha256_of
from evenhand.apps.contacts.models import Adult, Child, Disposal, Flag, Household, Tie
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

DESTROYED = "destroyed"
WITHDRAWN = "withdrawn"


@transaction.atomic
def ask_disposal(*, by: Person, now: datetime, school: School, children: Collection[int]) -> Disposal:
    """Ask a second person to have the entries of children destroyed who left long enough ago. Raises
    `Refused` where one of them is to be kept for longer, where none is named, and while another such
    request is open."""
    lock(school=school)
    if Disposal.objects.filter(school=school, outcome="").exists():
        raise Refused([_open_already()])
    found = _due(school, children, now)
    if not found:
        raise Refused([_none()])
    row = Disposal.objects.create(
        school=school, children=[child.pk for child in found], asked_by=by, asked_at=now
    )
    _log(by, now, row, "contacts.disposal-asked", children=len(found))
    return row


@transaction.atomic
def confirm_disposal(*, by: Person, now: datetime, disposal: Disposal) -> Disposal:
    """Destroy what somebody else has asked to have destroyed: the children, every adult with no other child,
    their ties and flags, and homes in which nobody is left. What remains is the certificate: numbers of
    entries, counts, who and when. Raises `Refused` for whoever asked, where one of the children is at the
    school again or to be kept for longer, and where an adult is known as somebody in a case."""
    lock(school=disposal.school)
    row = _open(disposal)
    if row.asked_by_id == by.pk:
        raise Refused([_same_person()])
    children = [child.pk for child in _due(row.school, row.children, now)]
    alone = queries.adults_of_these_alone(school=row.school, children=children)
    adults = list(alone.values_list("pk", flat=True))
    row.counts = _destroy(row.school, children, adults, now)
    row.children, row.adults = children, adults
    row.outcome, row.ended_by, row.ended_at = DESTROYED, by, now
    row.sha256 = sha256_of(row)
    row.event = _log(by, now, row, "contacts.disposed-of", certificate=row.sha256, **row.counts)
    row.save()
    return row


@transaction.atomic
def withdraw_disposal(*, by: Person, now: datetime, disposal: Disposal) -> None:
    """Let the entries be; whoever may destroy may also say that."""
    lock(school=disposal.school)
    row = _open(disposal)
    row.outcome, row.ended_by, row.ended_at = WITHDRAWN, by, now
    row.save()
    _log(by, now, row, "contacts.disposal-withdrawn")


def _due(school: School, children: Collection[int], now: datetime) -> list[Child]:
    rows = Child.objects.select_for_update().filter(school=school, pk__in=list(children)).order_by("pk")
    found = list(rows)
    today = timezone.localdate(now)
    if any(row.keep_until is None or row.keep_until > today for row in found):
        raise Refused([_kept_longer()])
    return found


def _destroy(school: School, children: list[int], adults: list[int], now: datetime) -> dict[str, int]:
    """Destroy, and say how many of each kind went."""
    homes = Household.objects.filter(school=school).count()
    ties = Tie.objects.filter(child__in=children) | Tie.objects.filter(adult__in=adults)
    flags = Flag.objects.filter(child__in=children) | Flag.objects.filter(adult__in=adults)
    counts = {
        "children": len(children),
        "adults": len(adults),
        "ties": ties.distinct().count(),
        "flags": flags.distinct().count(),
    }
    try:
        Adult.objects.filter(pk__in=adults).delete()
    except RestrictedError as known:
        raise Refused([_in_a_case()]) from known
    Child.objects.filter(pk__in=children).delete()
    Register(school=school, today=timezone.localdate(now)).settle()
    return counts | {"homes": homes - Household.objects.filter(school=school).count()}


def _open(disposal: Disposal) -> Disposal:
    rows = Disposal.objects.select_for_update(of=("self",)).select_related("school")
    row = rows.filter(pk=disposal.pk, outcome="").first()
    if row is None:
        raise Refused([_ended()])
    return row


def _log(by: Person, now: datetime, row: Disposal, kind: str, **facts: str | int) -> int:
    subject = f"disposal:{row.pk}"
    return record(by=by.pk, now=now, kind=kind, subject=subject, school=row.school_id, facts=facts)


def _stop(finding_id: str, words: str, mend: str) -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend)


def _kept_longer() -> Finding:
    words = "One of these children is at the school again, or their entry is to be kept for longer."
    return _stop("contacts-keep", words, "Take the request back, look at the list, and ask again.")


def _none() -> Finding:
    return _stop("contacts-disposal-of-none", "No entry is chosen.", "Tick at least one child.")


def _open_already() -> Finding:
    words = "A second person has still to answer an earlier request."
    return _stop("contacts-disposal-open", words, "Wait for them, or take that request back.")


def _same_person() -> Finding:
    return _stop(
        "contacts-disposal-same-person",
        "You have asked for this yourself. What is destroyed cannot be had back, so it takes two people.",
        "Ask somebody else of the school who may destroy entries.",
    )


def _in_a_case() -> Finding:
    return _stop(
        "contacts-disposal-in-a-case",
        "One of these adults is known as somebody in a case, so nothing was destroyed.",
        "Leave their children out for now. The entry can go when the case has gone.",
    )


def _ended() -> Finding:
    words = "This request has been answered or taken back already."
    return _stop("contacts-disposal-ended", words, "Look at the page again.")
