"""What a mail server says of a message that it could not bring: a report of delivery, as machines write it.

RFC 3464 (delivery status notifications) and RFC 6522 (multipart/report), read 2026-11-29. Only such reports
count. A person's answer, or a note that somebody is away, is left alone.
"""

from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default

from evenhand.core.deliveries.message_ids import keys_in

_HEADERS = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers")
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """One message of ours that did not arrive. `status` is as RFC 3463 has it, such as 5.1.1."""

    key: str
    status: str


def return_in(raw: bytes) -> Return | None:
    """The message of ours that a report says has failed for good; None where it is no such report."""
    report = message_from_bytes(raw[:MOST_BYTES], policy=default)
    if report.get_content_type() != "multipart/report":
        return None
    if str(report.get_param("report-type", "")).lower() != "delivery-status":
        return None
    status, keys = "", tuple[str, ...]()
    for part in report.walk():
        kind = part.get_content_type()
        if kind == "message/delivery-status":
            status = status or _failed(part)
        elif kind in _HEADERS:
            keys = keys or keys_in(_names(part))
    return Return(key=keys[0], status=status) if status and len(keys) == 1 else None


def _failed(part: Message) -> str:
    """The status of the first recipient whose delivery has failed for good; empty if none has."""
    for block in part.get_payload() if isinstance(part.get_payload(), list) else ():
        assert isinstance(block, Message), "the parser makes a message of each block"
        if str(block.get("Action", "")).strip().lower() == "failed":
            return str(block.get("Status", "5.0.0")).split()[0][:20]
    return ""


def _names(part: Message) -> str:
    """The Message-ID of what is returned, wherever the part keeps it."""
    payload = part.get_payload()
    if isinstance(payload, list):
        return " ".join(str(one.get("Message-ID", "")) for one in payload if isinstance(one, Message))
    assert isinstance(part, EmailMessage), "the policy makes messages of this kind"
    words = str(payload)
    return " ".join(line for line in words.splitlines() if line.lower().startswith("message-id:"))
