"""A mail server that takes whatever comes and costs almost nothing, in a process of its own: where sending is
measured, it must not be the peer that is. It writes the name of every message down before it says yes.

    python -m benchmarks.sink PORT LOG
"""

import asyncio
import os
import re
import sys

NAME = re.compile(rb"^Message-ID: <([^>]+)>", re.MULTILINE | re.IGNORECASE)
END = b"\r\n.\r\n"


class Sink(asyncio.Protocol):
    """One connection (RFC 5321), without anything it could say no to."""

    def __init__(self, log: int) -> None:
        self.log = log
        self.seen = bytearray()
        self.to = 0
        self.in_body = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.out = transport
        self.out.write(b"220 sink\r\n")

    def data_received(self, data: bytes) -> None:
        self.seen += data
        while self._body() if self.in_body else self._line():
            pass

    def _body(self) -> bool:
        end = self.seen.find(END)
        if end < 0:
            return False
        name = NAME.search(bytes(self.seen[:4096]))
        os.write(self.log, b"%s %d\n" % (name[1] if name else b"nameless", self.to))
        del self.seen[: end + len(END)]
        self.in_body, self.to = False, 0
        self.out.write(b"250 2.0.0 queued\r\n")
        return True

    def _line(self) -> bool:
        end = self.seen.find(b"\r\n")
        if end < 0:
            return False
        verb = bytes(self.seen[:4]).upper()
        del self.seen[: end + 2]
        self.to += verb == b"RCPT"
        self.in_body = verb == b"DATA"
        answers = {b"DATA": b"354 go ahead\r\n", b"QUIT": b"221 bye\r\n"}
        self.out.write(answers.get(verb, b"250 OK\r\n"))
        if verb == b"QUIT":
            self.out.close()
        return True


async def serve(port: int, log: str) -> None:
    kept = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    server = await asyncio.get_running_loop().create_server(lambda: Sink(kept), "0.0.0.0", port)
    print("ready", flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[2]))
