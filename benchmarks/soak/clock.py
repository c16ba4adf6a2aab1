"""A clock that several processes share and that runs ahead of the real one as far as somebody pushes it."""

import mmap
import os
import struct
import time
from datetime import UTC, datetime
from pathlib import Path

_SECONDS = struct.Struct("<d")


class Clock:
    """The real clock, and what was added to it: kept in a file, so that a mail server in another process
    has the same moment."""

    def __init__(self, file: Path) -> None:
        if not file.exists():
            file.write_bytes(_SECONDS.pack(0.0))
        handle = os.open(file, os.O_RDWR)
        self._shared = mmap.mmap(handle, _SECONDS.size)
        os.close(handle)

    def seconds(self) -> float:
        """The moment, as seconds since 1970."""
        return float(time.time() + _SECONDS.unpack(self._shared)[0])

    def now(self) -> datetime:
        """The moment, with its time zone."""
        return datetime.fromtimestamp(self.seconds(), tz=UTC)

    def until(self, moment: datetime) -> None:
        """Go on to a moment; nothing if it is past."""
        self.on((moment - self.now()).total_seconds())

    def on(self, seconds: float) -> None:
        """Go on by so many seconds."""
        if seconds > 0:
            self._shared[:] = _SECONDS.pack(_SECONDS.unpack(self._shared)[0] + seconds)
