"""A killed process and a full disk while a case and a letter are written: all of a save or nothing of it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
OURS = ("EVENHAND_", "DJANGO_")
EVERY = 11
"""Each so manieth step of about a hundred. All of them: EVENHAND_EVERY_STEP=1."""
ROOM = 12 * 1024 * 1024


def told(data: Path, keys: Path, *how: str) -> list[dict[str, Any]]:
    """What the program tells, with its data in a folder."""
    around = {
        **{name: value for name, value in os.environ.items() if not name.startswith(OURS)},
        "EVENHAND_DATABASE_KEY": "5e" * 32,
        "EVENHAND_MASTER_KEY": "ca" * 32,
        "EVENHAND_SECRET_KEY": "a secret for a test that nobody else uses, long enough for Django",
        "EVENHAND_DATA": str(data),
        "EVENHAND_KEYS": str(keys),
        "DJANGO_SETTINGS_MODULE": "evenhand.server.settings",
        "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}",
    }
    program = [sys.executable, str(HERE / "writing_cut_short.py"), *how]
    done = subprocess.run(program, env=around, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.skipif(
    os.environ.get("TESTS_ON") == "postgresql", reason="it keeps its rows in a file of its own"
)
def test_whenever_it_is_killed_a_save_is_whole_or_not_there(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    every = os.environ.get("EVENHAND_EVERY_STEP", str(EVERY))
    *kills, end = told(tmp_path / "data", tmp_path / "keys", "killed", every)
    assert len(kills) >= 4 and end["steps"] > 40, "kills really fired"
    last = ""
    for kill in kills:
        before, after = kill["before"], kill["after"]
        for seen in (before, after):
            assert seen["whole"] == "ok" and seen["log"], kill
            assert seen["people"] == seen["people_logged"], kill
            assert seen["version"] == 1 + seen["changes_logged"], kill
        assert before["words"] in (last, f"typed {kill['at']}"), kill
        last = f"typed {kill['at']}, again"
        assert after["words"] == last, kill
    assert len({kill["before"]["people"] - number for number, kill in enumerate(kills)}) > 1, (
        "some were in between"
    )


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", str(place)]
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a small disk can be made on Linux, by root")
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("no disk may be made here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.mark.skipif(
    os.environ.get("TESTS_ON") == "postgresql", reason="it keeps its rows in a file of its own"
)
def test_a_full_disk_is_told_and_what_was_typed_is_kept(small_disk: Path, tmp_path: Path) -> None:
    (small_disk / "data").mkdir()
    *full, again = told(small_disk / "data", tmp_path / "keys", "full", str(small_disk))
    for answer in full:
        assert answer["status"] == 507, answer
        assert answer["left"]["version"] == 1 and answer["left"]["whole"] == "ok", answer
        assert answer["left"]["words"] == "" and answer["left"]["log"], answer
        assert "no room" in answer["page"] and "Nothing of it was kept" in answer["page"]
    assert "speak with us speak with us" in full[0]["page"]
    assert again["status"] == 302
    assert again["left"]["words"].startswith("speak with us") and again["left"]["version"] == 2
