"""What tests of the office share: people, schools, and a visitor who looks at every page that opens."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.client import ClientHandler
from page_check import faults

from evenhand.apps.accounts import actions as accounts
from evenhand.apps.accounts.models import Person
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools.models import School
from evenhand.core.people import Role
from evenhand.core.schools import Nation, SchoolKind

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PASSWORD = "quarry lantern oboe"
HANDLER = ClientHandler(enforce_csrf_checks=False)
"""Every visitor’s way in. Each client would put the middleware together anew, which takes longer than many a
page."""


class Visitor:
    """Somebody with a browser. Every page that opens is looked at; what is wrong with it fails the test."""

    def __init__(self, person: Person | None = None) -> None:
        self.client = Client(raise_request_exception=True)
        self.client.handler = HANDLER
        self.person = person
        if person is not None:
            self.client.force_login(person, "allauth.account.auth_backends.AuthenticationBackend")

    def opens(self, where: str, /, *, status: int = 200, **headers: Any) -> Any:
        """GET an address and follow where it leads."""
        return self._looked_at(self.client.get(where, follow=True, headers=headers), status)

    def sends(self, where: str, /, *, status: int = 200, **fields: Any) -> Any:
        """POST fields to an address and follow where it leads."""
        return self._looked_at(self.client.post(where, fields, follow=True), status)

    def answer(self, address: str, *, post: bool = False) -> Any:
        """The bare answer, without following and without looking."""
        return self.client.post(address) if post else self.client.get(address)

    @staticmethod
    def _looked_at(response: Any, status: int) -> Any:
        assert response.status_code == status, response.content.decode()[:2000]
        if response.get("Content-Type", "").startswith("text/html") and response.content:
            page = response.content.decode()
            fragment = "<html" not in page
            assert faults(page, fragment=fragment) == [], response.request["PATH_INFO"]
        return response


@pytest.fixture
def now() -> datetime:
    """A Monday in November, in the morning."""
    return NOW


@pytest.fixture
def runner(db: None) -> Person:
    """Whoever runs the server: made the first account, may add schools."""
    return accounts.make_first(now=NOW, name="Robin Teller", email="robin@server.example", password=PASSWORD)


@pytest.fixture
def school(runner: Person) -> School:
    """A school, in practice mode, whose office is run by `runner`."""
    told = {"kind": SchoolKind.SCHOOL, "nation": Nation.ENGLAND, "roles": [Role.OFFICE]}
    return schools.add(by=runner, now=NOW, name="Ashby Primary School", **told)


@pytest.fixture
def other_school(runner: Person) -> School:
    """Another school on the same server."""
    told = {"kind": SchoolKind.NURSERY, "nation": Nation.WALES, "roles": [Role.HEAD]}
    return schools.add(by=runner, now=NOW, name="Bwlch Nursery", **told)


@pytest.fixture
def somebody(runner: Person) -> Callable[..., Person]:
    """`somebody(at=school, role=Role.DSL, name="Ruth Bello")`: a person who is something at a school."""

    def make(*, at: School, role: Role, name: str = "") -> Person:
        name = name or f"{role.value.title()} of {at.pk}"
        email = f"{name.lower().replace(' ', '.')}@people.example"
        row = schools.give_role(by=runner, now=NOW, school=at, name=name, email=email, role=role)
        return row.person

    return make


@pytest.fixture
def visitor() -> Callable[..., Visitor]:
    """`visitor(person)`: that person with a browser; `visitor()`: somebody who is not signed in."""
    return Visitor


@pytest.fixture
def real_transactions(tied_again: None, transactional_db: None, untied: None) -> None:
    """For tests of threads and races, which must really commit: empties the tables afterwards, for which
    the log has to be let go for a moment."""


@pytest.fixture
def tied_again(django_db_blocker: Any) -> Iterator[None]:
    yield
    with django_db_blocker.unblock():
        _triggers("tie")


@pytest.fixture
def let_go() -> Callable[[], None]:
    """For tests that change the log past the database; the transaction of the test puts it right again."""
    return lambda: _triggers("untie")


@pytest.fixture
def untied(transactional_db: None) -> Iterator[None]:
    yield
    _triggers("untie")


def _triggers(act: str) -> None:
    from importlib import import_module

    migration = import_module("evenhand.apps.audit.migrations.0002_only_added_to")
    database = {"sqlite": "SQLITE", "postgresql": "POSTGRES"}[connection.vendor]
    with connection.cursor() as cursor:
        for statement in getattr(migration, f"{'UNDO_' if act == 'untie' else ''}{database}"):
            cursor.execute(statement)
