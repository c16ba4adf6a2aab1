"""GOV.UK Notify: e-mail and posted letters, for schools that the state pays for.

GOV.UK Notify, “Python client” (read 2026-11-29): whatever is sent can bear a reference of ours and be asked
for by it. So a request without an answer is no riddle: Notify knows whether it has it.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from io import BytesIO
from typing import Any

import requests
from notifications_python_client.errors import APIError
from notifications_python_client.notifications import NotificationsAPIClient
from notifications_python_client.utils import prepare_upload

from evenhand.adapters.channels.mime import Unaddressable, one_address
from evenhand.adapters.channels.over_http import lost, said_to
from evenhand.core.deliveries.channels import AdapterError, BeforeBody, Outcome, Outgoing, Said

NOTIFY = "https://api.notifications.service.gov.uk"
KEY_LENGTH = 73
FAILED = frozenset(
    {
        "permanent-failure",
        "temporary-failure",
        "technical-failure",
        "validation-failed",
        "virus-scan-failed",
        "cancelled",
    }
)
"""What Notify calls a message that has not arrived and is not tried again. Source: GOV.UK Notify, Python
client documentation, “Status” of e-mails, letters and precompiled letters (read 2026-11-29)."""
LARGEST_LETTER = 2_000_000
MOST_PAGES = 10
"""What Notify posts at most. Source: GOV.UK Notify, “Letter specification” (read 2026-11-29)."""
_COUNTED = re.compile(rb"/Type/Pages/Count (\d+)")


class Means(StrEnum):
    """How Notify brings something."""

    EMAIL = "email"
    POST = "post"


class NotifyChannel:
    """Keeps the promises `Channel` and `Asks`. `template` is the id of the school's own template at Notify
    with the places ((subject)), ((body)) and ((letter)); posted letters need none."""

    def __init__(
        self,
        *,
        key: str,
        means: Means,
        template: str = "",
        postage: str = "second",
        address: str = NOTIFY,
        timeout: int = 30,
    ) -> None:
        if len(key) < KEY_LENGTH:
            raise AdapterError("sign-in", permanent=True)
        self._client: Any = NotificationsAPIClient(  # type: ignore[no-untyped-call]
            key, base_url=address, timeout=timeout
        )
        self._means = means
        self._template = template
        self._postage = postage

    @contextmanager
    def open(self) -> Iterator["NotifyChannel"]:
        """There is nothing to sign in to: each request proves itself."""
        with self._client.request_session:
            yield self

    def wire(self, message: Outgoing) -> bytes:
        """What is sent, as it is proved afterwards. Raises `Unaddressable`."""
        return json.dumps(self._request(message), sort_keys=True).encode()

    def send(self, message: Outgoing, *, before_body: BeforeBody) -> Outcome:
        """Send one message. Raises whatever `before_body` raises."""
        try:
            wire = self.wire(message)
        except Unaddressable:
            return Outcome(said=Said.NEVER, code="address")
        if self._means is Means.POST and (fault := _why_not_posted(message.attached[0].data)):
            return Outcome(said=Said.NEVER, code=fault)
        before_body(hashlib.sha256(wire).hexdigest())
        try:
            answer = self._posted(message)
        except APIError as fault:
            return _outcome_of(fault)
        return Outcome(said=Said.ACCEPTED, code="201", reference=str(answer.get("id", ""))[:100])

    def ask(self, key: str) -> Outcome | None:
        """What became of the message with this key. Raises `AdapterError`."""
        try:
            found = self._client.get_all_notifications(reference=key)["notifications"]
        except APIError as fault:
            outcome = _outcome_of(fault)
            raise AdapterError(outcome.code, permanent=outcome.of_channel) from fault
        if not found:
            return None
        return status_outcome(str(found[0]["status"]), reference=str(found[0]["id"]))

    def _request(self, message: Outgoing) -> dict[str, Any]:
        if self._means is Means.POST:
            return {
                "reference": message.key,
                "postage": self._postage,
                "pdf": hashlib.sha256(message.attached[0].data).hexdigest(),
            }
        filled: dict[str, Any] = {"subject": message.subject, "body": message.text}
        if message.attached:
            file = message.attached[0]
            filled["letter"] = prepare_upload(  # type: ignore[no-untyped-call]
                BytesIO(file.data), filename=file.name
            )
        return {
            "email_address": one_address(message.to_email),
            "template_id": self._template,
            "personalisation": filled,
            "reference": message.key,
        }

    def _posted(self, message: Outgoing) -> dict[str, Any]:
        answer: dict[str, Any]
        if self._means is Means.POST:
            pdf = BytesIO(message.attached[0].data)
            answer = self._client.send_precompiled_letter_notification(
                message.key, pdf, postage=self._postage
            )
        else:
            answer = self._client.send_email_notification(**self._request(message))
        return answer


def status_outcome(status: str, *, reference: str) -> Outcome:
    """What a status of Notify means."""
    return Outcome(said=Said.NEVER if status in FAILED else Said.ACCEPTED, code=status, reference=reference)


def _why_not_posted(pdf: bytes) -> str:
    """Why Notify would not print this; empty if it would."""
    found = _COUNTED.search(pdf)
    if len(pdf) > LARGEST_LETTER:
        return "too-large"
    return "too-many-pages" if found and int(found[1]) > MOST_PAGES else ""


def _outcome_of(fault: APIError) -> Outcome:
    cause = fault.__cause__
    answered = getattr(fault.response, "status_code", None)
    if answered is None:
        assert isinstance(cause, requests.RequestException), "no answer has a cause"
        return lost(cause)
    return said_to(int(answered))
