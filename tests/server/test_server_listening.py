"""What is too much to send at once is told on a page of ours, also to a browser that is still sending."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client, override_settings
from waitress.server import create_server

from evenhand.server.listening import Channel, TcpWSGIServer

MOST = 100_000


def hears(environ: Any, start_response: Any) -> list[bytes]:
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(len(environ["wsgi.input"].read())).encode()]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The number at which a server listens that takes 100 kB."""
    monkeypatch.setattr(TcpWSGIServer, "channel_class", Channel)
    server = create_server(hears, host="127.0.0.1", port=0, max_request_body_size=MOST)
    over = threading.Event()

    def run() -> None:
        while not over.is_set():
            server.asyncore.loop(timeout=0.05, map=server._map, count=1)

    thread = threading.Thread(target=run)
    thread.start()
    yield int(server.effective_port)
    over.set()
    thread.join(timeout=10)
    server.task_dispatcher.shutdown()
    server.asyncore.close_all(server._map)  # its lines too: one left open is complained of in a later test


def sent(port: int, size: int, *, pieces: int = 8) -> str:
    """What the server answers to so many bytes, which go all of them before anything is read."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
        line.sendall(f"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: {size}\r\n\r\n".encode())
        for _ in range(pieces):
            line.sendall(bytes(size // pieces))
            time.sleep(0.01)
        line.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: line.recv(65536), b"")).decode()


def test_what_fits_comes_to_the_view(at: int) -> None:
    assert sent(at, 80_000).endswith("80000")


@pytest.mark.parametrize("size", [MOST, 8_000_000])
def test_what_is_too_large_is_told_in_words(at: int, size: int) -> None:
    answer = sent(at, size)
    assert answer.startswith("HTTP/1.1 413 ")
    assert "This was too much at once" in answer and "Nothing of it was kept" in answer


def test_what_is_no_request_is_answered_as_ever(at: int) -> None:
    with socket.create_connection(("127.0.0.1", at), timeout=20) as line:
        line.sendall(b"nothing of the kind\r\n\r\n")
        assert b"400 Bad Request" in line.recv(65536)


@override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=1000)
def test_a_form_that_is_too_long_is_told_in_words(db: None) -> None:
    answer = Client().post("/account/sign-in/", {"login": "x" * 2000})
    assert answer.status_code == 413 and "This was too much at once" in answer.content.decode()
