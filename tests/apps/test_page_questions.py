"""No page puts more than 25 questions to the database, once somebody is at work and their session stands."""

from pathlib import Path
from typing import Any

import pytest
from benchmarks.office import addresses, fill
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from full_case import everything_done
from test_every_route import GUARDED, Route, address, by_name

from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries
from evenhand.apps.desk.actions import load_demonstration
from evenhand.apps.letters import actions as letters
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import Agency, Answered
from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED

MOST = 25


def asked(client: Client, where: str) -> list[str]:
    """The questions that opening a page puts."""
    with CaptureQueriesContext(connection) as questions:
        client.get(where)
    return [one["sql"][:80] for one in questions]


@pytest.mark.parametrize("route", GUARDED, ids=by_name)
def test_a_page_asks_little(route: Route, school: Any, runner: Any, somebody: Any, visitor: Any) -> None:
    role = next(one for one in (Role.DSL, *Role) if one in ALLOWED[route.door])
    person = somebody(at=school, role=role)
    where = address(route, school, runner)
    browser = visitor(person)
    if browser.answer(where).status_code == 405:  # a page that is only sent to
        return
    questions = asked(browser.client, where)
    assert len(questions) <= MOST, questions


def test_no_page_asks_more_the_fuller_the_school_is(
    runner: Any, visitor: Any, now: Any, settings: Any, tmp_path: Path
) -> None:
    """Every kind of page that the demonstration leads to, as it is loaded and when much has happened."""
    settings.VAULT_FOLDER, settings.CASE_KEYS_FOLDER = tmp_path / "vault", tmp_path / "keys"
    school = load_demonstration(by=runner, now=now)
    client = visitor(runner).client
    pages = addresses(client, runner, school)
    assert len(pages) >= 70, sorted(pages)
    assert _too_many(client, pages) == {}
    _much_happens(school, runner, now)
    assert _too_many(client, {**addresses(client, runner, school), **pages}) == {}


def _too_many(client: Client, pages: dict[str, str]) -> dict[str, list[str]]:
    found = {}
    for name, where in pages.items():
        client.get(where)  # what is remembered from page to page is so now
        questions = asked(client, where)
        if len(questions) > MOST:
            found[f"{name}: {len(questions)}"] = questions
    return found


def _much_happens(school: Any, by: Any, now: Any) -> None:
    """Thirty more cases, and in each case that was there everything twice, with letters begun."""
    there = list(queries.seen_by(person=by, school=school))
    staff = [row.person for row in schools.members(school=school)]
    fill([school], 30, by)
    pack, template = packs.template_of(school=school, pack_id="core", template_id="awareness-letter")
    told = {"by": by, "now": now}
    for case in there:
        for teacher in staff[:2]:
            everything_done(case, by=by, dsl=by, teacher=teacher, now=now)
        cases.answer_triage(**told, case=case, answers={"life-at-risk": Answered.YES})
        cases.set_hold(**told, case=case, agency=Agency.LADO, reference="L/2")
    for _ in range(6):
        letters.begin(**told, school=school, case=None, pack=pack, template=template)
