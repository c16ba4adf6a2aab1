"""What the tree promises: names, docstrings, one rule one file one test, nothing that does not belong."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from evenhand.core.gates.rules import RULES
from evenhand.core.packs.checks import CHECKS

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "evenhand"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.parent.name != "migrations")
CORE = sorted((SOURCE / "core").rglob("*.py"))
KENT = sorted((ROOT / "../shared/kent").glob("*.txt"))
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "tools", "stuff"}

# put together here, so that this file does not hold what it looks for
FOREIGN = [
    f"{a}{b}"
    for a, b in (("/wo", "rk/"), ("py", "pi.org"), ("registry.npm", "js"), ("files.python", "hosted"))
]


def tracked() -> list[Path]:
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in names.splitlines() if (ROOT / name).is_file()]


def text_files() -> list[Path]:
    binary = {".ttf", ".png", ".jpg", ".pdf", ".docx", ".odt", ".xlsx"}
    return [path for path in tracked() if path.suffix not in binary]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_module_says_what_it_is(path: Path) -> None:
    asked_for = "database" in path.parts  # Django looks for a module of this name
    assert path.stem not in VAGUE or asked_for
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(SOURCE)))
def test_every_public_name_of_core_is_explained(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unexplained = [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert unexplained == []


def test_each_gate_is_one_file_with_one_test() -> None:
    files = {path.stem for path in (SOURCE / "core/gates/rules").glob("*.py")} - {"__init__"}
    assert {gate.id.replace("-", "_") for gate in RULES} == files
    tests = {
        path.stem.removeprefix("test_gate_")
        for path in (ROOT / "tests/core/gates/rules").glob("test_gate_*.py")
    }
    assert files <= tests


def test_each_check_is_one_file_with_one_test() -> None:
    files = {path.stem for path in (SOURCE / "core/packs/checks").glob("*.py")} - {"__init__"}
    assert {check.id.replace("-", "_") for check in CHECKS} <= files
    tests = {
        path.stem.removeprefix("test_check_")
        for path in (ROOT / "tests/core/packs/checks").glob("test_check_*.py")
    }
    assert {check.id.replace("-", "_") for check in CHECKS} <= tests


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        (path.name, foreign)
        for path in text_files()
        for foreign in FOREIGN
        if foreign in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert found == []


def test_lock_files_hold_hashes_for_everything() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        pinned = re.findall(r"^[A-Za-z0-9][^\s=]*==\S+", path.read_text(encoding="utf-8"), re.MULTILINE)
        blocks = path.read_text(encoding="utf-8").split("--hash=sha256:")
        assert len(blocks) > len(pinned) > 0, path.name


@pytest.mark.skipif(not KENT, reason="the imported document is not here: its licence runs to settings only")
def test_no_sentence_of_the_imported_document_is_here() -> None:
    words = re.findall(r"\w+", KENT[0].read_text(encoding="utf-8").lower())
    shingles = {tuple(words[at : at + 12]) for at in range(len(words) - 11)}
    for path in text_files():
        ours = re.findall(r"\w+", path.read_text(encoding="utf-8", errors="replace").lower())
        shared = shingles & {tuple(ours[at : at + 12]) for at in range(len(ours) - 11)}
        assert not shared, f"{path.name}: {' '.join(next(iter(shared)))}"


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 100


@pytest.mark.parametrize(
    "page", [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"], ids=lambda p: p.name
)
def test_links_of_a_page_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:|\(\(", target) and "…" not in target:
            assert (page.parent / target).exists(), target


def test_make_lists_itself() -> None:
    shown = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("setup", "run", "test", "check", "fix", "docs", "bench"):
        assert f"make {target}" in shown


def test_no_two_files_of_tests_bear_one_name() -> None:
    """Tests are collected by their bare names: of two files with one name the second is not run."""
    names = [path.name for path in tracked() if path.suffix == ".py" and "tests" in path.parts]
    twice = {name for name in names if names.count(name) > 1} - {"__init__.py", "conftest.py"}
    assert twice == set()


def test_in_journeys_only_the_hands_click() -> None:
    """A click returns when the next page begins; who reads it then may read half of it. `Walker.press`,
    `follow` and `unfold` wait for the whole."""
    journeys = ROOT / "tests/journeys"
    found = {path.name for path in journeys.glob("*.py") if ".click()" in path.read_text(encoding="utf-8")}
    assert found == {"hands.py"}
