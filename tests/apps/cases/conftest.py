"""A case, and the people at the school who may and must not see it."""

from collections.abc import Callable
from typing import Any

import pytest

from evenhand.apps.accounts.models import Person
from evenhand.apps.cases import actions
from evenhand.apps.cases.models import Case
from evenhand.apps.schools.models import School
from evenhand.core.people import Role


@pytest.fixture
def head(somebody: Callable[..., Person], school: School) -> Person:
    return somebody(at=school, role=Role.HEAD, name="Pat Hargreaves")


@pytest.fixture
def dsl(somebody: Callable[..., Person], school: School) -> Person:
    return somebody(at=school, role=Role.DSL, name="Ruth Bello")


@pytest.fixture
def chair(somebody: Callable[..., Person], school: School) -> Person:
    return somebody(at=school, role=Role.CHAIR, name="Imran Sadiq")


@pytest.fixture
def teacher(somebody: Callable[..., Person], school: School) -> Person:
    return somebody(at=school, role=Role.STAFF, name="Daniel Reid")


@pytest.fixture
def staffed(head: Person, dsl: Person, chair: Person, teacher: Person, school: School) -> School:
    """The school with a head, a safeguarding lead, a chair and a teacher."""
    return school


@pytest.fixture
def case(staffed: School, runner: Person, now: Any) -> Case:
    """A case reported by the office."""
    post = actions.NewPost(
        site="Facebook",
        link="https://www.facebook.com/groups/1/posts/2",
        seen_on=now.date(),
        words="Nobody at that school cares.",
    )
    return actions.open_case(by=runner, now=now, school=staffed, title="Trip called off", post=post)
