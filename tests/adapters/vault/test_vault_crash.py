"""A writer that is killed at any step leaves the whole or nothing."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from evenhand.adapters.vault.folder import FolderVault
from evenhand.adapters.vault.keys import KeyFolder

DATA = bytes(range(256)) * 1000
WRITER = Path(__file__).with_name("killed_writer.py")


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by signal")
def test_a_killed_writer_leaves_the_whole_or_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(WRITER), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    killed = [line.split()[1] == "1" for line in done.stdout.splitlines()]
    assert killed.count(True) >= 12, "the kills did happen"
    assert not killed[-1], "the last one was let through"
    held = [whole_or_nothing(folder) for folder in sorted(tmp_path.iterdir())]
    assert held[0] == 0
    assert held[-1] == 1


def whole_or_nothing(folder: Path) -> int:
    """How many originals there are; each is sound, and the next attempt succeeds."""
    vault = FolderVault(folder / "vault", keys=KeyFolder(folder / "keys", master=bytes(32)))
    held = vault.digests(case="case:1")
    assert [vault.verify(case="case:1", digest=digest) for digest in held] == [None] * len(held)
    again = vault.take_in(BytesIO(DATA), case="case:1")
    assert again.known == bool(held)
    assert vault.verify(case="case:1", digest=again.digest) is None
    return len(held)
