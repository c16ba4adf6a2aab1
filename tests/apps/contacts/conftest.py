"""A list of families as a school has it, and the same brought in."""

from typing import Any

import pytest
from contact_lists import FAMILIES

from evenhand.apps.contacts import actions
from evenhand.apps.contacts.reading import mark_of, trial
from evenhand.server import clock


@pytest.fixture(autouse=True)
def clock_stands_still(monkeypatch: pytest.MonkeyPatch, now: Any) -> None:
    monkeypatch.setattr(clock, "now", lambda: now)


@pytest.fixture
def bring(school: Any, runner: Any, now: Any) -> Any:
    """`bring(text)`: a list is brought in as it is guessed; gives what it changed."""

    def brought(text: str | bytes, *, whole: bool = True, name: str = "families.csv", at: Any = now) -> Any:
        data = text.encode() if isinstance(text, str) else text
        row = actions.begin(by=runner, now=at, school=school, name=name, data=data)
        actions.say_uses(by=runner, now=at, bringing=row, uses=row.uses, whole=whole)
        row.refresh_from_db()
        tried = trial(row, whole=whole, today=at.date())
        return actions.bring_in(by=runner, now=at, bringing=row, seen=mark_of(tried.changes))

    return brought


@pytest.fixture
def families(bring: Any, school: Any) -> Any:
    """The families of the sample list, brought in."""
    bring(FAMILIES)
    return school
