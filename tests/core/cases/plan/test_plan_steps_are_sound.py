"""Every step is a file of its own, listed once, with all that a reader needs."""

import importlib
import pkgutil
from itertools import pairwise
from pathlib import Path

import pytest

from evenhand.core.cases.plan import Phase, StepRule, Suggestion, steps
from evenhand.core.cases.plan.planning import WHY
from evenhand.core.cases.plan.steps import STEPS

FILES = sorted(module.name for module in pkgutil.iter_modules(steps.__path__))
TESTS = Path(__file__).parent / "steps"
ROOT = Path(__file__).parents[4]
HARSH = ("abuser", "vexatious", "troll", "culprit", "offender", "guilty", "liar", "aggressive parent")


def test_the_list_is_the_folder() -> None:
    assert sorted(rule.id.replace("-", "_") for rule in STEPS) == FILES
    assert len({rule.id for rule in STEPS}) == len(STEPS)


def test_the_folder_of_tests_is_the_folder_of_steps() -> None:
    assert sorted(path.stem for path in TESTS.glob("test_*.py")) == [f"test_step_{name}" for name in FILES]


def test_the_steps_keep_the_order_of_the_phases() -> None:
    order = list(Phase)
    assert all(order.index(one.phase) <= order.index(next_.phase) for one, next_ in pairwise(STEPS))
    assert {rule.phase for rule in STEPS} == set(Phase)
    assert STEPS[0].id == "danger-first" and STEPS[-1].id == "close-and-learn"


@pytest.mark.parametrize("rule", STEPS, ids=lambda rule: rule.id)
def test_a_step_stands_in_the_file_of_its_name(rule: StepRule) -> None:
    module = importlib.import_module(f"{steps.__name__}.{rule.id.replace('-', '_')}")
    assert module.RULE is rule
    assert "read 2026-" in " ".join((module.__doc__ or "").split())


@pytest.mark.parametrize("rule", STEPS, ids=lambda rule: rule.id)
def test_a_step_is_short_kind_and_sourced(rule: StepRule) -> None:
    assert len(rule.title) <= 60 and not rule.title.endswith(".")
    assert "read 2026-" in rule.authority
    words = " ".join((rule.title, *rule.say, *rule.do_not)).lower()
    assert not [harsh for harsh in HARSH if harsh in words]
    assert all(len(one) <= 160 and one.endswith((".", "”", "?")) for one in (*rule.say, *rule.do_not))


@pytest.mark.parametrize(
    "step", ["danger-first", "stop-image", "step-aside", "ring-lado", "open-access-request"]
)
def test_some_steps_nobody_may_set_aside(step: str) -> None:
    assert not next(rule for rule in STEPS if rule.id == step).may_be_set_aside


def test_every_text_a_plan_proposes_is_in_the_pack() -> None:
    source = Path(steps.__file__).parent
    said = " ".join(path.read_text(encoding="utf-8") for path in source.glob("*.py"))
    templates = {path.stem for path in (ROOT / "packs/core").glob("*.md")}
    proposed = {
        "targeted-staff-note",
        "affected-family",
        "lado-referral-summary",
        "police-referral-summary",
        "concern-acknowledgement",
        "neutral-acknowledgement",
        "meeting-invitation",
        "parents-involved-letter",
        "incident-letter",
        "press-holding-line",
        "site-ban-intention",
        "closing-and-thanks",
    }
    assert proposed <= templates
    assert all(f'"{one}"' in said for one in proposed)


def test_every_suggestion_has_a_reason() -> None:
    assert set(WHY) == set(Suggestion)
