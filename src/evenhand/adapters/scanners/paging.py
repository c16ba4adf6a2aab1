"""The pages of a PDF from outside as pictures, drawn in a process of its own.

Nothing of the file itself goes on: no script, no form, no file inside it, only the dots of each page. The
process that reads it has little memory, little time and no files to write, as for pictures.
"""

import subprocess
import sys

import msgspec

from evenhand.adapters.scanners import LARGEST, refuse
from evenhand.adapters.scanners.scanning import SECONDS
from evenhand.adapters.scanners.showing import Shown

MOST_PAGES = 20


def pages_of(data: bytes, *, longest: int, seconds: float = SECONDS) -> tuple[Shown, ...]:
    """Each page on white, its longer side not above so many dots. Raises `Unreadable` for what is no PDF, has
    a password, has too many pages, or ends or holds up the process that reads it."""
    if len(data) > LARGEST:
        raise refuse(
            "pdf-too-large",
            f"The PDF has more than {LARGEST // 1024**2} MB.",
            "Print it by itself, or scan it again in black and white.",
        )
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-W", "ignore", "-m", "evenhand.adapters.scanners.paging_apart"],
            input=b"%d\n" % longest + data,
            capture_output=True,
            timeout=seconds,
            check=False,
            env={},
        )
        pages = msgspec.json.decode(done.stdout, type=tuple[Shown, ...])
    except (subprocess.TimeoutExpired, msgspec.DecodeError):
        pages, done = (), None
    if not pages or done is None or done.returncode:
        raise refuse(
            "pdf-not-drawn",
            f"This PDF cannot be drawn: it is damaged, has a password, or has more than {MOST_PAGES} pages.",
            "Print it by itself from the program that made it.",
        )
    return pages
