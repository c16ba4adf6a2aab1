"""Checkpoints as text that leaves the house: in an e-mail to the governors, or on paper.

Three lines as in the C2SP format for checkpoints of logs: whose log, how many events, the digest.
"""

import base64
import binascii
import re

from evenhand.core.audit import Checkpoint
from evenhand.core.findings import Finding, Level, Place, Unreadable

_COUNT = re.compile(r"0|[1-9][0-9]{0,15}")


def write_checkpoint(checkpoint: Checkpoint, *, origin: str) -> str:
    """A checkpoint as three lines. `origin` says whose log it is; it has no line break."""
    assert origin.strip() == origin != "" and len(origin.splitlines()) == 1, "an origin is one line"
    return f"{origin}\n{checkpoint.count}\n{base64.b64encode(checkpoint.digest).decode()}\n"


def read_checkpoint(text: str) -> tuple[str, Checkpoint]:
    """The origin and the checkpoint of a text, which may have passed through mail programs: blanks
    around lines and empty lines do not matter. Raises `Unreadable`."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 3 and _COUNT.fullmatch(lines[1]):
        digest = _digest(lines[2])
        if digest is not None:
            return lines[0], Checkpoint(count=int(lines[1]), digest=digest)
    raise Unreadable([_unreadable()])


def _digest(text: str) -> bytes | None:
    try:
        digest = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return digest if len(digest) == 32 and base64.b64encode(digest).decode() == text else None


def _unreadable() -> Finding:
    return Finding(
        id="checkpoint-unreadable",
        level=Level.STOP,
        words="This is no checkpoint of a log: it has three lines, which say whose log it is, how many "
        "events it had, and a digest.",
        mend="Copy all three lines as they were sent.",
        place=Place(source="checkpoint"),
    )
