"""Starting from nothing, starting again, and refusing to start."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

PORT = 18473


def environment(folder: Path) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("EVENHAND_", "DJANGO_"))
    }
    return {
        **kept,
        "EVENHAND_DATA": str(folder / "data"),
        "EVENHAND_KEYS": str(folder / "keys"),
        "EVENHAND_STATE": str(folder / "state"),
    }


def evenhand(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    program = [str(Path(sys.executable).with_name("evenhand")), *words]
    return subprocess.run(program, env=environment(folder), capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the keys and tables of a server, which take a while to make."""
    folder = tmp_path_factory.mktemp("begun")
    assert evenhand(folder, "verify").returncode == 0
    return folder


@pytest.fixture
def kept(begun: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return tmp_path


def listening() -> bool:
    with socket.socket() as there:
        return there.connect_ex(("127.0.0.1", PORT)) == 0


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    program = [str(Path(sys.executable).with_name("evenhand")), "serve", "--port", str(PORT)]
    log = tmp_path / "log"
    with log.open("w") as out:
        process = subprocess.Popen(program, env=environment(tmp_path), stdout=out, stderr=out)
    try:
        for _ in range(300):
            if "first account" in log.read_text() or process.poll() is not None:
                break
            time.sleep(0.1)
        while process.poll() is None and not listening():
            time.sleep(0.1)
        yield tmp_path, log.read_text()
    finally:
        process.terminate()
        process.wait()


def test_it_starts_from_nothing_and_lets_the_first_in(served: tuple[Path, str]) -> None:
    folder, said = served
    link = re.search(r"http://\S+/account/first/\S+", said)
    assert link, said
    with urllib.request.urlopen(link[0]) as answer:
        assert "Welcome to Evenhand" in answer.read().decode()
    again = evenhand(folder, "verify")
    assert again.stdout == "The log is as it was written: 0 events.\n"


def test_a_lost_key_stops_it_in_words(kept: Path) -> None:
    (kept / "keys/database.key").unlink()
    stopped = evenhand(kept, "verify")
    assert stopped.returncode == 2
    assert "Put database.key back" in stopped.stderr
    assert not (kept / "keys/database.key").exists()


def test_a_wrong_key_stops_it_in_words(kept: Path) -> None:
    (kept / "keys/database.key").write_text("ab" * 32)
    stopped = evenhand(kept, "verify")
    assert stopped.returncode == 2
    assert "does not open with this key" in stopped.stderr
    assert "Traceback" not in stopped.stderr
