"""Receipts of GOV.UK Notify: what it tells by itself of a message that it has taken.

GOV.UK Notify, “Callback documentation” (in a public copy of alphagov/notifications-admin, read 2026-11-29):
a POST of JSON with `id`, `reference`, `to`, `status`, `created_at`, `completed_at`, `sent_at` and
`notification_type`, with a bearer token that whoever runs the service has chosen. It may come twice, late,
and before our own answer is written.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.dateparse import parse_datetime

from evenhand.adapters.channels.notify import status_outcome
from evenhand.core.deliveries.channels import Outcome

LARGEST = 10_000
NOBODY = hashlib.sha256(b"").hexdigest()
CLOCKS_DIFFER = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a receipt says: of which message of ours, what became of it, and when Notify was asked to send
    it. Whom it went to is not read."""

    key: str
    outcome: Outcome
    begun: datetime | None

    def is_of_this_try(self, *, sent: datetime | None) -> bool:
        """Whether it speaks of the newest try, and not of one before a person had it sent again."""
        return sent is None or self.begun is None or self.begun >= sent - CLOCKS_DIFFER


def digest_of_token(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def is_let_in(header: str, *, digest: str) -> bool:
    """Whether a request bears the token with this digest; as long for a wrong one as for the right one, and
    as long where none is let in."""
    kind, _, token = header.partition(" ")
    same = hmac.compare_digest(digest_of_token(token), digest or NOBODY)
    return same and kind.casefold() == "bearer" and bool(digest)


def read_receipt(body: bytes) -> Receipt | None:
    """A receipt from the bytes of a request; None for anything else."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    key, status, number = (told.get(name) for name in ("reference", "status", "id"))
    if not (isinstance(key, str) and isinstance(status, str) and isinstance(number, str)):
        return None
    return Receipt(
        key=key[:32],
        outcome=status_outcome(status[:60], reference=number[:100]),
        begun=_moment(told.get("created_at")),
    )


def _moment(text: object) -> datetime | None:
    try:
        found = parse_datetime(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
