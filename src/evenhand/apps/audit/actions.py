"""Writing the log: one row, inside the transaction of the act that it tells of."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from django.db import connection

from evenhand.apps.audit import queries
from evenhand.apps.audit.models import Event as Row
from evenhand.core.audit import Event, Fact
from evenhand.core.audit.sealing import link

ONE_WRITER = 0x45564E  # any number will do, so long as it is always the same


def record(
    *,
    by: int | None,
    now: datetime,
    kind: str,
    subject: str,
    school: int | None = None,
    facts: Mapping[str, Fact] | None = None,
) -> int:
    """Write down what somebody did: `kind` such as `case.opened`, `subject` such as `case:17`, `facts`
    as ids, digests and numbers. `by` None is the program itself. Returns the number of the event.

    Must be called inside the transaction of the act. Raises `Refused` for facts that are prose.
    """
    assert connection.in_atomic_block, "an event belongs into the transaction of its act"
    _alone()
    head = queries.head()
    event = Event(
        sequence=head.count + 1,
        at=now.astimezone(UTC),
        by="program" if by is None else f"person:{by}",
        kind=kind,
        subject=subject,
        school="" if school is None else f"school:{school}",
        facts=dict(facts or {}),
    )
    sealed = link(previous=head, event=event)
    Row.objects.create(
        sequence=event.sequence,
        at=event.at,
        by=event.by,
        kind=event.kind,
        subject=event.subject,
        school=event.school,
        facts=json.dumps(dict(event.facts), sort_keys=True),
        previous=sealed.previous,
        digest=sealed.digest,
    )
    return event.sequence


def _alone() -> None:
    """SQLite has one writer anyway; PostgreSQL is told to let one write to the log at a time."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_WRITER])
