"""What happened, as a chain: each event is sealed together with the one before it.

Whoever changes, removes, inserts or reorders an event breaks the chain, and `verifying.verify` names
the place. A chain rebuilt from end to end is consistent again; only a `Checkpoint` that was handed out
of the house before shows it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

Fact = str | int | bool
"""What an event may tell besides who and when: an id, a digest, a count, a yes or no. Never prose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened. `sequence` counts from 1 without gaps; `at` is in UTC.

    `by` is the id of who did it, `kind` what was done, `subject` the id of what it was done to, and
    `school` the id of the school, empty for what concerns no single one. There are only ids, digests
    and numbers here, so that a person or a case can be erased and the chain still holds.
    `form.why_not_kept` says what does not fit.
    """

    sequence: int
    at: datetime
    by: str
    kind: str
    subject: str
    school: str
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An event in its place: the digest of all before it, and the digest of all including it."""

    previous: bytes
    event: Event
    digest: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """How long the chain was, and the digest of its last event then."""

    count: int
    digest: bytes


BEGINNING = Checkpoint(count=0, digest=bytes(32))
"""Where a chain begins, before its first event."""


def head_of(link: Link) -> Checkpoint:
    """The checkpoint right after a link."""
    return Checkpoint(count=link.event.sequence, digest=link.digest)
