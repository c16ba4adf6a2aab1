"""A form that was open too long: nothing is done, and nothing that was typed into it is lost."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from page_check import faults

from evenhand.apps.cases import models

WORDS = 'Rang her; she comes on Tuesday.\n"Not before three."'
HERE = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def note(case: Any) -> str:
    return reverse("cases:note", args=[case.school_id, case.pk])


@pytest.fixture
def strict(lead: Any) -> Client:
    """A browser of which forms are asked for their token, as they are outside tests."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(lead, "allauth.account.auth_backends.AuthenticationBackend")
    return client


def token_in(page: str) -> str:
    return page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]


def test_it_stands_there_again_and_is_sent_once_more(strict: Client, case: Any, note: str) -> None:
    stale = {"words": WORDS, "csrfmiddlewaretoken": "x" * 64}
    answer = strict.post(note, stale, headers=HERE)
    page = answer.content.decode()
    assert answer.status_code == 403
    assert faults(page) == []
    assert "Rang her; she comes on Tuesday.<br>" in page
    assert not models.Note.objects.exists()
    again = {"words": WORDS, "csrfmiddlewaretoken": token_in(page)}
    assert strict.post(note, again, headers=HERE).status_code == 302
    assert models.Note.objects.get().words.replace("\r", "") == WORDS


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site", "origin": "http://testserver"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"referer": "http://elsewhere.example/testserver"},
        {},
    ],
)
def test_what_another_site_made_up_is_not_offered(strict: Client, note: str, headers: Any) -> None:
    page = strict.post(note, {"words": WORDS}, headers=headers).content.decode()
    assert "Rang her" not in page
    assert "Send it again" not in page


def test_a_password_is_never_put_into_a_page(strict: Client) -> None:
    typed = {"login": "a@b.example", "password": "quarry lantern oboe"}
    page = Client(enforce_csrf_checks=True).post("/account/sign-in/", typed, headers=HERE).content.decode()
    assert "quarry lantern" not in page
    assert "This form was open too long" in page


def test_it_says_that_files_have_to_be_chosen_again(strict: Client, case: Any, lead: Any) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    where = reverse("desk:report", args=[case.school_id])
    typed = {"title": "The queue at lunch", "captures": SimpleUploadedFile("a.png", b"dots")}
    page = strict.post(where, typed, headers=HERE).content.decode()
    assert "Files cannot be kept" in page and "a.png" in page
