"""The harnesses about people and about days: each is run for a moment, and says that it had something to
catch. `make soak` is the long form."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def ran(what: str, *words: str) -> str:
    """What a harness has printed, after it found nothing wrong."""
    told = [sys.executable, "-m", f"benchmarks.soak.{what}", *words]
    done = subprocess.run(told, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_steps_over_the_pages_and_many_people_at_once() -> None:
    said = ran("agreed", "--depth", "2", "--mixes", "1", "--begun", "--rounds", "2", "--people", "20")
    walked = re.search(r"(\d+) states, (\d+) steps, (\d+) released", said)
    assert walked is not None
    assert all(int(number) for number in walked.groups())
    assert "refused {" in said


def test_a_backup_that_was_put_back_and_a_provider_with_a_pace() -> None:
    said = ran("later", "--restores", "1", "--paced", "40")
    assert re.search(r"in a day of looks 0 left, after one person said yes 0, after two [5-9];", said), said
    paced = re.search(r"(\d+) in the fullest minute where 30 are allowed \((\d+) without a pace\)", said)
    assert paced is not None
    assert int(paced[1]) <= 30 < int(paced[2])
