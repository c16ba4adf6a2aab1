"""SMTP: a mail server, over TLS, signed in with a password or with a token."""

import hashlib
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

from evenhand.adapters.channels.mime import Unaddressable, as_bytes, one_address
from evenhand.adapters.channels.smtp.answers import reference_in, said_to
from evenhand.core.deliveries.channels import AdapterError, BeforeBody, Outcome, Outgoing, Said

LOST = (OSError, smtplib.SMTPServerDisconnected, smtplib.SMTPResponseException)
GO_AHEAD = 354


class Security(StrEnum):
    """How the line is closed to others. Stored, so values never change."""

    TLS = "tls"  # from the first byte, usually port 465
    STARTTLS = "starttls"  # usually port 587
    NONE = "none"  # a server on the same machine only


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server and how to sign in there. `token` gives a fresh OAuth2 token; it or `password`, or
    neither for a server that asks for nothing. Timeouts are in seconds; RFC 5321 4.5.3.2 asks for more after
    the last dot than before it."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = ""
    token: Callable[[], str] | None = None
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    timeout: float = 60.0
    timeout_at_end: float = 600.0


class SmtpChannel:
    """Keeps the promise `Channel`."""

    def __init__(self, server: Server) -> None:
        self._server = server

    @contextmanager
    def open(self) -> Iterator["SmtpSession"]:
        """Connect and sign in. Raises `AdapterError`."""
        session = SmtpSession(self._server)
        session.connect()
        try:
            yield session
        finally:
            session.close()

    def wire(self, message: Outgoing) -> bytes:
        """Exactly the bytes that are sent. Raises `Unaddressable`."""
        return as_bytes(message)


class SmtpSession:
    """One connection; made anew where the server has closed it between two messages."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._smtp: smtplib.SMTP | None = None

    def send(self, message: Outgoing, *, before_body: BeforeBody) -> Outcome:
        """Send one message. What is certain is said; everything after the last dot without an answer is
        in doubt. Raises `AdapterError`, and whatever `before_body` raises."""
        try:
            data = as_bytes(message)
            sender, to = one_address(message.sender.email), one_address(message.to_email)
        except Unaddressable:
            return Outcome(said=Said.NEVER, code="address")
        refused = self._envelope(sender, to)
        if refused is not None:
            return refused
        try:
            before_body(hashlib.sha256(data).hexdigest())
        except BaseException:
            self.close(politely=False)  # the only way to keep a body back after DATA
            raise
        return self._body(data)

    def connect(self) -> None:
        """Raises `AdapterError`."""
        try:
            self._smtp = self._connected()
        except smtplib.SMTPAuthenticationError as refused:
            raise AdapterError("sign-in", permanent=refused.smtp_code >= 500) from refused
        except smtplib.SMTPNotSupportedError as absent:
            raise AdapterError("not-offered", permanent=True) from absent
        except ssl.SSLCertVerificationError as wrong:
            raise AdapterError("certificate", permanent=True) from wrong
        except (OSError, smtplib.SMTPException) as lost:
            raise AdapterError("no-connection", permanent=False) from lost

    def close(self, *, politely: bool = True) -> None:
        """Hang up, also where nobody is at the other end."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                if politely:
                    smtp.quit()
            smtp.close()

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.security is Security.TLS:
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, timeout=server.timeout, context=server.context
            )
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=server.timeout)
        try:
            assert smtp.sock is not None, "connected"
            # Else the end of every message waits until its beginning is acknowledged, which may take the
            # other side 40 ms (RFC 896 and RFC 1122, 4.2.3.2).
            smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if server.security is Security.STARTTLS:
                smtp.starttls(context=server.context)
            self._sign_in(smtp)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _sign_in(self, smtp: smtplib.SMTP) -> None:
        smtp.ehlo_or_helo_if_needed()
        if self._server.token is not None:
            words = f"user={self._server.user}\x01auth=Bearer {self._server.token()}\x01\x01"
            # a server that refuses the token explains itself first, and wants an empty answer to that
            smtp.auth("XOAUTH2", lambda challenge=None: words if challenge is None else "")
        elif self._server.user:
            smtp.login(self._server.user, self._server.password)

    def _envelope(self, sender: str, to: str) -> Outcome | None:
        """Everything before the body: what the server said against it, or None. A connection that has
        been closed meanwhile is made anew once, for nothing has begun."""
        fresh = self._smtp is None
        for last in (fresh, True):
            if self._smtp is None:
                self.connect()
            assert self._smtp is not None, "connected or raised"
            try:
                return self._asked(self._smtp, sender, to)
            except LOST:
                self.close(politely=False)
                if last:
                    break
        return Outcome(said=Said.LATER, code="lost-before-body")

    def _asked(self, smtp: smtplib.SMTP, sender: str, to: str) -> Outcome | None:
        code, _ = smtp.mail(sender)
        if code // 100 == 5 and code not in (552, 554):
            raise AdapterError(f"sender-{code}", permanent=True)
        if code == 250:
            code, _ = smtp.rcpt(to)
        if code in (250, 251):
            code, _ = smtp.docmd("DATA")
        if code == GO_AHEAD:
            return None
        if code == 421:
            self.close(politely=False)
        else:
            with suppress(*LOST):
                smtp.rset()
        answer = said_to(code)
        clear = answer.said in (Said.LATER, Said.NEVER)
        return answer if clear else Outcome(said=Said.LATER, code="no-sense")

    def _body(self, data: bytes) -> Outcome:
        """The body, then the dot: as long as the dot has not left, the server must not have taken it
        (RFC 5321 4.1.1.4)."""
        smtp = self._smtp
        assert smtp is not None and smtp.sock is not None, "the server has just said go ahead"
        try:
            smtp.send(_dots_doubled(data))
        except LOST:
            self.close(politely=False)
            return Outcome(said=Said.LATER, code="lost-in-body")
        try:
            smtp.sock.settimeout(self._server.timeout_at_end)
            smtp.send(b".\r\n")
            code, words = smtp.getreply()
            smtp.sock.settimeout(self._server.timeout)
        except LOST:
            self.close(politely=False)
            return Outcome(said=Said.IN_DOUBT, code="no-answer")
        outcome = said_to(code)
        return Outcome(said=outcome.said, code=outcome.code, reference=reference_in(words))


def _dots_doubled(data: bytes) -> bytes:
    """As RFC 5321 4.5.2 has it; every line of ours ends with CRLF already."""
    doubled = data.replace(b"\r\n.", b"\r\n..")
    return (b"." if doubled.startswith(b".") else b"") + doubled
