"""Workers make themselves known, and a database that was restored keeps still until two people say so."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.adapters.witness import Kept
from evenhand.apps.audit.actions import record
from evenhand.apps.deliveries import queries
from evenhand.apps.deliveries.models import Dispatch, Host, Installation, Lifting, Quarantine
from evenhand.apps.deliveries.refusals import not_two
from evenhand.apps.schools.models import School
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

ELSEWHERE = "elsewhere"
OLDER = "older"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A worker as the database knows it, and what it is to remember."""

    host: int
    kept: Kept


@transaction.atomic
def installation(*, now: datetime) -> str:
    """What this database calls itself; made the first time it is asked for."""
    known = Installation.objects.order_by("pk").first()
    return (known or Installation.objects.create(token=secrets.token_hex(16))).token


@transaction.atomic
def recognise(
    *, now: datetime, kept: Kept | None, siblings: Collection[Kept] = (), others_run: bool = False
) -> Known:
    """Compare what a worker remembers with what the database says of it. Where they do not go together the
    database was restored, copied or put elsewhere, and this worker is put into quarantine.

    A worker that remembers nothing is trusted where nothing was ever sent, where another worker of the same
    machine is known, or where `others_run`: somebody else was seen at work on this very database.
    """
    token = installation(now=now)
    host = Host.objects.filter(token=kept.host).first() if kept and kept.installation == token else None
    if kept is not None and host is not None and kept.count <= host.count:
        host.seen = now
        host.save()
        return _known(host, token)
    why = OLDER if host is not None else ELSEWHERE
    if host is None:
        host = Host.objects.create(token=secrets.token_hex(16), seen=now)
    if why == OLDER or not (_nothing_was_sent() or others_run or _has_kin(siblings, token)):
        _keep_still(host, why, now)
    return _known(host, token)


@transaction.atomic
def beat(*, now: datetime, host_id: int) -> None:
    """A worker is still there."""
    Host.objects.filter(pk=host_id).update(seen=now)


@transaction.atomic
def lift(*, by: Person, now: datetime, school: School) -> None:
    """Say that letters of a school may leave a restored database again. The second person who says so lets
    them. Raises `Refused` for the same person once more."""
    said = 0
    for row in queries.open_quarantines(school_id=school.pk):
        told = {"quarantine": row, "school": school, "said_by": by}
        made = Lifting.objects.get_or_create(**told, defaults={"said_at": now})[1]
        if made:
            said += 1
            facts = {"quarantine": f"quarantine:{row.pk}"}
            record(
                by=by.pk,
                now=now,
                kind="delivery.quarantine-lifted",
                subject=f"school:{school.pk}",
                school=school.pk,
                facts=facts,
            )
    if not said:
        raise Refused([not_two()])


def _keep_still(host: Host, why: str, now: datetime) -> None:
    newest = School.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    row = Quarantine.objects.create(host=host, since=now, why=why, last_school=newest)
    record(
        by=None,
        now=now,
        kind="delivery.quarantined",
        subject=f"quarantine:{row.pk}",
        facts={"host": f"host:{host.pk}", "why": why},
    )


def _nothing_was_sent() -> bool:
    return not Dispatch.objects.exists()


def _has_kin(siblings: Collection[Kept], token: str) -> bool:
    """Whether another worker of this machine is known here, and not itself in quarantine."""
    named = {one.host: one.count for one in siblings if one.installation == token}
    rows = Host.objects.filter(token__in=named).exclude(pk__in=Quarantine.objects.values("host"))
    return any(named[row.token] <= row.count for row in rows)


def _known(host: Host, token: str) -> Known:
    return Known(host=host.pk, kept=Kept(installation=token, host=host.token, count=host.count))
