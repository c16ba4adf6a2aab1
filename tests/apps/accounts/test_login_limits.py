"""Wrong passwords are counted one by one, also when many are tried at the same moment."""

from threading import Barrier, Thread
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.test import Client

ALLOWED, TRIED = 5, 12


def test_no_more_are_tried_at_once_than_one_after_another(
    real_transactions: None, runner: Any, settings: Any
) -> None:
    shared = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "server_cache"}
    settings.CACHES = {"default": shared}
    settings.ACCOUNT_RATE_LIMITS = {"login_failed": f"{ALLOWED}/5m/key"}
    call_command("createcachetable", verbosity=0)
    start, pages = Barrier(TRIED), list[str]()

    def tries() -> None:
        start.wait(timeout=30)
        typed = {"login": runner.email, "password": "wrong lantern oboe"}
        client = Client(raise_request_exception=False)
        pages.append(client.post("/account/sign-in/", typed, follow=True).content.decode())
        connection.close()

    threads = [Thread(target=tries) for _ in range(TRIED)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert len(pages) == TRIED
    looked_at = [page for page in pages if "wrong too often" not in page]
    assert len(looked_at) <= ALLOWED
