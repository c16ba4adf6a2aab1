"""No page puts more than 25 questions to the database, once somebody is at work and their session stands."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from test_every_route import GUARDED, Route, address, by_name

from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED

MOST = 25


@pytest.mark.parametrize("route", GUARDED, ids=by_name)
def test_a_page_asks_little(route: Route, school: Any, runner: Any, somebody: Any, visitor: Any) -> None:
    role = next(one for one in (Role.DSL, *Role) if one in ALLOWED[route.door])
    person = somebody(at=school, role=role)
    where = address(route, school, runner)
    browser = visitor(person)
    if browser.answer(where).status_code == 405:  # a page that is only sent to
        return
    with CaptureQueriesContext(connection) as asked:
        browser.answer(where)
    assert len(asked) <= MOST, [one["sql"][:80] for one in asked]
