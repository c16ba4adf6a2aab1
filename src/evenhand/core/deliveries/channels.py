"""The promise of a channel: a message in, what the other side said out.

Every kind of channel keeps it in `adapters/channels/<kind>`. It says nothing that the other side has not
said: a message that may have arrived without an answer is `IN_DOUBT`, never a failure.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Said(StrEnum):
    """What is known after a try. Stored in the journal, so values never change."""

    ACCEPTED = "accepted"
    LATER = "later"  # it has certainly not been taken; trying again is safe
    NEVER = "never"  # it was refused for good
    IN_DOUBT = "in-doubt"  # it may have been taken


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file that goes with a message."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who writes, and where answers go if not there."""

    name: str
    email: str
    reply_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message to one recipient. `key` is the name of the dispatch, `sent_as` the Message-ID.

    `text` is the plain twin of `html`. `address` is the lines for an envelope, for channels that post.
    """

    key: str
    sent_as: str
    date: str
    sender: Sender
    subject: str
    to_name: str
    to_email: str
    text: str
    html: str = ""
    attached: tuple[Attached, ...] = ()
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one try. `reference` is what the other side calls the message, `code` what it
    answered in its own numbers; neither holds words, for words of others name people. `of_channel` says that
    the next message would fare the same, until somebody changes a setting."""

    said: Said
    code: str = ""
    reference: str = ""
    of_channel: bool = False


class AdapterError(Exception):
    """Raised when the channel itself does not work, whatever the message: nothing of it has left.

    `permanent` says that trying again changes nothing until a person changes a setting: a wrong password,
    a server that is not there, a certificate of somebody else. `code` is what the other side answered.
    """

    def __init__(self, code: str, *, permanent: bool) -> None:
        self.code = code
        self.permanent = permanent
        super().__init__(code)


class Stopped(Exception):
    """Raised by `before_body` when the message must not leave after all; the channel drops it and lets
    this through."""


BeforeBody = Callable[[str], None]
"""Called with the SHA-256 of the bytes that are about to leave, at the last moment at which they can
still be kept back. Once it has returned, whatever goes wrong is in doubt."""


class Session(Protocol):
    """A channel that has been opened: one connection, for one message after another."""

    def send(self, message: Outgoing, *, before_body: BeforeBody) -> Outcome:
        """Send one message. Raises `AdapterError` where the channel does not work, `Stopped` from
        `before_body`."""
        ...


class Channel(Protocol):
    """A way out. Opening it signs in."""

    def open(self) -> AbstractContextManager[Session]:
        """A session; raises `AdapterError` if there is none to be had."""
        ...

    def wire(self, message: Outgoing) -> bytes:
        """Exactly the bytes that `send` sends for this message, the same in every process."""
        ...


class Asks(Protocol):
    """A channel that can be asked later what became of a message."""

    def ask(self, key: str) -> Outcome | None:
        """What became of the message with this key; None if the other side has never heard of it.
        Raises `AdapterError`."""
        ...
