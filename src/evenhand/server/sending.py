"""Whoever sends: a worker with its own memory. On SQLite it lives in the server, on PostgreSQL it is called
by Procrastinate."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import close_old_connections, connection

from evenhand.adapters.witness import Kept, Memory, folder_for
from evenhand.server import clock
from evenhand.server.tidying import Daily

if TYPE_CHECKING:
    from evenhand.apps.deliveries.actions.hosts import Known

log = logging.getLogger(__name__)

PAUSE = 15.0
"""So many seconds until the embedded worker looks again by itself."""
AFTER_A_FAULT = 60.0
AT_ONCE = 500
WATCH = 45.0
"""So many seconds a new host watches for another that is at work on the same database."""


class Worker:
    """One worker of this machine. It keeps the promise `Witness`."""

    def __init__(self, memory: Memory, *, known: Known) -> None:
        self._memory = memory
        self._known = known

    @classmethod
    def begin(cls, *, watch: float = WATCH) -> Worker | None:
        """Take a place on this machine and make oneself known to the database; None where somebody else
        sends already and only one may."""
        from evenhand.apps.deliveries.actions.hosts import recognise

        alone = connection.vendor == "sqlite"
        folder = folder_for(Path(settings.STATE_FOLDER), database=database_name())
        memory = Memory.take(folder, most=1) if alone else Memory.take(folder)
        if memory is None:
            return None
        others = memory.kept is None and not alone and _another_is_at_work(watch)
        known = recognise(now=clock.now(), kept=memory.kept, siblings=memory.siblings(), others_run=others)
        memory.keep(known.kept)
        return cls(memory, known=known)

    @property
    def host(self) -> int:
        """Which host the database knows it as."""
        return self._known.host

    def keep(self, count: int) -> None:
        """Remember how many messages have been handed over."""
        kept = self._known.kept
        self._memory.keep(Kept(installation=kept.installation, host=kept.host, count=count))

    def recognise_again(self) -> None:
        """The database may have been put back while this ran: look before anything is sent."""
        from evenhand.apps.deliveries.actions.hosts import recognise

        self._known = recognise(now=clock.now(), kept=self._memory.kept)
        self._memory.keep(self._known.kept)

    def work(self, *, limit: int = AT_ONCE, now: Callable[[], datetime] = clock.now) -> int:
        """Send what is due, and say how many were taken up."""
        from evenhand.apps.deliveries.returning import look
        from evenhand.apps.deliveries.working import drain

        self.recognise_again()
        done = drain(clock=now, limit=limit, witness=self)
        look(clock=now, host_id=self.host)
        return done

    def close(self) -> None:
        """Let another have the place."""
        self._memory.close()


class Embedded:
    """The worker inside the server, for a database that only one program writes."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._bell = threading.Event()
        self._ended = threading.Event()
        self._tidying = Daily(since=clock.now())
        self._thread = threading.Thread(target=self._run, name="sending", daemon=True)

    def start(self) -> None:
        """Begin; whatever a worker that died has left is looked after first."""
        from evenhand.apps.deliveries.actions.working import recover
        from evenhand.apps.deliveries.waking import on_wake

        recover(now=clock.now(), all_of_them=True)
        on_wake(lambda count: self._bell.set())
        self._thread.start()

    def end(self, *, within: float = 30.0) -> None:
        """Finish the message that is under way, then stop."""
        self._ended.set()
        self._bell.set()
        self._thread.join(timeout=within)
        self._worker.close()

    def _run(self) -> None:
        while not self._ended.is_set():
            pause = PAUSE
            try:
                if self._worker.work(limit=AT_ONCE) == AT_ONCE:
                    continue
                self._tidying.tidy(now=clock.now())
            except Exception as fault:  # whatever it is, the next letter is tried
                log.error("sending stopped for a while: %s", type(fault).__name__)
                pause = AFTER_A_FAULT
            finally:
                close_old_connections()
            self._bell.wait(pause)
            self._bell.clear()


def database_name() -> str:
    """What tells this database from another on the same machine."""
    told = connection.settings_dict
    return f"{told['ENGINE']} {told.get('HOST', '')}:{told.get('PORT', '')} {told['NAME']}"


def _another_is_at_work(watch: float) -> bool:
    """Whether some other host is seen to move on while we look: then the database is in use, and no copy."""
    from evenhand.apps.deliveries.queries import newest_sign

    before, waited = newest_sign(), 0.0
    while waited < watch:
        sleep(1.0)
        waited += 1.0
        if newest_sign() != before:
            return True
    return False
