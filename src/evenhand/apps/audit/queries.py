"""Reading the log."""

import json
from collections.abc import Iterator
from datetime import UTC

from evenhand.apps.audit.models import Event as Row
from evenhand.core.audit import BEGINNING, Checkpoint, Event, Link
from evenhand.core.audit.verifying import verify
from evenhand.core.findings import Finding


def head() -> Checkpoint:
    """The end of the log as it stands."""
    last = Row.objects.order_by("-sequence").values_list("sequence", "digest").first()
    return Checkpoint(count=last[0], digest=bytes(last[1])) if last else BEGINNING


def links() -> Iterator[Link]:
    """The whole log in its order, in constant memory."""
    return (to_link(row) for row in Row.objects.order_by("sequence").iterator(chunk_size=1000))


def about(*, subject: str) -> list[Event]:
    """What happened to one thing, oldest first."""
    return [to_link(row).event for row in Row.objects.filter(subject=subject).order_by("sequence")]


def check(*, checkpoint: Checkpoint | None = None) -> Finding | None:
    """The first thing that is wrong with the log, or None."""
    return verify(links(), checkpoint=checkpoint)


def to_link(row: Row) -> Link:
    """A row as the value that the rules know."""
    return Link(
        previous=bytes(row.previous),
        digest=bytes(row.digest),
        event=Event(
            sequence=row.sequence,
            at=row.at.astimezone(UTC),
            by=row.by,
            kind=row.kind,
            subject=row.subject,
            school=row.school,
            facts=json.loads(row.facts),
        ),
    )
