"""Every gate is a file of its own, listed once, with all that a reader needs."""

import importlib
import pkgutil
from pathlib import Path

import pytest

from evenhand.core.gates import Gate, Stage, rules
from evenhand.core.gates.rules import RULES

FILES = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
TESTS = Path(__file__).parent / "rules"


def test_the_list_is_the_folder() -> None:
    assert sorted(gate.id.replace("-", "_") for gate in RULES) == FILES
    assert len({gate.id for gate in RULES}) == len(RULES)


def test_the_folder_of_tests_is_the_folder() -> None:
    assert sorted(path.stem for path in TESTS.glob("test_*.py")) == [f"test_gate_{name}" for name in FILES]


@pytest.mark.parametrize("gate", RULES, ids=lambda gate: gate.id)
def test_a_gate_stands_in_the_file_of_its_name(gate: Gate) -> None:
    module = importlib.import_module(f"{rules.__name__}.{gate.id.replace('-', '_')}")
    assert module.GATE is gate
    assert "read 2026-" in " ".join(module.__doc__.split())


@pytest.mark.parametrize("gate", RULES, ids=lambda gate: gate.id)
def test_a_gate_says_all_a_reader_needs(gate: Gate) -> None:
    assert gate.title and gate.satisfied_by.endswith(".")
    assert "read 2026-" in gate.authority
    assert gate.ids()
    assert set(gate.covered()) <= set(gate.ids())


@pytest.mark.parametrize("gate", RULES, ids=lambda gate: gate.id)
def test_a_gate_once_asked_is_asked_until_release(gate: Gate) -> None:
    first = list(Stage).index(gate.stages[0])
    assert gate.stages == tuple(Stage)[first:]
    assert gate.stops_from in gate.stages


def test_no_two_gates_share_a_finding() -> None:
    ids = [finding for gate in RULES for finding in gate.ids()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    "gate",
    [
        "danger-decided",
        "live-hold",
        "allegation-to-lado",
        "accused-teacher-unnamed",
        "identifies-nobody",
        "unfinished-text",
    ],
)
def test_some_gates_nobody_may_go_past(gate: str) -> None:
    assert next(one for one in RULES if one.id == gate).waiver is None
