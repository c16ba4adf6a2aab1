"""Whoever may not do something at set-up sees how it stands, who may, and what they may do themselves."""

from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.schools import actions, queries
from evenhand.core.people import Role
from evenhand.core.permissions import ALLOWED, Act

PAGES = ("words", "contact", "channels", "complaints", "letterhead", "head-counts", "dates")


def at(page: str, school: Any) -> str:
    return reverse(f"schools:{page}", args=[school.pk])


@pytest.fixture
def lead(school: Any, somebody: Any) -> Any:
    return somebody(at=school, role=Role.DPO, name="Ola Reeve")


def test_whoever_may_sees_nothing_of_it(school: Any, runner: Any, visitor: Any) -> None:
    page = visitor(runner).opens(at("setup", school)).content.decode()
    assert "govuk-task-list__hint" not in page and "What you may do here" not in page


def test_set_up_says_who_does_what(school: Any, lead: Any, visitor: Any) -> None:
    page = visitor(lead).opens(at("setup", school)).content.decode()
    assert "For Robin Teller (Office manager)" in page
    assert "What you may do here" in page and Act.KEEP_GO_LIVE.value in page
    assert Act.EDIT_SCHOOL.value not in page


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_others_is_kind(
    page: str, school: Any, lead: Any, runner: Any, visitor: Any, now: Any
) -> None:
    actions.change(by=runner, now=now, school=school, changes={"phone": "01632 960 001"})
    words = visitor(lead).opens(at(page, school), status=403).content.decode()
    assert "This is for others to do" in words and "What is set up" in words
    assert "Robin Teller, Office manager" in words and "What you may do here" in words
    assert "Change<span" not in words
    assert ("01632 960 001" in words) is (page == "contact")


def test_who_set_a_school_up_alone_is_told_what_it_takes(runner: Any, visitor: Any) -> None:
    """Somebody who chose data protection lead, and nothing else, at the very first page."""
    browser = visitor(runner)
    fields = {"name": "Ashby", "kind": "school", "nation": "england", "roles": ["dpo"]}
    page = browser.sends("/start/school/", **fields).content.decode()
    school = queries.of_person(person=runner)[0]
    assert "Nobody here may fill this in yet" in page
    words = browser.opens(at("contact", school), status=403).content.decode()
    assert "Nobody at Ashby yet" in words and at("people", school) in words
    assert "Not answered yet" in words
    browser.opens(at("people", school))


def test_a_member_of_staff_is_told_as_well(school: Any, somebody: Any, visitor: Any) -> None:
    person = somebody(at=school, role=Role.STAFF)
    words = visitor(person).opens(reverse("packs:add", args=[school.pk]), status=403).content.decode()
    assert "Robin Teller" in words and "What is set up" not in words
    assert all(act.value not in words for act in (Act.MANAGE_PEOPLE, Act.KEEP_CONTACTS))
    assert Role.STAFF in ALLOWED[Act.REPORT_POST] and Act.REPORT_POST.value in words


def test_answers_are_changed_only_by_those_who_may(school: Any, lead: Any, runner: Any, visitor: Any) -> None:
    assert "Change<span" in visitor(runner).opens(at("check", school)).content.decode()
    words = visitor(lead).opens(at("check", school)).content.decode()
    assert at("contact", school) not in words and at("people", school) in words


def test_another_school_tells_nothing(school: Any, other_school: Any, lead: Any, visitor: Any) -> None:
    words = visitor(lead).opens(at("contact", other_school), status=404).content.decode()
    assert "Bwlch" not in words
