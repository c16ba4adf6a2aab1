"""Printed pages say what the code says."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_printed_pages_are_not_old() -> None:
    """Asked in a process of its own: commands remember how they were first called, here by other tests."""
    asked = [sys.executable, str(ROOT / "tools/print_docs.py"), "--check"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", ""), "run `make docs`"
