"""A recipient as a row keeps it, and back: whatever the contacts say later, this stays."""

from __future__ import annotations

from typing import Any

import msgspec

from evenhand.core.contacts.recipients import Recipient


def frozen(recipient: Recipient) -> dict[str, Any]:
    """Plain values for a column."""
    plain: dict[str, Any] = msgspec.to_builtins(recipient)
    return plain


def thawed(plain: dict[str, Any]) -> Recipient:
    """The recipient again."""
    return msgspec.convert(plain, Recipient)
