"""The rules of admission together."""

from pathlib import Path

from evenhand.core.evidence import Vantage
from evenhand.core.evidence.admission import findings_on
from evenhand.core.evidence.rules import RULES

FOLDER = Path(__file__).parents[3] / "src/evenhand/core/evidence/rules"


def test_each_rule_is_one_file_with_one_test() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert {rule.id.replace("-", "_") for rule in RULES} == files
    here = Path(__file__).parent / "rules"
    assert {path.stem.removeprefix("test_evidence_") for path in here.glob("test_*.py")} == files


def test_an_ordinary_screenshot_comes_in(candidate) -> None:
    assert list(findings_on(candidate(), rules=RULES)) == []


def test_nothing_else_is_asked_of_an_illegal_picture(candidate) -> None:
    worst = candidate(sexual_image_of_child=True, vantage=Vantage.FALSE_ACCOUNT, scheduled=True)
    assert [one.id for one in findings_on(worst, rules=RULES)] == ["illegal-imagery"]


def test_otherwise_all_rules_are_heard(candidate) -> None:
    found = [one.id for one in findings_on(candidate(vantage=None, scheduled=True), rules=RULES)]
    assert found == ["vantage-unknown", "capture-scheduled"]


def test_every_rule_names_its_authority() -> None:
    assert all("read 2026-" in rule.authority and rule.title for rule in RULES)
