"""GOV.UK Notify for posted letters, as far as it is asked here: it keeps what it has taken, is asked by
reference, and can lose its answers.

Shapes of requests and answers: GOV.UK Notify, “Python client documentation”, “Send a precompiled letter” and
“Get the status of multiple messages” (read 29 November 2026); what they mean is held by
`test_channels_notify.py`.
"""

import base64
import io
import json
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pypdfium2
from http_peer import Answer, Asked, HttpPeer, http_peer

KEY = "school-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0"
SERVICE, SECRET = KEY[-73:-37], KEY[-36:]

BUSY = "429"
TOOK_AND_HUNG_UP = "took it and hung up"
HUNG_UP = "hung up without taking it"
BROKE = "500"
REFUSED = "400"
Fault = Callable[[int], str | None]
"""Asked with the number of the request to post something: what goes wrong, or None."""


@dataclass
class Posted:
    """A letter that Notify has taken."""

    id: str
    reference: str
    pdf: bytes
    status: str = "pending-virus-check"

    def words(self) -> str:
        """What stands on its first page."""
        with pypdfium2.PdfDocument(io.BytesIO(self.pdf)) as file:
            return str(file[0].get_textpage().get_text_range())


@dataclass
class NotifyPeer:
    """What it has taken, in order, and which faults it had."""

    http: HttpPeer
    taken: list[Posted] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    fault: Fault = lambda number: None
    requests: int = 0

    def times(self) -> Counter[str]:
        """How often it has taken each reference."""
        return Counter(one.reference for one in self.taken)

    def answered(self, asked: Asked) -> Answer | None:
        """What it says to a request, and what it keeps of it."""
        token = asked.headers["Authorization"].removeprefix("Bearer ")
        assert jwt.decode(token, SECRET, algorithms=["HS256"])["iss"] == SERVICE
        where = urlsplit(asked.path)
        if asked.method == "GET":
            assert where.path == "/v2/notifications"
            return 200, self._found(parse_qs(where.query)["reference"][0])
        assert where.path == "/v2/notifications/letter"
        return self._post(json.loads(asked.body))

    def _found(self, reference: str) -> dict[str, Any]:
        own = [one for one in reversed(self.taken) if one.reference == reference]
        told = [{"id": one.id, "reference": one.reference, "status": one.status} for one in own]
        return {"notifications": told, "links": {"current": "/v2/notifications"}}

    def _post(self, request: dict[str, str]) -> Answer | None:
        assert set(request) == {"reference", "content", "postage"}
        self.requests += 1
        fault = self.fault(self.requests)
        if fault:
            self.faults[fault] += 1
        if fault in (BUSY, BROKE, REFUSED):
            return int(fault), {"status_code": int(fault), "errors": [{"error": "E", "message": "m"}]}
        if fault != HUNG_UP:
            pdf = base64.b64decode(request["content"], validate=True)
            self.taken.append(Posted(id=str(uuid.uuid4()), reference=request["reference"], pdf=pdf))
        if fault:
            return None
        return 201, {"id": self.taken[-1].id, "reference": request["reference"], "postage": "second"}


@contextmanager
def notify_peer(folder: Path) -> Iterator[NotifyPeer]:
    """It, over TLS."""
    with http_peer(folder) as http:
        peer = NotifyPeer(http)
        http.answer = peer.answered
        yield peer
