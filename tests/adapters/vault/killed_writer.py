"""Takes one file in again and again, each time in a child that is killed one step later.

Steps are the audit events of the interpreter that touch the disk, and each reading of the stream.
Prints, for each child, its step and whether it was killed.
"""

import os
import signal
import sys
from io import BytesIO
from pathlib import Path

from evenhand.adapters.vault.folder import FolderVault
from evenhand.adapters.vault.keys import KeyFolder

TOUCHING = {"open", "os.link", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "tempfile.mkstemp"}
DATA = bytes(range(256)) * 1000


class Steps:
    def __init__(self, most: int) -> None:
        self.left = most

    def count(self, event: str = "open", _: object = ()) -> None:
        if event in TOUCHING:
            self.left -= 1
            if self.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)


class Counted(BytesIO):
    steps: Steps

    def read(self, size: int | None = -1) -> bytes:
        self.steps.count()
        return super().read(size)


def write(folder: Path, step: int) -> None:
    steps, stream = Steps(step), Counted(DATA)
    stream.steps = steps
    vault = FolderVault(folder / "vault", keys=KeyFolder(folder / "keys", master=bytes(32)))
    sys.addaudithook(steps.count)
    vault.take_in(stream, case="case:1")
    os._exit(0)


def main(root: Path) -> None:
    for step in range(200):
        folder = root / f"{step:03}"
        folder.mkdir()
        child = os.fork()
        if child == 0:
            write(folder, step)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        sys.stdout.write(f"{step} {int(killed)}\n")
        sys.stdout.flush()
        if not killed:
            sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
