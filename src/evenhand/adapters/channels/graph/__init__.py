"""Microsoft Graph: mail from a mailbox of Microsoft 365, without a password and without SMTP.

Microsoft, “user: sendMail”, with the message as MIME (read 2026-11-29): 202 says that it was taken for
delivery; Exchange keeps a copy among the sent items, where it can be looked for by its Message-ID.
"""

import base64
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import quote

import requests

from evenhand.adapters.channels.mime import Unaddressable, as_bytes
from evenhand.adapters.channels.over_http import lost, said_to
from evenhand.core.deliveries.channels import AdapterError, BeforeBody, Outcome, Outgoing, Said
from evenhand.core.deliveries.message_ids import message_id

GRAPH = "https://graph.microsoft.com/v1.0"
LARGEST = 3_000_000
"""So many bytes one request may carry before Graph wants an upload in pieces: four million in base64."""


class GraphChannel:
    """Keeps the promises `Channel` and `Asks`. `token` gives a fresh token."""

    def __init__(
        self,
        *,
        mailbox: str,
        token: Callable[[], str],
        address: str = GRAPH,
        timeout: float = 60.0,
    ) -> None:
        self._token = token
        self._name = mailbox
        self._mailbox = f"{address}/users/{quote(mailbox)}"
        self._timeout = timeout

    @contextmanager
    def open(self) -> Iterator["GraphSession"]:
        """Get a token. Raises `AdapterError`."""
        with requests.Session() as session:
            session.headers["Authorization"] = f"Bearer {self._token()}"
            yield GraphSession(session, mailbox=self._mailbox, timeout=self._timeout, wire=self.wire)

    def wire(self, message: Outgoing) -> bytes:
        """Exactly the message that is sent. Raises `Unaddressable`."""
        return as_bytes(message)

    def ask(self, key: str) -> Outcome | None:
        """Look for a message among the sent items. Raises `AdapterError`."""
        named = message_id(key=key, sender=self._name)
        asked = {"$filter": f"internetMessageId eq '{named}'", "$select": "id", "$top": "1"}
        with self.open() as session:
            found = session.get("mailFolders/sentitems/messages", asked)
        return Outcome(said=Said.ACCEPTED, code="found") if found.get("value") else None


class GraphSession:
    """One session with a token."""

    def __init__(
        self,
        session: requests.Session,
        *,
        mailbox: str,
        timeout: float,
        wire: Callable[[Outgoing], bytes],
    ) -> None:
        self._session = session
        self._mailbox = mailbox
        self._timeout = timeout
        self._wire = wire

    def send(self, message: Outgoing, *, before_body: BeforeBody) -> Outcome:
        """Send one message. Raises whatever `before_body` raises."""
        try:
            data = self._wire(message)
        except Unaddressable:
            return Outcome(said=Said.NEVER, code="address")
        if len(data) > LARGEST:
            return Outcome(said=Said.NEVER, code="too-large")
        before_body(hashlib.sha256(data).hexdigest())
        try:
            answer = self._session.post(
                f"{self._mailbox}/sendMail",
                data=base64.b64encode(data),
                headers={"Content-Type": "text/plain"},
                timeout=self._timeout,
                allow_redirects=False,
            )
        except requests.RequestException as fault:
            return lost(fault)
        outcome = said_to(answer.status_code)
        reference = answer.headers.get("request-id", "")[:100]
        return Outcome(
            said=outcome.said, code=outcome.code, reference=reference, of_channel=outcome.of_channel
        )

    def get(self, what: str, asked: dict[str, str]) -> dict[str, object]:
        """Read something of the mailbox. Raises `AdapterError`."""
        try:
            answer = self._session.get(f"{self._mailbox}/{what}", params=asked, timeout=self._timeout)
            found = answer.json() if answer.status_code == 200 else None
        except (requests.RequestException, ValueError) as fault:
            raise AdapterError("no-connection", permanent=False) from fault
        if not isinstance(found, dict):
            raise AdapterError(str(answer.status_code), permanent=answer.status_code in (401, 403))
        return found
