"""Recipients: whoever gets one copy of a letter, and the one number for all of them together.

A recipient is an adult, or the adults of one home who are written to together. What stands here is
everything that a letter, an envelope, a message or a pile for a class needs; nothing asks the
contacts again once recipients are fixed.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from evenhand.core.contacts import Contact


class Channel(StrEnum):
    """How somebody is reached. Stored, so values never change."""

    EMAIL = "email"
    POST = "post"
    HAND = "hand"
    PRINT_ROOM = "print-room"


class LetterFormat(StrEnum):
    """What form somebody reads best. Stored, so values never change."""

    STANDARD = "standard"
    LARGE_PRINT = "large-print"
    EASY_READ = "easy-read"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientChild:
    """A child a recipient is written to for. A copy for the book bag goes home with one of them."""

    name: str
    class_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whoever gets one copy of a letter.

    `key` stays the same as long as the same adults are written to together, and no two recipients of
    a letter share it. `household` is the same for everybody in one home and for nobody else.
    `address` is what stands under the name on the envelope. `email` is one address or empty.
    `language` is a tag such as "pl", empty where nobody said. `class_name` is what a pile is sorted
    by: the class of the child who takes the copy home.
    """

    key: str
    household: str
    name: str
    salutation: str
    channel: Channel
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    language: str = ""
    format: LetterFormat = LetterFormat.STANDARD
    children: tuple[RecipientChild, ...] = ()
    class_name: str = ""

    def envelope(self) -> tuple[str, ...]:
        """The lines for the window of an envelope: the name, then the address."""
        return (self.name, *self.address)

    def contact(self, *, row: int = 0) -> Contact:
        """The same as the contact a merge takes. `row` is the number findings name it by."""
        return Contact(
            row=row,
            name=self.name,
            salutation=self.salutation,
            address=self.address,
            email=self.email,
            phone=self.phone,
            child=listed(child.name for child in self.children),
            class_name=self.class_name,
            language=self.language,
            format=self.format.replace("-", " "),
        )


def canonical(recipient: Recipient) -> str:
    """Everything about a recipient that decides what they get, where and in which form, as one line.

    The telephone number is left out: nothing is sent to it.
    """
    parts = [
        recipient.key,
        recipient.household,
        recipient.name,
        recipient.salutation,
        recipient.channel,
        recipient.address,
        recipient.email,
        recipient.language,
        recipient.format,
        [[child.name, child.class_name] for child in recipient.children],
        recipient.class_name,
    ]
    return json.dumps(parts, ensure_ascii=True)


def digest_of(recipients: Iterable[Recipient]) -> str:
    """The SHA-256 of who gets a letter, in whatever order they are named."""
    whole = hashlib.sha256()
    for line in sorted(map(canonical, recipients)):
        whole.update(line.encode() + b"\n")
    return whole.hexdigest()


def listed(names: Iterable[str]) -> str:
    """Names as a sentence gives them: Ada, Ben and Cy."""
    *first, last = [name for name in names if name] or [""]
    return f"{', '.join(first)} and {last}" if first else last
