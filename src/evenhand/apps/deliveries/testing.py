"""Trying a way out on oneself: one short message to whoever asks, and to nobody else."""

from __future__ import annotations

import secrets
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from evenhand.apps.deliveries.contents import parts_of
from evenhand.apps.deliveries.opening import channel_of
from evenhand.core.deliveries.channels import AdapterError, Attached, Outcome, Outgoing, Said, Sender
from evenhand.core.deliveries.message_ids import message_id

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.letters.models import Letter

WORDS = (
    "This is a test from Evenhand. If you can read it, letters of the school can leave this way.\n\n"
    "It went to you alone, because you asked for it. No parent has got anything.\n"
)
LETTER_WORDS = "[Test, sent to you alone]\n\n"


def try_out(*, way: Way, person: Person, now: datetime, letter: Letter | None = None) -> Outcome:
    """Send a test to whoever asks, with a released letter if there is one. What the other side said."""
    key = secrets.token_hex(16)
    text, html, attached = WORDS, "", tuple[Attached, ...]()
    if letter is not None:
        parts = parts_of(letter)
        text, attached = LETTER_WORDS + parts.text, parts.attached
    message = Outgoing(
        key=key,
        sent_as=message_id(key=key, sender=way.sender_email),
        date=format_datetime(now.replace(microsecond=0)),
        sender=Sender(name=way.sender_name, email=way.sender_email, reply_to=way.reply_to),
        subject="Test from Evenhand",
        to_name=person.name,
        to_email=person.email,
        text=text,
        html=html,
        attached=attached,
    )
    try:
        with channel_of(way).open() as session:
            return session.send(message, before_body=lambda sha256: None)
    except AdapterError as fault:
        return Outcome(said=Said.NEVER, code=fault.code)
