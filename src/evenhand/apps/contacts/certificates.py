"""The certificate of a disposal: what was destroyed, by whom and when, and its one number."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evenhand.apps.contacts.models import Disposal


def certificate_of(row: Disposal) -> dict[str, Any]:
    """What a certificate says. It names nobody: a number of an entry leads nowhere once the entry is gone."""
    assert row.ended_at is not None, "only what is done has a certificate"
    return {
        "disposal": row.pk,
        "school": row.school_id,
        "asked_by": row.asked_by_id,
        "asked_at": row.asked_at.astimezone(UTC).isoformat(timespec="seconds"),
        "destroyed_by": row.ended_by_id,
        "destroyed_at": row.ended_at.astimezone(UTC).isoformat(timespec="seconds"),
        "children": row.children,
        "adults": row.adults,
        "counts": row.counts,
    }


def sha256_of(row: Disposal) -> str:
    """The digest of a certificate, as the log has it."""
    return hashlib.sha256(json.dumps(certificate_of(row), sort_keys=True).encode()).hexdigest()
