"""A command line to talk to, and the demonstration school to talk about."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from evenhand.cli.program import main

ROOT = Path(__file__).parents[2]
TODAY = "2026-11-22"


@pytest.fixture
def call() -> Callable[..., Result]:
    """Call the program; nothing that happens may be a traceback."""

    def run(*words: str | Path) -> Result:
        result = CliRunner().invoke(main, [str(word) for word in words])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


@pytest.fixture
def answer(call: Callable[..., Result]) -> Callable[..., dict[str, Any]]:
    """Call the program for a program: one JSON object, and its status is the exit status."""

    def run(*words: str | Path) -> dict[str, Any]:
        result = call(*words, "--json")
        values: dict[str, Any] = json.loads(result.stdout)
        assert values["status"] == result.exit_code
        return values

    return run


@pytest.fixture
def demo() -> Path:
    """The folder of the demonstration school."""
    return ROOT / "demo"
