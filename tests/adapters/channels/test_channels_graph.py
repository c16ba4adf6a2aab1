"""Microsoft Graph against a server that answers as Microsoft documents it.

Where each recorded shape comes from. On learn.microsoft.com, read 2026-11-29: what is sent, 202 without
a body and 400 for broken MIME: “user: sendMail” and “Send messages with MIME content” (text/plain, base64).
The list under `value` and the token are as whoever wrote the adapter found them in “List messages” and
“Get access without a user”.
"""

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from http_peer import Answer, Asked, HttpPeer, http_peer
from test_channels_mime import SENDER, message

from evenhand.adapters.channels.graph import GraphChannel
from evenhand.adapters.channels.microsoft import GRAPH_SCOPE, Tokens
from evenhand.core.deliveries.channels import AdapterError, Outcome, Said, Stopped


@pytest.fixture
def peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HttpPeer]:
    with http_peer(tmp_path) as there:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", there.authority_file)
        yield there


def tokens(peer: HttpPeer) -> Tokens:
    told = {"tenant": "11111111-2222-3333-4444-555555555555", "client": "a-program", "secret": "s3cret"}
    return Tokens(**told, scope=GRAPH_SCOPE, authority=peer.address, timeout=2.0)


def channel(peer: HttpPeer) -> GraphChannel:
    told = {"address": f"{peer.address}/v1.0", "timeout": 2.0}
    return GraphChannel(mailbox=SENDER.email, token=tokens(peer).fresh, **told)


def microsoft(peer: HttpPeer, *, token: int = 200, mail: Answer | None = (202, {})):
    """As login.microsoftonline.com and graph.microsoft.com answer."""

    def answer(asked: Asked) -> Answer | None:
        if asked.path.endswith("/.well-known/openid-configuration"):
            whole = f"{peer.address}/11111111-2222-3333-4444-555555555555"
            return 200, {
                "issuer": f"{whole}/v2.0",
                "token_endpoint": f"{whole}/oauth2/v2.0/token",
                "authorization_endpoint": f"{whole}/oauth2/v2.0/authorize",
            }
        if asked.path.endswith("/token"):
            if token != 200:
                return token, {"error": "invalid_client", "error_description": "AADSTS7000215"}
            return 200, {"token_type": "Bearer", "expires_in": 3599, "access_token": "a-token"}
        return mail

    peer.answer = answer


def sent(peer: HttpPeer, before_body=lambda sha256: None, **changes: object) -> Outcome:
    with channel(peer).open() as session:
        return session.send(message(**changes), before_body=before_body)


def test_the_mailbox_sends_exactly_the_message(peer: HttpPeer) -> None:
    microsoft(peer)
    told: list[str] = []
    assert sent(peer, told.append) == Outcome(said=Said.ACCEPTED, code="202")
    *_, mail = peer.asked
    assert mail.path == "/v1.0/users/office%40ashby.example/sendMail"
    assert mail.headers["Content-Type"] == "text/plain"
    assert mail.headers["Authorization"] == "Bearer a-token"
    wire = base64.b64decode(mail.body)
    assert wire == channel(peer).wire(message())
    assert told == [hashlib.sha256(wire).hexdigest()]
    token = next(one for one in peer.asked if one.path.endswith("/token"))
    form = parse_qs(token.body.decode())
    assert form["grant_type"] == ["client_credentials"]
    assert form["scope"] == [GRAPH_SCOPE]


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((429, {}), Outcome(said=Said.LATER, code="429")),
        ((503, {}), Outcome(said=Said.LATER, code="503")),
        ((400, {}), Outcome(said=Said.NEVER, code="400")),
        ((403, {}), Outcome(said=Said.LATER, code="403", of_channel=True)),
        ((500, {}), Outcome(said=Said.IN_DOUBT, code="500")),
        ((504, {}), Outcome(said=Said.IN_DOUBT, code="504")),
        (None, Outcome(said=Said.IN_DOUBT, code="no-answer")),
    ],
)
def test_what_an_answer_means(peer: HttpPeer, answer: Answer | None, outcome: Outcome) -> None:
    microsoft(peer, mail=answer)
    assert sent(peer) == outcome


def test_a_directory_that_refuses_the_program_is_the_fault_of_the_channel(peer: HttpPeer) -> None:
    microsoft(peer, token=401)
    with pytest.raises(AdapterError) as raised:
        sent(peer)
    assert (raised.value.code, raised.value.permanent) == ("sign-in", True)


def test_what_is_kept_back_is_never_asked_for(peer: HttpPeer) -> None:
    def stop(sha256: str) -> None:
        raise Stopped

    microsoft(peer)
    with pytest.raises(Stopped):
        sent(peer, stop)
    assert not [one for one in peer.asked if one.path.endswith("/sendMail")]


def test_a_doubt_can_be_asked_about(peer: HttpPeer) -> None:
    microsoft(peer, mail=(200, {"value": [{"id": "AAMk"}]}))
    assert channel(peer).ask("ab" * 16) == Outcome(said=Said.ACCEPTED, code="found")
    assert "internetMessageId+eq" in peer.asked[-1].path
    microsoft(peer, mail=(200, {"value": []}))
    assert channel(peer).ask("ab" * 16) is None


def test_a_letter_that_is_too_large_is_not_tried(peer: HttpPeer) -> None:
    microsoft(peer)
    assert sent(peer, text="x" * 4_000_000).code == "too-large"
