"""Whoever is signed out while they write loses nothing, and nobody else sees it."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from evenhand.apps.accounts import actions, queries
from evenhand.core.people import Role
from evenhand.server import clock

PASSWORD = "quarry lantern oboe"


def sign_in(browser: Any, email: str) -> str:
    return str(browser.sends("/account/sign-in/", login=email, password=PASSWORD).content.decode())


@pytest.fixture
def late(school: Any, runner: Any, visitor: Any, now: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A browser whose owner goes away for an hour, then sends a form."""
    monkeypatch.setattr(clock, "now", lambda: now)
    browser = visitor(runner)
    browser.opens(reverse("schools:contact", args=[school.pk]))
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(hours=1))
    return browser


def test_a_form_sent_too_late_is_kept(late: Any, school: Any, runner: Any, visitor: Any) -> None:
    late.sends(reverse("schools:contact", args=[school.pk]), address="1 Mill Lane", phone="01632 960123")
    school.refresh_from_db()
    assert school.address == ""
    assert "See what you had typed" in sign_in(late, runner.email)
    page = late.opens(reverse("accounts:unsent")).content.decode()
    assert "1 Mill Lane" in page
    late.sends(reverse("accounts:unsent"))
    assert not queries.unsent(person=runner).exists()


def test_files_that_went_with_it_are_named(late: Any, school: Any, runner: Any) -> None:
    """Without scripts they cannot be kept, so it is said which have to be chosen again."""
    files = [SimpleUploadedFile(f"shot-{number}.png", b"dots") for number in (1, 2)]
    late.sends(reverse("desk:report", args=[school.pk]), title="The queue", captures=files)
    sign_in(late, runner.email)
    page = late.opens(reverse("accounts:unsent")).content.decode()
    assert "The queue" in page and "Choose these again" in page
    assert "shot-1.png" in page and "shot-2.png" in page


def test_nobody_else_sees_it(late: Any, school: Any, runner: Any, somebody: Any, visitor: Any) -> None:
    late.sends(reverse("schools:contact", args=[school.pk]), address="1 Mill Lane")
    head = somebody(at=school, role=Role.HEAD)
    assert "1 Mill Lane" not in visitor(head).opens(reverse("accounts:unsent")).content.decode()


def test_the_page_keeps_and_signs_out(runner: Any, visitor: Any, now: Any) -> None:
    browser = visitor(runner)
    told = {"evenhand-address": "/start/school/", "name": "Ashby", "csrfmiddlewaretoken": "x"}
    assert browser.client.post(reverse("accounts:keep"), told).status_code == 204
    (row,) = queries.unsent(person=runner)
    assert (row.address, row.fields) == ("/start/school/", {"name": ["Ashby"]})
    assert browser.answer("/start/").status_code == 302


def test_every_form_of_a_page_is_kept_before_it_signs_out(runner: Any, visitor: Any) -> None:
    browser, keep = visitor(runner), reverse("accounts:keep")
    for fields in ({"words": "One"}, {"comment": "Two"}, {"words": "Three"}):
        told = {"evenhand-address": "/a/", "evenhand-more": "yes", **fields}
        assert browser.client.post(keep, told).status_code == 204
        assert browser.answer("/start/").status_code == 200
    assert browser.client.post(keep).status_code == 204
    kept = [row.fields for row in queries.unsent(person=runner)]
    assert sorted(kept, key=str) == [{"comment": ["Two"]}, {"words": ["Three"]}]
    assert "nothing had happened" in browser.opens("/start/").content.decode()


@pytest.mark.parametrize(
    "fields",
    [
        {"password": [PASSWORD]},
        {"old_password": [PASSWORD]},
        {"csrfmiddlewaretoken": ["abc"]},
        {"words": [" "]},
        {"words": ["a" * 200_001]},
    ],
)
def test_some_things_are_never_kept(fields: Any, runner: Any, now: Any) -> None:
    actions.keep_unsent(by=runner, now=now, address="/", fields=fields)
    assert not queries.unsent(person=runner).exists()


def test_after_a_week_it_is_gone(runner: Any, somebody: Any, school: Any, now: Any) -> None:
    actions.keep_unsent(by=runner, now=now, address="/a/", fields={"words": ["Hello"]})
    other = somebody(at=school, role=Role.HEAD)
    later = now + timedelta(days=8)
    actions.keep_unsent(by=other, now=later, address="/b/", fields={"words": ["Hello"]})
    assert [row.person for row in queries.all_unsent()] == [other]


def test_addresses_lead_nowhere_else(runner: Any, visitor: Any, now: Any) -> None:
    actions.keep_unsent(by=runner, now=now, address="//elsewhere.example/", fields={"words": ["Hello"]})
    assert "elsewhere" not in visitor(runner).opens(reverse("accounts:unsent")).content.decode()


def test_every_page_can_be_left_quickly(school: Any, runner: Any, visitor: Any) -> None:
    for where in ("/start/", reverse("schools:setup", args=[school.pk])):
        page = visitor(runner).opens(where).content.decode()
        assert page.count("govuk-js-exit-this-page-button") == 1
