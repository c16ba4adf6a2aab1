"""A process that is killed while a picture comes in leaves no row without its file, and costs nobody any."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
OURS = ("EVENHAND_", "DJANGO_")
EVERY = 23
"""Each so manieth step of some hundreds. All of them, in a quarter of an hour: EVENHAND_EVERY_STEP=1."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.skipif(
    os.environ.get("TESTS_ON") == "postgresql", reason="it keeps its rows in a file of its own"
)
def test_whenever_it_is_killed_nothing_is_half_done(tmp_path: Path) -> None:
    told = {
        **{name: value for name, value in os.environ.items() if not name.startswith(OURS)},
        "EVENHAND_DATABASE_KEY": "5e" * 32,
        "EVENHAND_MASTER_KEY": "ca" * 32,
        "EVENHAND_SECRET_KEY": "a secret for a test that nobody else uses, long enough for Django",
        "EVENHAND_DATA": str(tmp_path / "data"),
        "EVENHAND_KEYS": str(tmp_path / "keys"),
        "DJANGO_SETTINGS_MODULE": "evenhand.server.settings",
        "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}",
    }
    (tmp_path / "data").mkdir()
    every = os.environ.get("EVENHAND_EVERY_STEP", str(EVERY))
    done = subprocess.run(
        [sys.executable, str(HERE / "kill_sweep.py"), every],
        env=told,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    *kills, end = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(kills) >= 8 and end["steps"] > 100, "kills really fired"
    for kill in kills:
        for when in ("before", "after"):
            seen = kill[when]
            assert seen["whole"] and seen["named"] and seen["log"], kill
            assert "capture-without-file" not in seen["ends"], kill
        assert kill["before"]["captures"] in (kill["expected"] - 1, kill["expected"]), kill
        assert kill["after"]["captures"] == kill["expected"], kill
        assert kill["after"]["tray"] == 0, kill
    assert any(kill["before"]["tray"] for kill in kills), "some died with pictures on the tray"
    assert any(kill["before"]["ends"] for kill in kills), "some left a sealed file that nothing names"
