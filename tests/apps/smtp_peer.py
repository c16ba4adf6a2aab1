"""A real mail server for tests, with TLS and with faults; it writes down what it has taken, and when.

What is counted anywhere in the tests of deliveries is counted here, never in our own tables.
"""

import asyncio
import ssl
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from time import time
from typing import Any
from warnings import catch_warnings, simplefilter

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

DROP = "drop"
"""Instead of an answer: hang up."""
SILENCE = "silence"
"""Instead of an answer: nothing."""
DROP_AFTER_DOT = "drop after the dot"
LOSE_AFTER_DOT = "drop after the dot, and forget the message"

Script = Callable[[str, int], str | None]
"""Asked at each verb with the number of the message: what to answer instead of yes, or None for yes."""


@dataclass
class Taken:
    """A message the server has taken."""

    sender: str
    recipients: list[str]
    data: bytes
    begun: float
    taken: float

    @property
    def mail(self) -> EmailMessage:
        return message_from_bytes(self.data, policy=default)  # type: ignore[arg-type, return-value]


@dataclass
class Peer:
    """What the server has seen."""

    port: int = 0
    host: str = "localhost"
    taken: list[Taken] = field(default_factory=list)
    answered: Counter[str] = field(default_factory=Counter)
    begun: list[float] = field(default_factory=list)
    connections: int = 0
    script: Script = lambda verb, number: None
    pause: Callable[[], float] = lambda: 0.0
    authority: trustme.CA | None = None
    user: str = ""

    def context(self) -> ssl.SSLContext:
        """What a client trusts."""
        context = ssl.create_default_context()
        if self.authority is not None:
            self.authority.configure_trust(context)
        return context

    def ids(self) -> Counter[str]:
        """How often each message has come."""
        return Counter(one.mail["Message-ID"] for one in self.taken)


class Handler:
    def __init__(self, peer: Peer) -> None:
        self.peer = peer

    async def handle_EHLO(
        self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]
    ) -> list[str]:
        self.peer.connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        self.peer.begun.append(time())
        envelope.begun = time()
        answer = await self._scripted("MAIL", server)
        if answer is None:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer or "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        answer = await self._scripted("RCPT", server)
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        answer = await self._scripted("DOT", server)
        if answer in (None, DROP_AFTER_DOT):
            self.peer.taken.append(
                Taken(envelope.mail_from, envelope.rcpt_tos, envelope.content, envelope.begun, time())
            )
            await asyncio.sleep(self.peer.pause())
        if answer in (DROP_AFTER_DOT, LOSE_AFTER_DOT):
            server.transport.abort()
        return answer or f"250 2.0.0 Ok: queued as Q{len(self.peer.taken)}"

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:
        from base64 import b64decode

        words = b64decode(args[1]).decode()
        if words == "user=office@ashby.example\x01auth=Bearer good-token\x01\x01":
            return AuthResult(success=True)
        await server.challenge_auth(b'{"status":"400"}', encode_to_b64=True)
        return AuthResult(success=False, handled=False)

    async def _scripted(self, verb: str, server: Any) -> str | None:
        return await scripted(self.peer, verb, server)


async def scripted(peer: Peer, verb: str, server: Any) -> str | None:
    answer = peer.script(verb, len(peer.begun))
    if answer is None:
        return None
    peer.answered[f"{verb} {answer}"] += 1
    if answer == DROP:
        server.transport.abort()
    if answer == SILENCE:
        await asyncio.sleep(3600)
    return answer


class Server(SMTP):
    """aiosmtpd with a word before DATA is answered, which its handlers do not have."""

    async def smtp_DATA(self, arg: str) -> None:
        answer = await scripted(self.event_handler.peer, "DATA", self)
        if answer == DROP:
            return
        if answer is not None:
            await self.push(answer)
            return
        await super().smtp_DATA(arg)


class OwnController(Controller):
    def factory(self) -> SMTP:
        with catch_warnings():  # it knows of STARTTLS only, and warns where TLS comes first
            simplefilter("ignore")
            return Server(self.handler, **self.SMTP_kwargs)


@contextmanager
def smtp_peer(
    *, tls: str = "", user: str = "", password: str = "", host: str = "localhost"
) -> Iterator[Peer]:
    """A server at a free port. `tls`: empty, "tls" or "starttls"."""
    peer = Peer(user=user, host=host)
    more: dict[str, Any] = {}
    if tls:
        peer.authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        peer.authority.issue_cert("localhost").configure_cert(context)
        more = (
            {"ssl_context": context} if tls == "tls" else {"tls_context": context, "require_starttls": True}
        )
    if user:

        def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
            right = LoginPassword(user.encode(), password.encode())
            return AuthResult(success=data == right, handled=False)

        more |= {"authenticator": authenticate, "auth_required": True}
        more |= {"auth_require_tls": tls == "starttls"}
    controller = OwnController(Handler(peer), hostname=host, port=0, decode_data=False, **more)
    controller.port = _free_port(host)
    controller.start()
    peer.port = controller.port
    try:
        yield peer
    finally:
        controller.stop()


def _free_port(host: str) -> int:
    import socket

    with socket.socket() as there:
        there.bind((host, 0))
        return int(there.getsockname()[1])
