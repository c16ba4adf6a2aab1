"""Every address × every role × own and other school, held against the one permission table."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse
from routes import Route, every_route
from samples import SAMPLES

from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED, Access, Act

ROUTES = every_route()
GUARDED = [route for route in ROUTES if isinstance(route.door, Act)]
FOR_SIGNED_IN = [route for route in ROUTES if route.door is not Access.ANYBODY]


def by_name(route: Route) -> str:
    return route.name


def address(route: Route, school: Any, runner: Any) -> str:
    return reverse(route.name, kwargs={name: SAMPLES[name](school, runner) for name in route.parameters})


def status(visitor: Any, where: str) -> int:
    """Of GET, or of POST where there is only that."""
    got = visitor.answer(where)
    return int((visitor.answer(where, post=True) if got.status_code == 405 else got).status_code)


@pytest.mark.parametrize("route", ROUTES, ids=by_name)
def test_every_address_has_a_door(route: Route) -> None:
    assert isinstance(route.door, Act | Access)


@pytest.fixture
def as_each(visitor: Any) -> Callable[[Mapping[Role, Any], str], dict[Role, int]]:
    """`as_each(people, where)`: what an address answers each of them. What one does there is undone before
    the next comes."""

    def answers(people: Mapping[Role, Any], where: str) -> dict[Role, int]:
        found = {}
        for role, person in people.items():
            with transaction.atomic():
                found[role] = status(visitor(person), where)
                transaction.set_rollback(True)
        return found

    return answers


@pytest.mark.parametrize("route", GUARDED, ids=by_name)
def test_a_role_opens_what_the_table_says(
    route: Route, school: Any, runner: Any, somebody: Any, as_each: Any
) -> None:
    people = {role: somebody(at=school, role=role) for role in Role}
    answers = as_each(people, address(route, school, runner))
    assert {role for role, got in answers.items() if got != 403} == set(ALLOWED[route.door])
    assert 404 not in answers.values() or route.name == "schools:logo"


@pytest.mark.parametrize("route", GUARDED, ids=by_name)
def test_another_schools_things_do_not_exist(
    route: Route, school: Any, other_school: Any, runner: Any, somebody: Any, as_each: Any
) -> None:
    people = {role: somebody(at=other_school, role=role) for role in Role}
    assert set(as_each(people, address(route, school, runner)).values()) == {404}


@pytest.mark.parametrize("route", GUARDED, ids=by_name)
def test_who_was_somebody_is_nobody(
    route: Route, school: Any, runner: Any, somebody: Any, visitor: Any, now: Any
) -> None:
    from evenhand.apps.schools import actions, queries

    person = somebody(at=school, role=Role.HEAD)
    row = next(one for one in queries.members(school=school) if one.person == person)
    actions.end_role(by=runner, now=now, membership=row)
    assert status(visitor(person), address(route, school, runner)) == 404


@pytest.mark.parametrize("route", FOR_SIGNED_IN, ids=by_name)
def test_strangers_are_sent_to_sign_in(route: Route, school: Any, runner: Any, visitor: Any) -> None:
    answer = visitor().answer(address(route, school, runner))
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/sign-in/")


def test_every_act_is_somewhere_a_door() -> None:
    assert {route.door for route in GUARDED} == set(Act)
