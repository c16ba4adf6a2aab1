"""One merge at a time in one folder."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from evenhand.core.findings import Finding, Level, Place, Refused

LOCK = ".merge.lock"


@contextmanager
def only_one(out: Path) -> Iterator[None]:
    """Hold the folder. The hold ends with the process, however it ends. Raises `Refused` if another
    merge holds it."""
    path = out / LOCK
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _taken(descriptor):
            raise Refused([_busy(out)])
        try:
            yield
        finally:
            path.unlink(missing_ok=True)
    finally:
        os.close(descriptor)


def _taken(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows: there it is enough that an open file cannot be removed
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _busy(out: Path) -> Finding:
    return Finding(
        id="merge-folder-busy",
        level=Level.STOP,
        words="Another merge is writing into this folder just now.",
        mend="Wait until it is done, or choose another folder.",
        place=Place(source=out.name),
    )
