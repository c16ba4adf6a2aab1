"""People as somebody types them for one letter, each line a person: approved with the letter."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from evenhand.adapters.channels.mime import Unaddressable, one_address
from evenhand.apps.letters.refusals import no_address, twice
from evenhand.core.contacts.audience import Addressed
from evenhand.core.contacts.persons import fold
from evenhand.core.contacts.recipients import Channel, Recipient
from evenhand.core.findings import Finding, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from evenhand.apps.letters.models import Draft as Row

Typed = tuple[str, str]
"""A name and an e-mail address, which is empty for whoever gets paper."""


def recipients_in(text: str) -> tuple[Typed, ...]:
    """The people of the lines. Raises `Refused` with everything that is wrong, by line, all at once."""
    found: list[Typed] = []
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
        found.append((name, email))
    if faults:
        raise Refused(faults)
    return tuple(found)


def as_lines(people: Iterable[Typed]) -> str:
    """The same as somebody types it."""
    return "\n".join(f"{name}, {email}" if email else name for name, email in people)


def typed_of(row: Row) -> tuple[Typed, ...]:
    """Who was typed for a letter."""
    return tuple((name, email) for name, email in row.audience.get("typed", ()))


def addressed_as_typed(row: Row) -> Addressed | None:
    """Who gets a letter that goes to people who were typed; None where nobody was."""
    people = tuple(_recipient(name, email, row.reader) for name, email in typed_of(row))
    if not people:
        return None
    return Addressed(recipients=people, adults={one.key: (one.key,) for one in people})


def _recipient(name: str, email: str, reader: Mapping[str, str]) -> Recipient:
    """Somebody who was typed. Whom the letter greets has that greeting and that address; nobody else
    learns them."""
    greeted = fold(name) == fold(reader.get("name", ""))
    lines = reader.get("address", "").splitlines() if greeted else ()
    key = _key(name, email)
    return Recipient(
        key=key,
        household=key,
        name=name,
        salutation=(reader.get("salutation") if greeted else "") or name,
        channel=Channel.EMAIL if email else Channel.HAND,
        address=tuple(filter(None, (line.strip() for line in lines))),
        email=email,
    )


def _key(name: str, email: str) -> str:
    """Whoever shares a mailbox gets one copy; whoever has none is told by the name."""
    return hashlib.sha256((email or name).casefold().encode()).hexdigest()[:24]
