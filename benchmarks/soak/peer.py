"""A mail server in a process of its own. It writes the name of every message to a file when it takes it, with
how many recipients it has and when it was begun, and answers a little later: the gap in which everything that can go wrong goes wrong."""

import asyncio
import os
import random
import re
import sys
import time
from typing import Any

from aiosmtpd.controller import Controller

NAME = re.compile(rb"^Message-ID: <([^>]+)>", re.MULTILINE)


class Handler:
    def __init__(self, log: str, slowest: float) -> None:
        self.log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self.slowest = slowest

    async def handle_MAIL(  # noqa: N802 - its name
        self, server: Any, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        envelope.mail_from, envelope.begun = address, time.time()
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - its name
        found = NAME.search(envelope.content.replace(b"\r\n", b"\n"))
        name = found[1].decode() if found else "nameless"
        os.write(self.log, f"{name} {len(envelope.rcpt_tos)} {envelope.begun:.6f}\n".encode())
        if self.slowest:
            await asyncio.sleep(random.uniform(0, self.slowest))
        return "250 OK"


def main(port: int, log: str, slowest: float) -> None:
    controller = Controller(Handler(log, slowest), hostname="127.0.0.1", port=port, decode_data=False)
    controller.start()
    print("ready", flush=True)
    sys.stdin.read()
    controller.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
