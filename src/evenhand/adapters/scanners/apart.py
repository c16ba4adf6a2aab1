"""The process apart: reads a line that says what to do and then one file, and writes an answer. Started by
`scanning`."""

import sys

import msgspec

from evenhand.adapters.scanners.fingerprints import fingerprint
from evenhand.adapters.scanners.looking import look
from evenhand.adapters.scanners.reworking import rework
from evenhand.adapters.scanners.scanning import SECONDS, Answer, Scan
from evenhand.adapters.scanners.showing import THUMBNAIL, show, show_to_read
from evenhand.core.evidence.reworking import Rework
from evenhand.core.findings import Unreadable

MEMORY = 2 * 1024**3


def answer(data: bytes) -> Answer:
    """What there is to say of a file."""
    try:
        return Answer(
            scan=Scan(
                seen=look(data),
                preview=show_to_read(data),
                thumbnail=show(data, longest=THUMBNAIL),
                fingerprint=f"{fingerprint(data):064x}",
            )
        )
    except Unreadable as unreadable:
        return Answer(findings=unreadable.findings)


def copied(data: bytes, what: Rework) -> Answer:
    """The copy that was asked for."""
    try:
        return Answer(reworked=rework(data, what=what))
    except Unreadable as unreadable:
        return Answer(findings=unreadable.findings)


def bound() -> None:
    """Give up what reading a picture does not need: files to write, much memory, much time."""
    try:
        import resource
    except ImportError:  # Windows has no such bounds; time is bound from outside
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        resource.setrlimit(what, (most, most))


def main() -> None:
    """Read, bound and answer."""
    what = msgspec.json.decode(sys.stdin.buffer.readline(), type=Rework | None)
    data = sys.stdin.buffer.read()
    bound()
    sys.stdout.buffer.write(msgspec.json.encode(copied(data, what) if what else answer(data)))


if __name__ == "__main__":
    main()
