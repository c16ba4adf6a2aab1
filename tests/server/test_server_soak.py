"""The harness of faults itself: it fires, and nothing is lost or sent twice. `make soak` is the long form."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed here")
def test_a_worker_killed_at_its_first_calls_loses_and_repeats_nothing() -> None:
    words = ["--recipients", "1", "--kills", "1", "--most-points", "1"]
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.soak", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    fired = [line for line in ran.stdout.splitlines() if "killed at 1 points" in line]
    assert len(fired) >= 3, ran.stdout
    assert all("lost or twice 0" in line for line in fired)
