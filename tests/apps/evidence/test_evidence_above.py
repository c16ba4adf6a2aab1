"""What stops a case, and what is dangerous in it, stands on every page about its captures."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases.models import Danger
from evenhand.core.cases import Agency, Answered

PAGES = ("captures", "add", "stopped", "capture", "words", "sheet", "signed", "original", "signed-copy")
HOLD = "There is a hold on this case."
DANGER = "Somebody may be in danger, and nobody has decided yet."


@pytest.fixture
def reads(visitor: Any, dsl: Any, school: Any, case: Any, taken: Any) -> Any:
    """`reads("capture")`: the words of a page about the one capture of the case."""
    item, browser = taken(), visitor(dsl)

    def read(name: str) -> str:
        place = (
            [school.pk, case.pk] if name in ("captures", "add", "stopped") else [school.pk, case.pk, item.pk]
        )
        return str(browser.opens(reverse(f"evidence:{name}", args=place)).content.decode())

    return read


@pytest.mark.parametrize("page", PAGES)
def test_nothing_stands_above_a_quiet_case(page: str, reads: Any) -> None:
    said = reads(page)
    assert HOLD not in said and DANGER not in said


@pytest.mark.parametrize("page", PAGES)
def test_a_hold_and_a_danger_stand_above(page: str, reads: Any, case: Any, dsl: Any, now: Any) -> None:
    cases.set_hold(by=dsl, now=now, case=case, agency=Agency.POLICE)
    cases.answer_triage(by=dsl, now=now, case=case, answers={"danger-now": Answered.YES})
    said = reads(page)
    assert HOLD in said and DANGER in said


def test_a_danger_that_is_decided_no_longer_stands_above(reads: Any, case: Any, dsl: Any, now: Any) -> None:
    cases.answer_triage(by=dsl, now=now, case=case, answers={"danger-now": Answered.YES})
    cases.decide_danger(by=dsl, now=now, danger=Danger.objects.get(), decision="999 was rung at 9:31.")
    assert DANGER not in reads("captures")
