"""`evenhand identify`: one case a line in, one answer a line out."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from evenhand.cli.program import main

CASE = {
    "id": "a",
    "setting": {"name": "Elm School"},
    "case": {"people": [{"id": "p1", "kind": "parent", "name": "Ottoline Birchwood"}]},
    "letter": "Dear all,\n\nThank you for your help.\n",
}


def answers(text: str) -> tuple[int, list[Any], str]:
    result = CliRunner().invoke(main, ["identify"], input=text)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()], result.stderr


def test_nothing_found_is_an_empty_list() -> None:
    assert answers(json.dumps(CASE) + "\n") == (0, [[]], "")


def test_no_case_is_no_answer() -> None:
    assert answers("") == (0, [], "")
    assert answers("\n \n") == (0, [], "")


def test_a_bad_line_is_told_and_the_next_is_read() -> None:
    status, found, told = answers("{}\n\n" + json.dumps(CASE))
    assert status == 4
    assert found[0]["line"] == 1 and "id" in found[0]["error"]
    assert found[1] == []
    assert told.startswith("line 1: ")


def test_each_line_is_answered_before_the_next() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", "from evenhand.cli.start import main; main()", "identify"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin and program.stdout
        for _ in range(2):
            program.stdin.write(json.dumps(CASE) + "\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline()) == []
        program.stdin.close()
        assert program.wait() == 0


def test_a_model_that_is_not_here_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENHAND_DATA", str(tmp_path / "data"))
    result = CliRunner().invoke(main, ["identify", "--paraphrase"], input=json.dumps(CASE) + "\n")
    assert result.exit_code == 3
    assert "Get them, once: evenhand paraphrase" in result.stderr
    assert result.stdout == ""
