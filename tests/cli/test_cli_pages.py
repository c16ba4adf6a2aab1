"""The pages people learn from: their commands are real, and the tutorial comes out as it says."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import Result

from evenhand.cli.program import main

Call = Callable[..., Result]
ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted(ROOT.glob("docs/tutorial/*.md")), *sorted(ROOT.glob("docs/how-to/*.md")))
BLOCK = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
TUTORIAL = ROOT / "docs/tutorial/your-first-letter.md"


def blocks(page: Path, kind: str) -> list[str]:
    return [text for found, text in BLOCK.findall(page.read_text(encoding="utf-8")) if found == kind]


def commands(page: Path) -> list[list[str]]:
    lines = [line for text in blocks(page, "") for line in text.splitlines()]
    calls = [shlex.split(line, comments=True) for line in lines if "evenhand " in line]
    return [words[1:] for words in calls if words and words[0].endswith("evenhand")]


def parsed(command: click.Command, words: list[str], above: click.Context | None = None) -> None:
    """Raises `click.UsageError` for a command, an option or an argument that is not there. Each has the
    context it has in the program: the first one decides for good how its help is called."""
    context = click.Context(command, parent=above, **command.context_settings)
    if isinstance(command, click.Group):
        found = command.get_command(context, words[0])
        assert found is not None, f"there is no {words[0]}"
        parsed(found, words[1:], context)
    else:
        command.make_context(command.name, list(words), parent=above)


def test_pages_show_commands() -> None:
    assert sum(bool(commands(page)) for page in PAGES) >= 3


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_a_page_is_real(page: Path) -> None:
    for words in commands(page):
        parsed(main, words)


def test_the_tutorial_comes_out_as_it_says(call: Call, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    school, decisions = blocks(TUTORIAL, "toml")
    (tmp_path / "my-school.toml").write_text(school, encoding="utf-8")
    asked, shown, made = commands(TUTORIAL)
    first = call(*asked, "--today", "2026-11-22")
    assert first.exit_code == 3 and "3 stop it" in first.stdout
    assert "Note 1:" in call(*shown).stdout
    (tmp_path / "my-school.toml").write_text(school + decisions, encoding="utf-8")
    assert call(*made, "--today", "2026-11-22").exit_code == 0
    assert sorted(path.name for path in (tmp_path / "letters").iterdir()) == [
        "awareness-letter.docx",
        "awareness-letter.pdf",
    ]


def test_a_list_goes_out_as_the_how_to_says(call: Call, demo: Path, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my-school.toml").write_text("\n".join(blocks(TUTORIAL, "toml")), encoding="utf-8")
    (tmp_path / "parents.csv").write_bytes((demo / "contacts.csv").read_bytes())
    for words in commands(ROOT / "docs/how-to/write-to-many.md"):
        listed = [word.replace(".xlsx", ".csv") for word in words]
        assert call(*listed, "--today", "2026-11-22").exit_code == 0
        assert call(*listed, "--today", "2026-11-22").exit_code == 0  # the same command again
    assert len(list((tmp_path / "letters").glob("*.pdf"))) == 12
    assert len(list((tmp_path / "print-room").glob("*.pdf"))) == 1
