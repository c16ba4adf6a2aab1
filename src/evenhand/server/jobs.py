"""The jobs of several worker hosts, kept and handed out by Procrastinate in PostgreSQL.

The rows to send are in our own tables, written with the release; Procrastinate only says who looks at them
and when. So a lost job costs a minute, never a letter.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import close_old_connections
from procrastinate.contrib.django import app
from procrastinate.exceptions import AlreadyEnqueued

from evenhand.server import clock
from evenhand.server.tidying import tidy

if TYPE_CHECKING:
    from evenhand.server.sending import Worker

AT_ONCE = 2_000
SEEN_LATELY = timedelta(minutes=3)
MOST_JOBS = 64

worker: Worker | None = None
"""The worker of this process; `evenhand work` puts it here before it listens for jobs."""


@app.periodic(cron="* * * * *")
@app.task(name="deliveries.tick", queueing_lock="deliveries-tick", pass_context=False)
def tick(timestamp: int) -> None:
    """Every minute: a job for each host that is there, and a sign that this one is."""
    from evenhand.apps.deliveries import queries
    from evenhand.apps.deliveries.actions.hosts import beat

    now = clock.now()
    if worker is not None:
        beat(now=now, host_id=worker.host)
    wake(queries.hosts_at_work(since=now - SEEN_LATELY))


@app.periodic(cron="23 3 * * *")
@app.task(name="evenhand.tidy", queueing_lock="evenhand-tidy", pass_context=False)
def tidy_up(timestamp: int) -> None:
    """Every night: what is thrown away by rule."""
    try:
        tidy(now=clock.now())
    finally:
        close_old_connections()


@app.task(name="deliveries.drain", pass_context=False)
def drain(place: int) -> None:
    """Send what is due. Where it was not all, the same job is there again at once."""
    if worker is None:
        return
    try:
        done = worker.work(limit=AT_ONCE)
    finally:
        close_old_connections()
    if done == AT_ONCE:
        _put(place)


def wake(jobs: int) -> None:
    """Put so many jobs there, for whoever is free; one that waits already is not put twice."""
    for place in range(min(max(jobs, 1), MOST_JOBS)):
        _put(place)


def _put(place: int) -> None:
    try:
        drain.configure(queueing_lock=f"deliveries-drain-{place}").defer(place=place)
    except AlreadyEnqueued:
        return
