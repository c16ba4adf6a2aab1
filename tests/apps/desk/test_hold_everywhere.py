"""A hold is visible on every page of a case: who asked for it, and what it stops."""

from typing import Any

import pytest
from django.urls import reverse
from routes import Route, every_route
from samples import SAMPLES, case, letter

from evenhand.apps.cases import actions as cases
from evenhand.apps.letters.models import Draft
from evenhand.core.cases import Agency
from evenhand.core.people import Role

OF_A_CASE = {"case_id", "draft_id", "letter_id", "batch_id", "dispatch_id"}
NO_PAGES_OF_A_CASE = {
    "cases:stepped-aside": "opens for whoever has just lost sight of the case",
}
BANNER = "There is a hold on this case."
WHO = "The police asked for it"
STOPS = "Nothing goes to anybody outside"
ROUTES = [one for one in every_route() if OF_A_CASE & set(one.parameters)]


@pytest.fixture
def held(school: Any, runner: Any, somebody: Any, now: Any, settings: Any, tmp_path: Any) -> Any:
    """A case with one of everything, and a hold."""
    settings.VAULT_FOLDER = tmp_path / "data" / "vault"
    settings.CASE_KEYS_FOLDER = tmp_path / "keys" / "cases"
    lead = somebody(at=school, role=Role.DSL, name="Ruth Bello")
    one = case(school, runner)
    Draft.objects.filter(pk=letter(school, runner).draft_id).update(case=one)
    return one, lead


def test_every_page_of_a_case_shows_its_hold(
    held: Any, school: Any, runner: Any, now: Any, visitor: Any
) -> None:
    one, lead = held
    made: dict[str, Any] = {}
    for route in ROUTES:
        for name in route.parameters:
            made.setdefault(name, SAMPLES[name](school, runner))
    cases.set_hold(by=lead, now=now, case=one, agency=Agency.POLICE)
    browser, without, shown = visitor(lead), [], []
    for route in ROUTES:
        page = _page(browser, route, made)
        if page and route.name not in NO_PAGES_OF_A_CASE:
            shown.append(route.name)
            without += [route.name] if not all(words in page for words in (BANNER, WHO, STOPS)) else []
    assert " ".join(without) == ""
    assert len(shown) >= 50, shown


def _page(browser: Any, route: Route, made: dict[str, Any]) -> str:
    """The words of a whole page that opens; empty for files, for pieces of pages, and for what only takes."""
    answer = browser.client.get(reverse(route.name, kwargs={name: made[name] for name in route.parameters}))
    if answer.status_code != 200 or not answer.get("Content-Type", "").startswith("text/html"):
        return ""
    page = answer.content.decode()
    return page if "<html" in page else ""
