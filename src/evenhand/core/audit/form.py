"""What an event must look like to be kept: ids and numbers only, in the order of the chain, in UTC."""

import re
from datetime import datetime, timedelta

from evenhand.core.audit import Event, Fact
from evenhand.core.findings import Finding, Level, Place

LARGEST = 2**53 - 1
"""The largest number that every reader of JSON takes for the same."""

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:@/+=-]{0,199}")
_KIND = re.compile(r"[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*")
_ZERO = timedelta(0)


def why_not_kept(event: Event) -> Finding | None:
    """What does not fit in an event, or None. Anything may stand in it: rows of a database that
    somebody has touched are looked at too."""
    part = next((name for name, fits in _parts(event) if not fits), None)
    if part is None:
        return None
    return Finding(
        id="audit-event-malformed",
        level=Level.STOP,
        words=f"The {part} of event {event.sequence} is not as the log keeps it: ids, digests and whole "
        "numbers, and the time in UTC.",
        mend="Put names and words where they belong, in the case, and only their id into the log.",
        place=Place(source="audit log", part=f"event {event.sequence}"),
    )


def _parts(event: Event) -> tuple[tuple[str, bool], ...]:
    return (
        ("number", _is_number(event.sequence) and event.sequence >= 1),
        ("time", _is_utc(event.at)),
        ("person", is_id(event.by)),
        ("kind", _is_kind(event.kind)),
        ("subject", is_id(event.subject)),
        ("school", event.school == "" or is_id(event.school)),
        ("facts", all(_is_kind(name) and _is_fact(fact) for name, fact in event.facts.items())),
    )


def is_id(value: object) -> bool:
    """Whether something is a word without blanks, as ids, digests and versions are."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _is_kind(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 80 and _KIND.fullmatch(value) is not None


def _is_fact(value: Fact) -> bool:
    return isinstance(value, bool) or _is_number(value) or is_id(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST


def _is_utc(at: datetime) -> bool:
    return at.tzinfo is not None and at.utcoffset() == _ZERO
