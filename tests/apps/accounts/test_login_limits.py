"""Wrong passwords are counted one by one, also when many are tried at the same moment."""

from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from racing import at_once

ALLOWED, TRIED = 5, 12


def test_no_more_are_tried_at_once_than_one_after_another(
    real_transactions: None, runner: Any, settings: Any
) -> None:
    shared = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "server_cache"}
    settings.CACHES = {"default": shared}
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": f"{ALLOWED}/5m/key"}
    call_command("createcachetable", verbosity=0)

    def tries() -> str:
        typed = {"login": runner.email, "password": "wrong lantern oboe"}
        return Client().post("/account/sign-in/", typed, follow=True).content.decode()

    pages = at_once(*[tries] * TRIED)
    looked_at = [page for page in pages if "do not belong together" in page]
    sent_away = [page for page in pages if "wrong too often" in page or "waits a while" in page]
    assert len(looked_at) + len(sent_away) == TRIED
    assert len(looked_at) <= ALLOWED


@pytest.mark.django_db
def test_who_asks_too_often_gets_a_page_of_ours(runner: Any, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    typed = {"login": runner.email, "password": "wrong lantern oboe"}
    client = Client()
    client.post("/account/sign-in/", typed)
    answer = client.post("/account/sign-in/", typed)
    assert answer.status_code == 429
    assert "Nothing is lost" in answer.content.decode()
