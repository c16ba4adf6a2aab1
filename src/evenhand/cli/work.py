"""`evenhand work`: a worker that sends letters, beside the server."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import click

from evenhand.cli.office import ready
from evenhand.cli.status import Status

if TYPE_CHECKING:
    from evenhand.server.sending import Worker


@click.command()
@click.option("--once", is_flag=True, help="Send what is due now, then end.")
def work(once: bool) -> None:
    """Send the letters that are due.

    On PostgreSQL, start as many as there are machines for it; they share the work. On SQLite the server
    does it by itself, and this is only for when the server does not run.
    """
    ready()
    from django.db import connection

    from evenhand.server.sending import Worker

    alone = connection.vendor == "sqlite"
    worker = Worker.begin()
    if worker is None:
        click.echo("Another program sends the letters of this database already.", err=True)
        sys.exit(Status.WRONG_USAGE)
    try:
        if alone or once:
            _work_off(worker, alone=alone)
        if not once:
            _listen(worker, alone=alone)
    finally:
        worker.close()


def _work_off(worker: Worker, *, alone: bool) -> None:
    """Send everything that is due now."""
    from evenhand.apps.deliveries.actions.working import recover
    from evenhand.server import clock

    if alone:
        recover(now=clock.now(), all_of_them=True)
    sent = 0
    while done := worker.work():
        sent += done
    click.echo(f"Taken up: {sent}.")


def _listen(worker: Worker, *, alone: bool) -> None:
    """Go on until told to stop."""
    if alone:
        from time import sleep

        from evenhand.server.sending import PAUSE

        while True:
            if not worker.work():
                sleep(PAUSE)
    from procrastinate.contrib.django import app
    from procrastinate.contrib.django.django_connector import DjangoConnector

    from evenhand.server import jobs

    jobs.worker = worker
    jobs.wake(1)

    connector = app.connector
    assert isinstance(connector, DjangoConnector), "the one of the settings"

    async def run() -> None:
        with app.replace_connector(connector.get_worker_connector()) as listening:
            async with listening.open_async():
                await listening.run_worker_async(concurrency=1, name=f"host-{worker.host}")

    asyncio.run(run())
