"""`evenhand packs`: import, lint, list, show, diff, install, update."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

ROOT = Path(__file__).parents[2]
KENT = sorted((ROOT / "../shared/kent").glob("*.txt"))
Call = Callable[..., Result]
Answer = Callable[..., dict[str, Any]]

LETTER = """Letter about parking

Dear parent

Please park with care near <school name>. Amend as appropriate.

Thank you for helping us to keep the children safe on their way in and on their way home.

Yours sincerely
[Name]
Headteacher/Manager
"""


@pytest.fixture
def core(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "packs/core", tmp_path / "core")
    return tmp_path / "core"


def test_the_core_pack_has_nothing_wrong(answer: Answer) -> None:
    assert [one for one in answer("packs", "lint", "core")["findings"] if one["level"] == "stop"] == []


def test_a_fault_is_found_with_line_and_column(answer: Answer, core: Path) -> None:
    path = core / "newsletter-item.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n\nBring [what].\n", encoding="utf-8")
    found = answer("packs", "lint", core)
    assert found["status"] == 3
    stop = next(one for one in found["findings"] if one["level"] == "stop")
    assert stop["source"] == "newsletter-item.md" and stop["column"] == 7


def test_packs_are_listed_and_shown(call: Call, answer: Answer) -> None:
    assert "core" in {pack["id"] for pack in answer("packs", "list")["packs"]}
    assert "incident-letter" in answer("packs", "show", "core")["templates"]
    shown = call("packs", "show", "core", "incident-letter").output
    assert "Note 1" in shown


@pytest.mark.demand("K20")
def test_a_document_becomes_a_pack_to_review(answer: Answer, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    found = answer("packs", "import", tmp_path / "letter.txt", "--out", tmp_path / "pack")
    assert found["status"] == 0 and len(found["templates"]) == 1 and found["guesses"]
    assert "Amend as appropriate" in (tmp_path / "pack" / f"{found['templates'][0]}.md").read_text("utf-8")
    assert (tmp_path / "pack" / "review.md").exists()
    assert answer("packs", "lint", tmp_path / "pack")["status"] in (0, 3)


@pytest.mark.skipif(not KENT, reason="the document is not here: its licence runs to settings only")
@pytest.mark.demand("K20")
def test_the_real_document_becomes_four_templates(answer: Answer, tmp_path: Path) -> None:
    found = answer("packs", "import", KENT[0], "--out", tmp_path / "pack")
    assert len(found["templates"]) == 4
    assert any(one["id"] == "link-misspelt" for one in found["findings"])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", b"%PDF-1.7 not a Word file"),
        ("a.docx", b"PK\x03\x04 broken"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("a.txt", b"\0\1\2\3" * 100),
        ("a.odt", b""),
        ("a.exe", b"MZ" + b"\0" * 100),
    ],
)
def test_a_document_that_is_none_is_refused_in_words(
    answer: Answer, tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    found = answer("packs", "import", tmp_path / name, "--out", tmp_path / "pack")
    assert found["status"] == 4 and found["findings"] and all(one["mend"] for one in found["findings"])
    assert not (tmp_path / "pack").exists()


def test_an_import_overwrites_nothing(call: Call, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    words = ("packs", "import", tmp_path / "letter.txt", "--out", tmp_path / "pack")
    assert call(*words).exit_code == 0
    assert call(*words).exit_code == 3


@pytest.mark.demand("K3")
@pytest.mark.demand("K21")
def test_an_update_keeps_local_edits(answer: Answer, core: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    assert answer("packs", "install", core, "--shelf", shelf)["status"] == 0
    mine = shelf / "core" / "newsletter-item.md"
    mine.write_text(mine.read_text("utf-8").replace("# ", "# Our own words: ", 1), encoding="utf-8")
    theirs = core / "awareness-letter.md"
    theirs.write_text(theirs.read_text("utf-8") + "\nOne more line.\n", encoding="utf-8")
    manifest = core / "pack.toml"
    manifest.write_text(
        manifest.read_text("utf-8").replace('version = "', 'version = "9', 1), encoding="utf-8"
    )
    assert "awareness-letter" in str(answer("packs", "diff", "core", core)["difference"])
    assert answer("packs", "update", core, "--shelf", shelf)["written"] is True
    assert "# Our own words: " in mine.read_text("utf-8")
    assert "One more line." in (shelf / "core" / "awareness-letter.md").read_text("utf-8")


@pytest.mark.demand("K3")
def test_an_update_against_the_same_line_writes_nothing(answer: Answer, core: Path, tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    answer("packs", "install", core, "--shelf", shelf)
    mine = shelf / "core" / "newsletter-item.md"
    before = mine.read_text("utf-8").replace("\n# ", "\n# Mine: ", 1)
    mine.write_text(before, encoding="utf-8")
    theirs = core / "newsletter-item.md"
    theirs.write_text(theirs.read_text("utf-8").replace("\n# ", "\n# Theirs: ", 1), encoding="utf-8")
    manifest = core / "pack.toml"
    manifest.write_text(
        manifest.read_text("utf-8").replace('version = "', 'version = "9', 1), encoding="utf-8"
    )
    found = answer("packs", "update", core, "--shelf", shelf)
    assert found["status"] == 3 and [one["id"] for one in found["findings"]] == ["pack-conflict"]
    assert mine.read_text("utf-8") == before
