"""Several people at the same moment, for tests that really commit (`real_transactions`)."""

from collections.abc import Callable
from threading import Barrier, Thread
from time import monotonic, sleep

from django.db import OperationalError, connection

from evenhand.core.findings import Refused


def refusals(*acts: Callable[[], object]) -> list[str]:
    """Do everything at the same moment, each in a thread of its own; the ids of what was refused.
    Raises whatever else went wrong."""
    start = Barrier(len(acts))
    refused: list[str] = []
    faults: list[Exception] = []

    def run(act: Callable[[], object]) -> None:
        try:
            start.wait(timeout=30)
            patiently(act)
        except Refused as why:
            refused.append(why.findings[0].id)
        except Exception as fault:
            faults.append(fault)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    assert not any(thread.is_alive() for thread in threads), "nobody waits for ever"
    for fault in faults:
        raise fault
    return refused


def patiently(act: Callable[[], object]) -> object:
    """Do it again while the database in memory is locked: it does not wait by itself, as one in a file
    does. Every act is one transaction, so nothing of the first try is left."""
    until = monotonic() + 60
    while True:
        try:
            return act()
        except OperationalError as locked:
            if "locked" not in str(locked) or monotonic() > until:
                raise
            sleep(0.02)
