"""A mailbox to which messages come back that could not be brought, read over IMAP.

Nothing is deleted and nothing is answered; what was understood is marked as seen.
"""

import imaplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from evenhand.adapters.mailbox.returns import Return, return_in
from evenhand.core.deliveries.channels import AdapterError

AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """Where to look, and how to sign in."""

    host: str
    user: str
    password: str = ""
    token: Callable[[], str] | None = None
    port: int = 993
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    timeout: float = 30.0


def read_returns(mailbox: Mailbox, *, bring_home: Callable[[Return], bool]) -> int:
    """Look at what is new and bring home each message that came back; how many those were. One that
    `bring_home` does not know stays unseen for a person. Raises `AdapterError`."""
    brought = 0
    try:
        box = imaplib.IMAP4_SSL(
            mailbox.host, mailbox.port, ssl_context=mailbox.context, timeout=mailbox.timeout
        )
    except OSError as lost:
        raise AdapterError("no-connection", permanent=False) from lost
    try:
        _sign_in(box, mailbox)
        box.select("INBOX")
        for number, raw in _unseen(box):
            found = return_in(raw)
            if found is not None and bring_home(found):
                box.store(number, "+FLAGS", "\\Seen")
                brought += 1
    except imaplib.IMAP4.error as refused:
        raise AdapterError("sign-in", permanent=False) from refused
    except OSError as lost:
        raise AdapterError("no-connection", permanent=False) from lost
    finally:
        with suppress(OSError, imaplib.IMAP4.error):
            box.logout()
    return brought


def _sign_in(box: imaplib.IMAP4, mailbox: Mailbox) -> None:
    if mailbox.token is not None:
        words = f"user={mailbox.user}\x01auth=Bearer {mailbox.token()}\x01\x01"
        box.authenticate("XOAUTH2", lambda challenge: words.encode())
    else:
        box.login(mailbox.user, mailbox.password)


def _unseen(box: imaplib.IMAP4) -> Iterator[tuple[str, bytes]]:
    """The newest messages nobody has read, without marking them."""
    _, (numbers,) = box.search(None, "UNSEEN")
    for number in (numbers or b"").split()[-AT_ONCE:]:
        _, parts = box.fetch(number.decode(), "(BODY.PEEK[])")
        for part in parts:
            if isinstance(part, tuple):
                yield number.decode(), part[1]
