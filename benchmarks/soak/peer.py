"""A mail server in a process of its own. It writes the name of every message to a file when it takes it, with
how many recipients it has and when it was begun, and answers a little later: the gap in which everything that can go wrong goes wrong.

    python -m benchmarks.soak.peer PORT LOG SLOWEST [--clock FILE] [--keep FOLDER]
"""

import argparse
import asyncio
import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

from benchmarks.soak.clock import Clock

NAME = re.compile(rb"^Message-ID: <([^>]+)>", re.MULTILINE)


class Handler:
    def __init__(self, log: str, slowest: float, clock: Callable[[], float], keep: Path | None) -> None:
        self.log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self.slowest, self.clock, self.keep = slowest, clock, keep

    async def handle_MAIL(  # noqa: N802 - its name
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        envelope.mail_from, envelope.begun = address, self.clock()
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - its name
        found = NAME.search(envelope.content.replace(b"\r\n", b"\n"))
        name = found[1].decode() if found else "nameless"
        os.write(self.log, f"{name} {len(envelope.rcpt_tos)} {envelope.begun:.6f}\n".encode())
        if self.keep:
            (self.keep / f"{name}.eml").write_bytes(envelope.content)
        if self.slowest:
            await asyncio.sleep(random.uniform(0, self.slowest))
        return "250 OK"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A message that the server has taken: its name, how many recipients it had, when it was begun."""

    name: str
    recipients: int
    begun: float


class MailServer:
    """The server from outside: where it is, and what has arrived."""

    def __init__(
        self,
        folder: Path,
        *,
        port: int,
        slowest: float = 0.006,
        clock: Path | None = None,
        keep: Path | None = None,
    ) -> None:
        self.log, self.port = folder / "peer.log", port
        self.log.touch()
        told = [sys.executable, "-m", "benchmarks.soak.peer", str(port), str(self.log), str(slowest)]
        told += ["--clock", str(clock)] if clock else []
        told += ["--keep", str(keep)] if keep else []
        self._process = subprocess.Popen(told, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"ready\n"

    def mark(self) -> int:
        """Where the list of what has arrived ends now."""
        return self.log.stat().st_size

    def arrived(self, *, since: int = 0) -> list[Arrived]:
        """What has arrived since a mark."""
        with self.log.open("rb") as log:
            log.seek(since)
            lines = [line.split() for line in log.read().decode().split("\n")[:-1]]
        return [Arrived(name, int(count), float(begun)) for name, count, begun in lines]

    def end(self) -> None:
        """Take nothing any more."""
        self._process.terminate()
        self._process.wait()


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("port", type=int)
    ask.add_argument("log")
    ask.add_argument("slowest", type=float)
    ask.add_argument("--clock", type=Path)
    ask.add_argument("--keep", type=Path)
    given = ask.parse_args()
    clock = Clock(given.clock).seconds if given.clock else time.time
    handler = Handler(given.log, given.slowest, clock, given.keep)
    controller = Controller(handler, hostname="127.0.0.1", port=given.port, decode_data=False)
    controller.start()
    print("ready", flush=True)
    sys.stdin.read()
    controller.stop()


if __name__ == "__main__":
    main()
