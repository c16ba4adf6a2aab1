"""A school is set up page by page, taken up again, and checked at the end."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from evenhand.apps.schools import actions, demonstration, queries
from evenhand.apps.schools.models import School
from evenhand.core.people import Role


def at(page: str, school: School, *more: int) -> str:
    return reverse(f"schools:{page}", args=[school.pk, *more])


@pytest.fixture
def demo(runner: Any, now: Any) -> School:
    told = demonstration.facts()
    return actions.load_demonstration(by=runner, now=now, facts=told.school, roster=told.roster)


@pytest.mark.parametrize(
    "page",
    [
        "setup",
        "words",
        "contact",
        "channels",
        "letterhead",
        "dates",
        "people",
        "add-member",
        "check",
        "complaints",
        "signature",
        "live",
        "eyes",
        "head-counts",
    ],
)
def test_each_page_opens_and_is_sound(page: str, demo: School, runner: Any, visitor: Any) -> None:
    assert "Demonstration" in visitor(runner).opens(at(page, demo)).content.decode()


def test_a_new_school_is_in_practice_mode(runner: Any, visitor: Any) -> None:
    fields = {"name": "Ashby", "kind": "school", "nation": "england", "roles": ["office", "dsl"]}
    page = visitor(runner).sends("/start/school/", **fields).content.decode()
    school = queries.of_person(person=runner)[0]
    assert school.practice
    assert "Practice" in page
    assert queries.roles_of(person=runner, school=school) == {Role.OFFICE, Role.DSL}


def test_nothing_typed_is_lost(school: School, runner: Any, visitor: Any) -> None:
    page = visitor(runner).sends(at("contact", school), address="1 Mill Lane", phone="", email="no address")
    words = page.content.decode()
    assert "1 Mill Lane" in words
    assert "no address" in words
    assert "Error: Address and contact" in words
    assert 'href="#id_phone"' in words


def test_a_day_that_is_none_is_said(school: School, runner: Any, visitor: Any) -> None:
    first = {"first_day": "31", "first_month": "2", "first_year": "2026"}
    last = {"last_day": "", "last_month": "", "last_year": ""}
    page = visitor(runner).sends(at("dates", school), kind="term", name="Spring", **first, **last)
    assert "not in the calendar" in page.content.decode()
    assert queries.entries(school=school) == []


def test_terms_are_entered_and_taken_out(school: School, runner: Any, visitor: Any) -> None:
    days = {"first_day": "2", "first_month": "9", "first_year": "2026"}
    days |= {"last_day": "18", "last_month": "12", "last_year": "2026"}
    browser = visitor(runner)
    assert (
        "2 September 2026"
        in browser.sends(at("dates", school), kind="term", name="Autumn", **days).content.decode()
    )
    (entry,) = queries.entries(school=school)
    assert queries.calendar(school=school).terms[0].name == "Autumn"
    browser.sends(at("remove-date", school, entry.pk))
    assert queries.entries(school=school) == []


@pytest.mark.parametrize("data", [b"<svg onload='x'/>", b"\x89PNG\r\n\x1a\nbroken", b"GIF89a", b"%PDF-1.7"])
def test_what_is_no_picture_is_no_logo(data: bytes, school: School, runner: Any, visitor: Any) -> None:
    logo = SimpleUploadedFile("logo.png", data, "image/png")
    page = visitor(runner).sends(at("letterhead", school), logo=logo, logo_alt="a tree")
    assert 'href="#id_logo"' in page.content.decode()
    school.refresh_from_db()
    assert bytes(school.logo) == b""


def test_an_invited_person_chooses_a_password_once(school: School, runner: Any, visitor: Any) -> None:
    fields = {"name": "Ruth Bello", "email": "Ruth@people.example", "role": "dsl"}
    page = visitor(runner).sends(at("add-member", school), **fields)
    link = page.context["link"].removeprefix("http://testserver")
    visitor().opens(link)
    visitor().sends(link, password="quarry lantern oboe")
    visitor().opens(link, status=410)
    signed_in = visitor().sends(
        "/account/sign-in/", login="ruth@people.example", password="quarry lantern oboe"
    )
    assert "Set-up" in signed_in.content.decode()


def test_the_last_who_manages_stays(school: School, runner: Any, visitor: Any) -> None:
    (row,) = queries.members(school=school)
    page = visitor(runner).sends(at("member", school, row.pk), status=409)
    assert "last person" in page.content.decode()


def test_the_demonstration_is_complete_but_for_dates(demo: School) -> None:
    assert [task.id for task in queries.tasks(school=demo) if not task.done] == ["dates"]
    value = queries.to_value(demo)
    facts = demonstration.facts().school
    assert (value.name, value.address, value.logo) == (facts.name, facts.address, facts.logo)
    assert {person.name for person in facts.staff} <= {person.name for person in value.staff}


def test_who_may_not_add_schools_is_told(school: School, somebody: Any, visitor: Any, now: Any) -> None:
    person = somebody(at=school, role=Role.STAFF)
    visitor(person).sends("/start/demonstration/", status=409)
    assert School.objects.count() == 1
