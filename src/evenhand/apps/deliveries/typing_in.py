"""Recipients as somebody types them for one letter, each line a person."""

from __future__ import annotations

import hashlib

from evenhand.adapters.channels.mime import Unaddressable, one_address
from evenhand.apps.deliveries.refusals import no_address, twice
from evenhand.core.contacts.recipients import Channel, Recipient
from evenhand.core.findings import Finding, Refused


def recipients_in(text: str) -> tuple[Recipient, ...]:
    """The people of the lines. Raises `Refused` with everything that is wrong, by line, all at once."""
    found: list[Recipient] = []
    faults: list[Finding] = []
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        name, _, email = (part.strip() for part in line.rpartition(","))
        if not name:
            name, email = email, ""
        called = f"Line {number}: {name}"
        try:
            email = one_address(email) if email else ""
        except Unaddressable:
            faults.append(no_address(called))
            continue
        key = _key(name, email)
        if key in seen:
            faults.append(twice(called))
        seen.add(key)
        channel = Channel.EMAIL if email else Channel.HAND
        found.append(
            Recipient(key=key, household=key, name=name, salutation=name, channel=channel, email=email)
        )
    if faults:
        raise Refused(faults)
    return tuple(found)


def _key(name: str, email: str) -> str:
    """Whoever shares a mailbox gets one copy; whoever has none is told by the name."""
    return hashlib.sha256((email or name).casefold().encode()).hexdigest()[:24]
