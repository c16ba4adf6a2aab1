"""SMTP against a real server, friendly and hostile. What counts is what the server has taken."""

import hashlib
import socket
import ssl
from collections.abc import Callable

import pytest
from smtp_peer import DROP, DROP_AFTER_DOT, LOSE_AFTER_DOT, SILENCE, Peer, smtp_peer
from test_channels_mime import message

from evenhand.adapters.channels.smtp import Security, Server, SmtpChannel
from evenhand.core.deliveries.channels import AdapterError, Outcome, Said, Stopped


def server(peer: Peer, **changes: object) -> Server:
    whole: dict[str, object] = {
        "host": peer.host,
        "port": peer.port,
        "security": Security.NONE,
        "timeout": 1.0,
        "timeout_at_end": 1.0,
    }
    return Server(**(whole | changes))


def nothing(sha256: str) -> None:
    """Let it leave."""


def sent(peer: Peer, *, before_body: Callable[[str], None] = nothing, **changes: object) -> Outcome:
    channel = SmtpChannel(server(peer))
    with channel.open() as session:
        return session.send(message(**changes), before_body=before_body)


def at(verb: str, answer: str) -> Callable[[str, int], str | None]:
    return lambda asked, number: answer if asked == verb else None


def test_the_server_gets_exactly_the_bytes_that_are_told_before() -> None:
    told: list[str] = []
    with smtp_peer() as peer:
        outcome = sent(peer, before_body=told.append)
        (taken,) = peer.taken
    assert outcome == Outcome(said=Said.ACCEPTED, code="250", reference="Q1")
    wire = SmtpChannel(server(peer)).wire(message())
    assert taken.data == wire
    assert told == [hashlib.sha256(wire).hexdigest()]
    assert taken.recipients == ["bak@parents.example"]


def test_one_connection_carries_many_messages_and_is_made_anew_when_it_is_gone() -> None:
    with smtp_peer() as peer:
        peer.script = lambda verb, number: DROP if verb == "MAIL" and number == 3 else None
        with SmtpChannel(server(peer)).open() as session:
            outcomes = [session.send(message(), before_body=nothing) for _ in range(5)]
    assert {one.said for one in outcomes} == {Said.ACCEPTED}
    assert len(peer.taken) == 5
    assert peer.connections == 2


def test_the_end_of_a_message_does_not_wait_for_its_beginning_to_be_acknowledged() -> None:
    with smtp_peer() as peer, SmtpChannel(server(peer)).open() as session:
        assert session._smtp is not None
        assert session._smtp.sock is not None
        assert session._smtp.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "DOT"])
def test_a_no_for_now_is_tried_later(verb: str) -> None:
    with smtp_peer() as peer:
        peer.script = at(verb, "451 4.3.0 later")
        assert sent(peer) == Outcome(said=Said.LATER, code="451")
        assert peer.answered
    assert peer.taken == []


@pytest.mark.parametrize("verb", ["RCPT", "DATA", "DOT"])
def test_a_no_for_good_is_not_tried_again(verb: str) -> None:
    with smtp_peer() as peer:
        peer.script = at(verb, "554 5.1.1 no")
        assert sent(peer) == Outcome(said=Said.NEVER, code="554")
    assert peer.taken == []


def test_a_sender_that_may_not_send_is_the_fault_of_the_channel() -> None:
    with smtp_peer() as peer:
        peer.script = at("MAIL", "530 5.7.57 not signed in")
        with pytest.raises(AdapterError) as raised:
            sent(peer)
    assert raised.value.permanent


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("fault", [DROP, SILENCE])
def test_whatever_breaks_before_the_body_is_tried_later(verb: str, fault: str) -> None:
    with smtp_peer() as peer:
        peer.script = at(verb, fault)
        assert sent(peer) == Outcome(said=Said.LATER, code="lost-before-body")
        assert peer.answered
    assert peer.taken == []


@pytest.mark.parametrize(("fault", "arrived"), [(DROP_AFTER_DOT, 1), (LOSE_AFTER_DOT, 0), (SILENCE, 0)])
def test_after_the_dot_no_answer_is_a_doubt(fault: str, arrived: int) -> None:
    with smtp_peer() as peer:
        peer.script = at("DOT", fault)
        assert sent(peer) == Outcome(said=Said.IN_DOUBT, code="no-answer")
    assert len(peer.taken) == arrived


def test_what_is_kept_back_at_the_last_moment_never_arrives() -> None:
    def stop(sha256: str) -> None:
        raise Stopped

    with smtp_peer() as peer:
        with pytest.raises(Stopped):
            sent(peer, before_body=stop)
        assert sent(peer).said is Said.ACCEPTED
    assert len(peer.taken) == 1


def test_no_message_without_exactly_one_address_reaches_a_server() -> None:
    with smtp_peer() as peer:
        assert sent(peer, to_email="a@x.example, b@x.example") == Outcome(said=Said.NEVER, code="address")
        assert peer.begun == []


def test_nobody_at_the_port_is_tried_later() -> None:
    with smtp_peer() as peer:
        gone = server(peer)
    with pytest.raises(AdapterError) as raised, SmtpChannel(gone).open():
        pass
    assert not raised.value.permanent


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_the_line_is_closed_and_the_password_right(security: Security) -> None:
    with smtp_peer(tls=security.value, user="office@ashby.example", password="right") as peer:
        told = {"security": security, "context": peer.context(), "user": "office@ashby.example"}
        with SmtpChannel(server(peer, **told, password="right")).open() as session:
            assert session.send(message(), before_body=nothing).said is Said.ACCEPTED
        wrong = SmtpChannel(server(peer, **told, password="wrong"))
        with pytest.raises(AdapterError) as raised, wrong.open():
            pass
        assert (raised.value.code, raised.value.permanent) == ("sign-in", True)
        stranger = server(peer, **told | {"context": ssl.create_default_context()}, password="right")
        with pytest.raises(AdapterError) as raised, SmtpChannel(stranger).open():
            pass
        assert (raised.value.code, raised.value.permanent) == ("certificate", True)


@pytest.mark.parametrize(("token", "works"), [("good-token", True), ("stale-token", False)])
def test_a_token_signs_in_too(token: str, works: bool) -> None:
    with smtp_peer(tls="starttls", user="office@ashby.example", password="-") as peer:
        told = {"security": Security.STARTTLS, "context": peer.context(), "user": "office@ashby.example"}
        channel = SmtpChannel(server(peer, **told, token=lambda: token))
        if works:
            with channel.open() as session:
                assert session.send(message(), before_body=nothing).said is Said.ACCEPTED
        else:
            with pytest.raises(AdapterError) as raised, channel.open():
                pass
            assert raised.value.permanent


def test_a_server_without_tls_gets_no_password() -> None:
    with smtp_peer() as peer:
        plain = server(peer, security=Security.STARTTLS, user="office", password="secret")
        with pytest.raises(AdapterError) as raised, SmtpChannel(plain).open():
            pass
    assert (raised.value.code, raised.value.permanent) == ("not-offered", True)
