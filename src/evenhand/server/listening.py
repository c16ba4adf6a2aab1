"""The web server: waitress, with a page of our own for what is too much to send at once."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string
from waitress import serve
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer
from waitress.task import ErrorTask
from waitress.utilities import RequestEntityTooLarge

MOST = 1024 * 1024 * 1024
"""How many bytes one request may have. They wait on the disk until all are there."""
PATIENCE = 8 * MOST
"""How much of what is too large is listened to and passed over. A browser that is cut off in the middle of
sending shows a page of its own, and the person who sent it never reads why."""


class Parser(HTTPRequestParser):  # type: ignore[misc] # waitress has no types
    """Takes what is too large to its end, and keeps nothing of it."""

    completed: bool
    _passed_over = 0

    def received(self, data: bytes) -> int:
        """One piece of a request; how much of it was used up."""
        if self._is_passed_over() and not self.completed:
            self._passed_over += len(data)
            self.completed = self._passed_over >= self.content_length
            return len(data)
        used = int(super().received(data))
        if self._is_passed_over() and self._passed_over == 0:
            self.completed = False
        return used

    def _is_passed_over(self) -> bool:
        too_large = isinstance(self.error, RequestEntityTooLarge)
        return too_large and 0 < self.content_length <= PATIENCE


class Fault(ErrorTask):  # type: ignore[misc]
    """What is said where a request does not come as far as a view."""

    def execute(self) -> None:
        """Say it: in words where somebody has sent too much, else as the server does."""
        if not isinstance(self.request.error, RequestEntityTooLarge):
            super().execute()
            return
        body = too_much().encode()
        self.status = "413 Content Too Large"
        self.response_headers += [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Cache-Control", "no-store, private"),
            ("Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'"),
        ]
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)


class Channel(HTTPChannel):  # type: ignore[misc]
    """A browser at the other end of the line."""

    parser_class = Parser
    error_task_class = Fault


def too_much() -> str:
    """The page for what is too much to send at once."""
    return render_to_string("ui/errors/too_much.html")


def listen(application: Any, *, host: str, port: int, threads: int, most: int = MOST) -> None:
    """Serve the pages until somebody stops it."""
    TcpWSGIServer.channel_class = Channel
    serve(
        application, host=host, port=port, threads=threads, ident="", max_request_body_size=most, _quiet=True
    )
