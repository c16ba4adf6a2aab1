"""The arrows of the house bite: each wrong thing, once put in, is refused."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

WRONG = {
    "core imports the disk inside a function": (
        "core/people/__init__.py",
        "\n\ndef read() -> None:\n    import pathlib\n",
    ),
    "core imports a database": ("core/cases/__init__.py", "\nimport sqlite3\n"),
    "core imports an adapter": ("core/letters/__init__.py", "\nimport evenhand.adapters.casefiles\n"),
    "an adapter imports the command line": ("adapters/casefiles/form.py", "\nimport click\n"),
    "wording imports gates": ("core/wording/names.py", "\nimport evenhand.core.gates\n"),
    "findings import people inside a function": (
        "core/findings/__init__.py",
        "\n\ndef late() -> None:\n    import evenhand.core.people\n",
    ),
    "an adapter imports Django": ("adapters/casefiles/form.py", "\nimport django\n"),
    "core imports the office": ("core/people/__init__.py", "\nimport evenhand.apps.ui\n"),
    "an app imports the server": ("apps/schools/actions/__init__.py", "\nimport evenhand.server.clock\n"),
    "accounts import schools inside a function": (
        "apps/accounts/actions.py",
        "\n\ndef late() -> None:\n    import evenhand.apps.schools.queries\n",
    ),
    "rows of another app are imported": (
        "apps/schools/actions/__init__.py",
        "\nfrom evenhand.apps.accounts.models import Person\n",
    ),
    "models import actions": ("apps/schools/models.py", "\nimport evenhand.apps.schools.actions\n"),
    "a new app nobody placed": ("apps/horoscopes/__init__.py", '"""New."""\n'),
    "a new column nobody placed": ("core/horoscopes/__init__.py", '"""New."""\n'),
}


def arrows(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "src",
        tmp_path / "src",
        ignore=shutil.ignore_patterns("__pycache__", "*.ttf", "*.egg-info", "static"),
    )
    shutil.copy(ROOT / ".importlinter", tmp_path)
    return tmp_path


def test_the_house_as_it_stands_is_in_order(copy: Path) -> None:
    done = arrows(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_arrow_is_refused(copy: Path, wrong: str) -> None:
    name, text = WRONG[wrong]
    path = copy / "src" / "evenhand" / name
    path.parent.mkdir(exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(text)
    assert arrows(copy).returncode != 0


@pytest.mark.parametrize(
    "code", ["from datetime import datetime as d\n\nx = d.now()\n", "import random\n\nx = random.random()\n"]
)
def test_core_asks_neither_clock_nor_chance(code: str) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ruff",
            "check",
            "--no-cache",
            "--stdin-filename",
            "src/evenhand/core/x.py",
            "-",
        ],
        cwd=ROOT,
        input=code,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "TID251" in done.stdout
