"""What comes back to the mailbox, over real IMAP, and what the other side says when it is asked."""

import socketserver
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from delivery_steps import Everywhere, Ticking, drained, families, released, states
from smtp_peer import DROP_AFTER_DOT, LOSE_AFTER_DOT, Peer
from test_mailbox_returns import KEY, report

from evenhand.adapters.mailbox import Mailbox, read_returns
from evenhand.adapters.mailbox.returns import Return
from evenhand.apps.audit import queries as log
from evenhand.apps.deliveries import returning
from evenhand.apps.deliveries.actions.hosts import recognise
from evenhand.apps.deliveries.actions.returns import bring_home
from evenhand.apps.deliveries.models import Batch, Dispatch, Way
from evenhand.apps.letters.models import Draft
from evenhand.core.deliveries import State
from evenhand.core.deliveries.channels import AdapterError, Outcome, Said


class Imap(socketserver.StreamRequestHandler):
    """As much of RFC 3501 as a client says that reads a mailbox."""

    def handle(self) -> None:
        box = self.server.box  # type: ignore[attr-defined]
        self._say(b"* OK ready")
        while line := self.rfile.readline().strip():
            tag, verb, *rest = line.split(b" ", 2)
            words = rest[0] if rest else b""
            match verb.upper():
                case b"CAPABILITY":
                    self._say(b"* CAPABILITY IMAP4rev1")
                case b"LOGIN":
                    if b'"right"' not in words:
                        self._say(tag + b" NO wrong")
                        continue
                case b"SELECT":
                    self._say(b"* %d EXISTS" % len(box))
                case b"SEARCH":
                    unseen = [b"%d" % at for at, one in enumerate(box, 1) if not one["seen"]]
                    self._say(b"* SEARCH " + b" ".join(unseen))
                case b"FETCH":
                    number = int(words.split()[0])
                    raw = box[number - 1]["raw"]
                    self.wfile.write(b"* %d FETCH (BODY[] {%d}\r\n%s)\r\n" % (number, len(raw), raw))
                case b"STORE":
                    box[int(words.split()[0]) - 1]["seen"] = True
                case b"LOGOUT":
                    self._say(b"* BYE")
            self._say(tag + b" OK done")
            if verb.upper() == b"LOGOUT":
                return

    def _say(self, line: bytes) -> None:
        self.wfile.write(line + b"\r\n")


class Boxes(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Any]:
    """A mailbox, and how it is read with a password."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    server = Boxes(("localhost", 0), Imap)
    server.box = []  # type: ignore[attr-defined]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    trusts = ssl.create_default_context()
    authority.configure_trust(trusts)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()

    def mailbox(password: str = "right") -> Mailbox:
        port = server.server_address[1]
        return Mailbox(
            host="localhost", port=port, user="office", password=password, context=trusts, timeout=5
        )

    yield server.box, mailbox  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()
    thread.join()


def put(box: list[dict[str, Any]], raw: bytes) -> None:
    box.append({"raw": raw, "seen": False})


def test_only_reports_of_ours_are_taken_and_marked(box: Any) -> None:
    there, mailbox = box
    put(there, b"Subject: A question\r\n\r\nWhen is the trip?")
    put(there, report())
    put(there, report(inner="Message-ID: <other@mail.example>\n"))
    found: list[Return] = []
    assert read_returns(mailbox(), bring_home=lambda one: not found.append(one)) == 1
    assert [one.key for one in found] == [KEY]
    assert [one["seen"] for one in there] == [False, True, False]
    assert read_returns(mailbox(), bring_home=lambda one: True) == 0


def test_one_that_nobody_knows_stays_unseen(box: Any) -> None:
    there, mailbox = box
    put(there, report())
    assert read_returns(mailbox(), bring_home=lambda one: False) == 0
    assert not there[0]["seen"]


def test_a_wrong_password_is_said(box: Any) -> None:
    _, mailbox = box
    with pytest.raises(AdapterError) as raised:
        read_returns(mailbox("wrong"), bring_home=lambda one: True)
    assert raised.value.code == "sign-in"


@pytest.fixture
def batch(draft: Draft, mail: Way, runner: Any, now: Any) -> Batch:
    return released(by=runner, now=now, draft=draft, way=mail, people=families(3))


def test_a_return_is_shown_for_the_copy_it_belongs_to(
    batch: Batch, mail: Way, peer: Peer, clock: Ticking, other_school: Any
) -> None:
    row = Dispatch.objects.get(batch=batch, number=2)
    told = {"way_id": mail.pk, "key": row.key, "code": "5.1.1"}
    assert not bring_home(now=clock(), **told)  # nothing was sent yet
    drained(peer, clock)
    assert not bring_home(now=clock(), **told | {"way_id": mail.pk + 1})
    assert bring_home(now=clock(), **told)
    assert not bring_home(now=clock(), **told)
    assert states(batch) == {"accepted": 2, "bounced": 1}
    assert [one.kind for one in log.about(subject=f"batch:{batch.pk}")][-1] == "delivery.bounce"


class Asked:
    """A channel that can be asked: it knows only some of what it was sent."""

    def __init__(self, answers: dict[str, Outcome]) -> None:
        self.answers = answers

    def ask(self, key: str) -> Outcome | None:
        return self.answers.get(key)


def test_a_doubt_is_taken_away_by_asking_and_otherwise_stays(
    batch: Batch, mail: Way, peer: Peer, clock: Ticking
) -> None:
    faults = {1: DROP_AFTER_DOT, 2: LOSE_AFTER_DOT}
    peer.script = lambda verb, number: faults.get(number) if verb == "DOT" else None
    drained(peer, clock)
    first, second = Dispatch.objects.filter(state=State.IN_DOUBT).order_by("pk")
    knows = Asked({first.key: Outcome(said=Said.ACCEPTED, code="delivered")})
    assert returning.look(clock=clock, host_id=Everywhere().host, reach=lambda way: knows) == 1
    assert (
        returning.look(clock=clock, host_id=Everywhere().host, reach=lambda way: knows) == 0
    )  # not again at once
    assert states(batch) == {"accepted": 2, "in-doubt": 1}
    second.refresh_from_db()
    assert second.state == State.IN_DOUBT


def test_what_notify_could_not_bring_is_returned(batch: Batch, mail: Way, peer: Peer, clock: Ticking) -> None:
    drained(peer, clock)
    Way.objects.update(kind="notify-email")
    row = Dispatch.objects.order_by("pk")[0]
    knows = Asked({row.key: Outcome(said=Said.NEVER, code="permanent-failure")})
    returning.look(clock=clock, host_id=Everywhere().host, reach=lambda way: knows)
    assert states(batch) == {"accepted": 2, "bounced": 1}


def test_a_copy_in_quarantine_looks_at_nothing(
    batch: Batch, mail: Way, peer: Peer, clock: Ticking, now: Any
) -> None:
    drained(peer, clock)
    restored = recognise(now=now, kept=None).host  # something was sent, and this machine knows of nothing
    asked: list[Way] = []
    assert returning.look(clock=clock, host_id=restored, reach=asked.append) == 0
    assert asked == []
    mail.refresh_from_db()
    assert mail.looked is None
