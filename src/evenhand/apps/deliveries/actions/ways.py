"""Setting up how letters leave a school, turning it on and off, and noting that it was tried out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction

from evenhand.adapters.vault.secrets import seal_secret
from evenhand.apps.audit.actions import record
from evenhand.apps.deliveries.models import Way
from evenhand.apps.deliveries.opening import place_of
from evenhand.apps.deliveries.receipts import digest_of_token
from evenhand.apps.deliveries.refusals import way_not_ready
from evenhand.apps.deliveries.wordings import NEEDED
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class WaySettings:
    """What is set for a way. `secret` empty keeps the one that is there."""

    sender_name: str
    sender_email: str = ""
    reply_to: str = ""
    told: Mapping[str, str | int] = field(default_factory=dict)
    secret: str = ""
    per_minute: int = 0
    per_day: int = 0
    opens: time = time(8)
    closes: time = time(18)
    weekends: bool = False


@transaction.atomic
def set_up(*, by: Person, now: datetime, school: School, kind: str, what: WaySettings) -> Way:
    """Keep the settings of a way. One that is new stays off until somebody turns it on; what was broken
    is tried again."""
    row = Way.objects.select_for_update().filter(school=school, kind=kind).first()
    row = row or Way(school=school, kind=kind)
    for name in ("sender_name", "sender_email", "reply_to", "per_minute", "per_day"):
        setattr(row, name, getattr(what, name))
    row.opens, row.closes, row.weekends = what.opens, what.closes, what.weekends
    row.told = dict(what.told)
    if what.secret:
        row.sealed = seal_secret(
            what.secret,
            master=bytes.fromhex(settings.MASTER_KEY),
            place=place_of(row),
            chance=os.urandom,
        )
    row.broken, row.faults, row.ready = "", 0, now
    row.changed_by, row.changed_at = by, now
    row.save()
    _log(by, now, row, "delivery.way-set-up", sealed=bool(row.sealed))
    return row


@transaction.atomic
def turn_on(*, by: Person, now: datetime, way: Way) -> None:
    """Let letters leave by this way. Raises `Refused` with what is missing."""
    row = Way.objects.select_for_update().get(pk=way.pk)
    missing = [words for name, words in NEEDED[row.kind].items() if not _there(row, name)]
    if missing:
        raise Refused([way_not_ready(words) for words in missing])
    row.on, row.broken, row.faults, row.ready = True, "", 0, now
    row.save()
    _log(by, now, row, "delivery.way-on")


@transaction.atomic
def turn_off(*, by: Person, now: datetime, way: Way) -> None:
    """Let nothing leave by this way any more; what waits goes on waiting."""
    row = Way.objects.select_for_update().get(pk=way.pk)
    row.on = False
    row.save()
    _log(by, now, row, "delivery.way-off")


@transaction.atomic
def let_receipts_in(*, by: Person, now: datetime, way: Way) -> str:
    """Make a new token with which the other side tells what became of messages, and give it: it is shown
    once, and only its digest is kept. The one before counts no more."""
    token = os.urandom(24).hex()
    row = Way.objects.select_for_update().get(pk=way.pk)
    row.receipts = digest_of_token(token)
    row.save(update_fields=["receipts"])
    _log(by, now, row, "delivery.receipts-let-in")
    return token


@transaction.atomic
def note_test(*, by: Person, now: datetime, way: Way, code: str) -> None:
    """Write down that somebody tried a way out on themselves, and what the other side answered."""
    _log(by, now, way, "delivery.way-tested", code=code)


def _there(row: Way, name: str) -> bool:
    value = getattr(row, name) if hasattr(row, name) else row.told.get(name)
    return bool(value)


def _log(by: Person, now: datetime, row: Way, kind: str, **facts: str | bool) -> None:
    subject = f"way:{row.pk}"
    record(by=by.pk, now=now, kind=kind, subject=subject, school=row.school_id, facts=facts)
