"""What a machine remembers about what it has sent, outside every backup of the database.

A database that comes back from a backup does not know what was sent after the backup was made, and would
send it again. The machine knows, as long as its memory is in neither the backup of the data nor that of the
keys. One file a worker: whoever holds its lock is that worker, and a crash lets go of it.
"""

import fcntl
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

from evenhand.core.findings import Finding, Level, Refused

MOST_WORKERS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is remembered: which database it was, which host this is there, and how many messages it has
    handed over."""

    installation: str
    host: str
    count: int


class Memory:
    """The memory of one worker. `kept` is None where there is none yet."""

    def __init__(self, folder: Path, *, slot: int, lock: IO[str]) -> None:
        self._folder = folder
        self._lock = lock
        self._path = folder / f"sent-{slot}.json"
        self.slot = slot
        self.kept = _read(self._path)

    @classmethod
    def take(cls, folder: Path, *, most: int = MOST_WORKERS) -> Self | None:
        """The memory of the first worker that does not run; None if all of them do. Raises `OSError` where
        the folder cannot be written."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for slot in range(most):
            lock = (folder / f"sent-{slot}.lock").open("w")
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                lock.close()
                continue
            return cls(folder, slot=slot, lock=lock)
        return None

    def keep(self, kept: Kept) -> None:
        """Remember, and have the disk hold it before this returns. Raises `Refused` where it does not."""
        words = {"installation": kept.installation, "host": kept.host, "count": kept.count}
        fresh = self._path.with_suffix(".new")
        try:
            with fresh.open("wb") as file:
                file.write(json.dumps(words).encode())
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._path)  # in one step: there is no moment without a memory
        except OSError as cause:
            raise Refused([_not_kept()]) from cause
        self.kept = kept

    def siblings(self) -> tuple[Kept, ...]:
        """What the other workers of this machine remember."""
        others = (_read(path) for path in self._folder.glob("sent-*.json") if path != self._path)
        return tuple(one for one in others if one is not None)

    def close(self) -> None:
        """Let another have this place."""
        self._lock.close()


def _read(path: Path) -> Kept | None:
    try:
        told = json.loads(path.read_bytes())
        return Kept(installation=str(told["installation"]), host=str(told["host"]), count=int(told["count"]))
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        return Kept(installation="", host="", count=0)  # it was there, and nobody can say what it said


def _not_kept() -> Finding:
    return Finding(
        id="memory-not-kept",
        level=Level.STOP,
        words="This machine cannot remember what it sends, so it sends nothing.",
        mend="Make room on the disk, and let the account that runs Evenhand write to its folder of state.",
    )


def folder_for(state: Path, *, database: str) -> Path:
    """Where the memory about a database is. Another database on the same machine has another."""
    return state / hashlib.sha256(database.encode()).hexdigest()[:16]
