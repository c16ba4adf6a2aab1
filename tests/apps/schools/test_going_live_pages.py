"""A school is in practice until its list is done; practice never becomes real."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.schools import queries
from evenhand.apps.schools.actions import going_live
from evenhand.apps.schools.models import School
from evenhand.core.findings import Refused
from evenhand.core.people import Role
from evenhand.core.schools import Nation
from evenhand.core.schools.going_live import items_for

pytestmark = pytest.mark.rule(36)


def at(page: str, school: School, *more: object) -> str:
    return reverse(f"schools:{page}", args=[school.pk, *more])


def open_case(by: Any, now: Any, school: School) -> Any:
    post = cases.NewPost(site="Facebook", words="The trip was a shambles.")
    return cases.open_case(by=by, now=now, school=school, title="The trip", post=post)


@pytest.fixture
def dpo(school: School, somebody: Any) -> Any:
    somebody(at=school, role=Role.DSL, name="Ruth Bello")
    return somebody(at=school, role=Role.DPO, name="Helen Marsh")


@pytest.fixture
def listed(school: School, dpo: Any, now: Any) -> School:
    """Everything on the list is in place."""
    for item in items_for(Nation.ENGLAND):
        told = {"item": item.id, "done_on": now.date(), "done_by": "Helen Marsh", "words": "Folder 7"}
        going_live.enter(by=dpo, now=now, school=school, **told)
    return school


def kinds(of: str) -> list[str]:
    return [link.event.kind for link in log.links() if link.event.kind.startswith(of)]


def test_a_new_school_practises(school: School, dpo: Any, now: Any) -> None:
    assert queries.is_practice(school=school)
    assert open_case(dpo, now, school).practice


def test_nobody_goes_live_before_the_list_is_done(school: School, dpo: Any, visitor: Any, now: Any) -> None:
    page = visitor(dpo).sends(at("go-live", school), status=409, sure="on").content.decode()
    assert "Data protection impact assessment" in page
    school.refresh_from_db()
    assert school.practice


def test_the_lead_fills_in_and_goes_live(school: School, dpo: Any, visitor: Any, now: Any) -> None:
    browser = visitor(dpo)
    for item in items_for(Nation.ENGLAND):
        day = {"done_on_day": "3", "done_on_month": "9", "done_on_year": "2026"}
        browser.sends(at("live-item", school, item.id), words="Folder 7", done_by="Helen Marsh", **day)
    before = open_case(dpo, now, school)
    assert "Go live" in browser.opens(at("live", school)).content.decode()
    browser.sends(at("go-live", school), sure="on")
    school.refresh_from_db()
    assert not queries.is_practice(school=school)
    before.refresh_from_db()
    assert before.practice
    assert not open_case(dpo, now, school).practice
    assert kinds("school.went") == ["school.went-live"]


def test_without_the_tick_nothing_changes(listed: School, dpo: Any, visitor: Any) -> None:
    visitor(dpo).sends(at("go-live", listed))
    listed.refresh_from_db()
    assert listed.practice


@pytest.mark.parametrize("role", [Role.HEAD, Role.CHAIR, Role.OFFICE, Role.DSL])
def test_only_the_lead_goes_live(role: Role, listed: School, somebody: Any, visitor: Any) -> None:
    visitor(somebody(at=listed, role=role)).sends(at("go-live", listed), status=403, sure="on")


def test_going_back_takes_a_reason_and_keeps_what_is_real(
    listed: School, dpo: Any, visitor: Any, now: Any
) -> None:
    going_live.go_live(by=dpo, now=now, school=listed)
    real = open_case(dpo, now, listed)
    browser = visitor(dpo)
    assert "Say why" in browser.sends(at("go-back", listed), reason=" ").content.decode()
    assert (
        "A new lead begins"
        in browser.sends(at("go-back", listed), reason="A new lead begins").content.decode()
    )
    real.refresh_from_db()
    listed.refresh_from_db()
    assert not real.practice
    assert open_case(dpo, now, listed).practice


def test_a_day_to_come_is_not_taken(school: School, dpo: Any, visitor: Any) -> None:
    day = {"done_on_day": "3", "done_on_month": "9", "done_on_year": "2027"}
    page = visitor(dpo).sends(at("live-item", school, "dpia"), words="Folder 7", done_by="H", **day)
    assert "still to come" in page.content.decode()
    assert "Folder 7" in page.content.decode()
    assert queries.go_live(school=school) == {}


def test_a_demonstration_never_goes_live(listed: School, dpo: Any, now: Any) -> None:
    listed.is_demonstration = True
    listed.save()
    with pytest.raises(Refused):
        going_live.go_live(by=dpo, now=now, school=listed)
    assert queries.is_practice(school=listed)


def test_every_page_says_so_calmly(school: School, runner: Any, visitor: Any) -> None:
    for page in ("setup", "live", "dates", "letterhead"):
        assert "<strong>Practice.</strong>" in visitor(runner).opens(at(page, school)).content.decode()


def test_the_log_keeps_no_words(listed: School) -> None:
    assert "Folder" not in "".join(str(link.event) for link in log.links())
