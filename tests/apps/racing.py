"""Several people at the same moment, for tests that really commit (`real_transactions`)."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

from django.db import connection

from evenhand.core.findings import Refused


def at_once(*acts: Callable[[], object], may_fail: tuple[type[Exception], ...] = ()) -> list[Any]:
    """Do everything at the same moment, each in a thread of its own; what came of each, in order: what it
    gave back, or the exception if it is one that `may_fail` allows. Raises any other."""
    start, came = Barrier(len(acts)), list[Any]([None] * len(acts))

    def run(number: int, act: Callable[[], object]) -> None:
        try:
            start.wait(timeout=30)
            came[number] = act()
        except Exception as trouble:
            came[number] = trouble
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert not any(thread.is_alive() for thread in threads), "nobody waits for ever"
    for one in came:
        if isinstance(one, Exception) and not isinstance(one, may_fail):
            raise one
    return came


def refusals(*acts: Callable[[], object]) -> list[str]:
    """Do everything at the same moment; the ids of what was refused. Raises whatever else went wrong."""
    came = at_once(*acts, may_fail=(Refused,))
    return [one.findings[0].id for one in came if isinstance(one, Refused)]
