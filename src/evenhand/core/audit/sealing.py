"""Sealing: an event and the digest before it make the next digest."""

import hashlib
import json
from datetime import UTC

from evenhand.core.audit import Checkpoint, Event, Link
from evenhand.core.audit.form import why_not_kept
from evenhand.core.findings import Finding, Level, Place, Refused

_MARK = b"evenhand audit 1\n"


def canonical(event: Event) -> bytes:
    """The one way an event is written: RFC 8785 for the values that an event may hold.

    The event must have passed `why_not_kept`: then all keys are plain ASCII and all numbers small,
    and sorted, unspaced JSON is the canonical form.
    """
    written = {
        "at": event.at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z",
        "by": event.by,
        "facts": dict(event.facts),
        "kind": event.kind,
        "school": event.school,
        "sequence": event.sequence,
        "subject": event.subject,
    }
    return json.dumps(written, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def digest_of(*, previous: bytes, event: Event) -> bytes:
    """The SHA-256 of an event in its place: the digest before it, then the event."""
    return hashlib.sha256(_MARK + previous + canonical(event)).digest()


def link(*, previous: Checkpoint, event: Event) -> Link:
    """Put an event behind the last one. Raises `Refused` for an event that is not in form or does not
    bear the next number."""
    misfit = why_not_kept(event) or _why_not_next(previous=previous, event=event)
    if misfit is not None:
        raise Refused([misfit])
    return Link(
        previous=previous.digest,
        event=event,
        digest=digest_of(previous=previous.digest, event=event),
    )


def _why_not_next(*, previous: Checkpoint, event: Event) -> Finding | None:
    if event.sequence == previous.count + 1:
        return None
    return Finding(
        id="audit-out-of-turn",
        level=Level.STOP,
        words=f"Event {event.sequence} cannot stand behind event {previous.count}.",
        mend="Two writers met. Read the last event again and try once more.",
        place=Place(source="audit log", part=f"event {event.sequence}"),
    )
