"""A case at a school, with the people who work on it."""

from datetime import date
from typing import Any

import pytest

from evenhand.apps.cases import actions
from evenhand.apps.cases.models import Case
from evenhand.core.cases.triage.questions import QUESTIONS
from evenhand.core.people import Role

IDS = [question.id for question in QUESTIONS]


@pytest.fixture
def lead(school: Any, somebody: Any) -> Any:
    """The safeguarding lead."""
    return somebody(at=school, role=Role.DSL, name="Ruth Bello")


@pytest.fixture
def head(school: Any, somebody: Any) -> Any:
    """The head."""
    return somebody(at=school, role=Role.HEAD, name="Dana Hart")


@pytest.fixture
def chair(school: Any, somebody: Any) -> Any:
    """The chair of the governors."""
    return somebody(at=school, role=Role.CHAIR, name="Amal Chair")


@pytest.fixture
def case(school: Any, lead: Any, head: Any, chair: Any, now: Any) -> Case:
    """A case that the lead reported, just now."""
    post = actions.NewPost(site="Facebook", words="The trip was a shambles.", seen_on=date(2026, 11, 20))
    return actions.open_case(by=lead, now=now, school=school, title="The trip", post=post)
