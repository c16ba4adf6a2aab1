"""Every address × every role × own and other school, held against the one permission table.

The addresses of one app are gone through in one test, so that its people are made once and not for each.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
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


def by_app(routes: Iterable[Route]) -> Any:
    """Each app with its addresses, as parameters of a test."""
    apps = defaultdict(list)
    for route in routes:
        apps[route.name.partition(":")[0]].append(route)
    return pytest.mark.parametrize("routes", apps.values(), ids=list(apps))


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


@contextmanager
def undone() -> Iterator[None]:
    """What is done meanwhile is undone before the next comes."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def answers(school: Any, runner: Any, visitor: Any) -> Callable[..., dict[Role, int]]:
    """`answers(route, people)`: what an address of the school answers each of them."""

    def ask(route: Route, people: Mapping[Role, Any]) -> dict[Role, int]:
        found = {}
        with undone():
            where = address(route, school, runner)
            for role, person in people.items():
                with undone():
                    found[role] = status(visitor(person), where)
        return found

    return ask


@by_app(GUARDED)
def test_a_role_opens_what_the_table_says(
    routes: list[Route], school: Any, somebody: Any, answers: Any
) -> None:
    people = {role: somebody(at=school, role=role) for role in Role}
    wrong = {}
    for route in routes:
        got = answers(route, people)
        let_in = {role for role, answer in got.items() if answer != 403}
        missing = 404 in got.values() and route.name != "schools:logo"
        if let_in != set(ALLOWED[route.door]) or missing:
            wrong[route.name] = got
    assert wrong == {}


@by_app(GUARDED)
def test_another_schools_things_do_not_exist(
    routes: list[Route], other_school: Any, somebody: Any, answers: Any
) -> None:
    people = {role: somebody(at=other_school, role=role) for role in Role}
    got = {route.name: answers(route, people) for route in routes}
    assert {name: all_ for name, all_ in got.items() if set(all_.values()) != {404}} == {}


@by_app(GUARDED)
def test_who_was_somebody_is_nobody(
    routes: list[Route], school: Any, runner: Any, somebody: Any, answers: Any, now: Any
) -> None:
    from evenhand.apps.schools import actions, queries

    person = somebody(at=school, role=Role.HEAD)
    row = next(one for one in queries.members(school=school) if one.person == person)
    actions.end_role(by=runner, now=now, membership=row)
    got = {route.name: answers(route, {Role.HEAD: person})[Role.HEAD] for route in routes}
    assert {name: answer for name, answer in got.items() if answer != 404} == {}


@by_app(FOR_SIGNED_IN)
def test_strangers_are_sent_to_sign_in(routes: list[Route], school: Any, runner: Any, visitor: Any) -> None:
    led = {}
    for route in routes:
        with undone():
            answer = visitor().answer(address(route, school, runner))
            led[route.name] = answer.status_code, answer.get("Location", "").startswith("/account/sign-in/")
    assert {name: where for name, where in led.items() if where != (302, True)} == {}


def test_every_act_is_somewhere_a_door() -> None:
    assert {route.door for route in GUARDED} == set(Act)
