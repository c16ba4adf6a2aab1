"""GOV.UK Notify through its own client, against a server that answers as Notify documents it.

Where the recorded shapes come from: the tables of statuses of letters and of precompiled letters in Notify's
documentation for Python, read 29 November 2026. What is sent, the answer 201 with `id` and `reference`, and
the errors 400, 403, 429 and 500 were written as its client library sends and reads them; no live answer was
recorded.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from http_peer import Answer, Asked, HttpPeer, http_peer
from test_channels_mime import PDF, message

from evenhand.adapters.channels.notify import Means, NotifyChannel
from evenhand.core.deliveries.channels import AdapterError, Outcome, Said, Stopped

KEY = "school-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0"
SENT = {"id": "740e5834-3a29-46b4-9a6f-16142fde533a", "reference": "ab" * 16}


@pytest.fixture
def peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HttpPeer]:
    with http_peer(tmp_path) as there:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", there.authority_file)
        yield there


def channel(peer: HttpPeer, means: Means = Means.EMAIL) -> NotifyChannel:
    return NotifyChannel(key=KEY, means=means, template="a-template", address=peer.address, timeout=2)


def sent(peer: HttpPeer, means: Means = Means.EMAIL, before_body=lambda sha256: None) -> Outcome:
    with channel(peer, means).open() as session:
        return session.send(message(), before_body=before_body)


def always(answer: Answer | None):
    def answered(asked: Asked) -> Answer | None:
        return answer

    return answered


def test_an_email_bears_our_key_and_the_approved_letter(peer: HttpPeer) -> None:
    peer.answer = always((201, SENT))
    told: list[str] = []
    outcome = sent(peer, before_body=told.append)
    assert outcome == Outcome(said=Said.ACCEPTED, code="201", reference=SENT["id"])
    (asked,) = peer.asked
    assert asked.path == "/v2/notifications/email"
    request = json.loads(asked.body)
    assert request["reference"] == "ab" * 16
    assert request["email_address"] == "bak@parents.example"
    assert request["personalisation"]["body"] == message().text
    assert base64.b64decode(request["personalisation"]["letter"]["file"]) == PDF.data
    assert told == [hashlib.sha256(json.dumps(request, sort_keys=True).encode()).hexdigest()]


def test_a_posted_letter_is_the_approved_pdf(peer: HttpPeer) -> None:
    peer.answer = always((201, SENT))
    assert sent(peer, Means.POST).said is Said.ACCEPTED
    (asked,) = peer.asked
    assert asked.path == "/v2/notifications/letter"
    request = json.loads(asked.body)
    assert base64.b64decode(request["content"]) == PDF.data
    assert request["postage"] == "second"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((429, {}), Outcome(said=Said.LATER, code="429")),
        ((503, {}), Outcome(said=Said.LATER, code="503")),
        ((400, {"errors": []}), Outcome(said=Said.NEVER, code="400")),
        ((403, {}), Outcome(said=Said.LATER, code="403", of_channel=True)),
        ((500, {}), Outcome(said=Said.IN_DOUBT, code="500")),
        (None, Outcome(said=Said.IN_DOUBT, code="no-answer")),
    ],
)
def test_what_an_answer_means(peer: HttpPeer, answer: Answer | None, outcome: Outcome) -> None:
    peer.answer = always(answer)
    assert sent(peer) == outcome


def test_nobody_there_has_taken_nothing(tmp_path: Path) -> None:
    with http_peer(tmp_path) as gone:
        pass
    assert sent(gone) == Outcome(said=Said.LATER, code="no-connection")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("delivered", Said.ACCEPTED),
        ("sending", Said.ACCEPTED),
        ("permanent-failure", Said.NEVER),
        ("technical-failure", Said.NEVER),
        # letters: with the printer, in the post; and precompiled ones that Notify has looked at
        ("accepted", Said.ACCEPTED),
        ("received", Said.ACCEPTED),
        ("pending-virus-check", Said.ACCEPTED),
        ("virus-scan-failed", Said.NEVER),
        ("validation-failed", Said.NEVER),
        ("cancelled", Said.NEVER),
    ],
)
def test_a_doubt_is_asked_about_by_our_key(peer: HttpPeer, status: str, said: Said) -> None:
    peer.answer = always((200, {"notifications": [{**SENT, "status": status}], "links": {}}))
    assert channel(peer).ask("ab" * 16) == Outcome(said=said, code=status, reference=SENT["id"])
    assert peer.asked[0].path == f"/v2/notifications?reference={'ab' * 16}"


def test_notify_may_never_have_heard_of_it(peer: HttpPeer) -> None:
    peer.answer = always((200, {"notifications": [], "links": {}}))
    assert channel(peer).ask("ab" * 16) is None
    peer.answer = always((403, {}))
    with pytest.raises(AdapterError) as raised:
        channel(peer).ask("ab" * 16)
    assert raised.value.permanent


def test_what_is_kept_back_is_never_asked_for(peer: HttpPeer) -> None:
    def stop(sha256: str) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        sent(peer, before_body=stop)
    assert peer.asked == []


def test_half_a_key_is_said_at_once() -> None:
    with pytest.raises(AdapterError):
        NotifyChannel(key="half", means=Means.EMAIL)
