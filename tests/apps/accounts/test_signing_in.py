"""Signing in, and everything that keeps strangers out."""

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from evenhand.apps.accounts import queries
from evenhand.server import clock

PASSWORD = "quarry lantern oboe"


def sign_in(visitor: Any, email: str, password: str) -> str:
    return str(visitor.sends("/account/sign-in/", login=email, password=password).content.decode())


def test_who_knows_the_password_comes_in(runner: Any, visitor: Any) -> None:
    assert "Where would you like to begin?" in sign_in(visitor(), runner.email.upper(), PASSWORD)


@pytest.mark.parametrize("email", ["robin@server.example", "nobody@server.example"])
def test_a_wrong_pair_says_nothing_about_accounts(email: str, runner: Any, visitor: Any) -> None:
    page = sign_in(visitor(), email, "wrong")
    assert "do not belong together" in page
    assert f'value="{email}"' in page


def test_nobody_signs_up(runner: Any, visitor: Any) -> None:
    visitor().opens("/account/signup/", status=404)


@pytest.mark.django_db
def test_the_first_account_is_made_once(visitor: Any) -> None:
    link = queries.first_account_link()
    visitor().opens(link)
    page = visitor().sends(link, name="Robin", email="robin@server.example", password="short")
    assert "12 characters" in page.content.decode()
    visitor().sends(link, name="Robin", email="robin@server.example", password=PASSWORD)
    visitor().opens(link, status=410)
    visitor().opens("/account/first/first:made:up/", status=410)


@pytest.mark.parametrize(("minutes", "stays"), [(29, True), (31, False)])
def test_who_is_away_for_long_is_signed_out(
    minutes: int, stays: bool, runner: Any, visitor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, began = visitor(runner), clock.now()
    browser.opens("/start/")
    monkeypatch.setattr(clock, "now", lambda: began + timedelta(minutes=minutes))
    page = browser.opens("/start/").content.decode()
    assert ("Where would you like to begin?" in page) is stays


def test_nobody_stays_longer_than_a_day(runner: Any, visitor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    browser, began = visitor(runner), clock.now()
    for minutes in range(0, 12 * 60 + 30, 20):
        monkeypatch.setattr(clock, "now", lambda at=began + timedelta(minutes=minutes): at)
        page = browser.opens("/start/").content.decode()
    assert "Sign in" in page


def test_another_page_sends_nobody_elsewhere(runner: Any, visitor: Any) -> None:
    fields = {"login": runner.email, "password": PASSWORD, "next": "https://elsewhere.example/"}
    answer = visitor().client.post("/account/sign-in/", fields)
    assert answer["Location"] == "/"


def test_pages_are_kept_nowhere_and_run_no_foreign_words(runner: Any, visitor: Any) -> None:
    answer = visitor(runner).opens("/start/")
    assert answer["Cache-Control"] == "no-store, private"
    assert "unsafe" not in answer["Content-Security-Policy"]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert (answer["X-Frame-Options"], answer["X-Content-Type-Options"]) == ("DENY", "nosniff")


def test_a_form_without_its_token_is_refused_kindly(runner: Any) -> None:
    answer = Client(enforce_csrf_checks=True).post("/account/sign-in/", {"login": "x", "password": "y"})
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.content.decode()


@pytest.mark.parametrize("page", ["second-step", "password", "sign-out", "still-here", "closed"])
def test_pages_of_the_account_are_sound(page: str, runner: Any, visitor: Any) -> None:
    status = 204 if page == "still-here" else 200
    visitor(runner).opens(f"/account/{page}/", status=status)


def test_a_second_step_is_set_up_and_asked_for(runner: Any, visitor: Any) -> None:
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time

    browser = visitor()
    sign_in(browser, runner.email, PASSWORD)
    assert "Confirm that it is you" in browser.opens("/account/second-step/app/").content.decode()
    browser.sends("/account/confirm-it-is-you/", password=PASSWORD)
    page = browser.opens("/account/second-step/app/")
    secret = page.context["form"].secret

    def code() -> str:
        return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))

    browser.sends("/account/second-step/app/", code=code())
    again = visitor()
    assert "Enter the code" in sign_in(again, runner.email, PASSWORD)
    assert again.answer("/start/").status_code == 302


def test_static_settings_are_strict() -> None:
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.CSRF_COOKIE_HTTPONLY
    assert settings.SESSION_IDLE_SECONDS == 1800


def test_wrong_passwords_are_counted_by_all_processes_together(
    runner: Any, visitor: Any, settings: Any
) -> None:
    from django.core.management import call_command

    shared = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "server_cache"}
    settings.CACHES = {"default": shared}
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": "5/5m/key"}
    call_command("createcachetable", verbosity=0)
    for _ in range(5):  # each from a browser of its own
        visitor().sends("/account/sign-in/", login=runner.email, password="wrong lantern oboe")
    page = visitor().sends("/account/sign-in/", login=runner.email, password=PASSWORD).content.decode()
    assert "wrong too often" in page
