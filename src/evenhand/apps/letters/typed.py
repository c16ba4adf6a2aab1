"""People as somebody types them for one letter, each line a person: approved with the letter."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from evenhand.adapters.channels.mime import Unaddressable, one_address
from evenhand.apps.letters.refusals import no_address, twice
from evenhand.core.contacts.audience import Addressed, LeftOut
from evenhand.core.contacts.involved import could_be
from evenhand.core.contacts.persons import fold
from evenhand.core.contacts.recipients import Channel, Recipient
from evenhand.core.contacts.typed_mailbox import why_closed
from evenhand.core.findings import Finding, Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from evenhand.apps.letters.models import Draft as Row
    from evenhand.core.contacts.families import Families

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


def addressed_as_typed(
    row: Row, *, families: Families, about: Collection[str], today: date
) -> Addressed | None:
    """Who gets a letter that goes to people who were typed; None where nobody was. A flag in the contacts
    wins here too: whoever has the mailbox of somebody who is flagged is left out (`why_closed`, also for
    `about`), and a name that a flagged person has is told."""
    recipients, left_out, notices = [], [], []
    for name, email in typed_of(row):
        one = _recipient(name, email, row.reader)
        closed = why_closed(email, families=families, about=about, now=today)
        if closed:
            left_out.append(LeftOut(adults=(one.key,), name=name, children=(), reasons=closed))
            continue
        recipients.append(one)
        if why_closed(email, families=families, about=(), now=today):
            notices.append(f"{name}: {_OTHER_CHILD}")
        elif _has_flagged_name(name, families, today):
            notices.append(f"{name}: {_FLAGGED_NAME}")
    if not recipients and not left_out:
        return None
    return Addressed(
        recipients=tuple(recipients),
        adults={one.key: (one.key,) for one in recipients},
        left_out=tuple(left_out),
        notices=tuple(notices),
    )


def _has_flagged_name(name: str, families: Families, today: date) -> bool:
    flagged = families.stopping(today)
    return any(adult.key in flagged and could_be(adult.name, name) for adult in families.adults)


_FLAGGED_NAME = (
    "somebody in the contacts has a name like this and is not to be written to. Look there whether it is the "
    "same person before this letter is approved."
)


_OTHER_CHILD = (
    "somebody with this mailbox is not to be written to about a child who is not in this case. Make sure "
    "that the letter says nothing of that child."
)


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
