"""`evenhand serve` and `evenhand verify`: the commands that need the database of the office."""

from __future__ import annotations

import gc
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from evenhand.cli.status import Status
from evenhand.core.findings import Level, Refused, stops

if TYPE_CHECKING:
    from evenhand.server.sending import Embedded


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", default=8000, show_default=True, help="At which number.")
@click.option("--threads", default=8, show_default=True, help="How many requests at once.")
def serve(host: str, port: int, threads: int) -> None:
    """Set up what is missing, then serve the pages.

    The first time it makes the keys and the database, and prints a link for the first account.
    """
    if _is_taken(host, port):
        click.echo(
            f"Something else is at {host}:{port} already: perhaps Evenhand itself, in another window. "
            f"Stop it, or start this one elsewhere with --port {port + 1} (make run PORT={port + 1}).",
            err=True,
        )
        sys.exit(Status.WRONG_USAGE)
    ready()
    from evenhand.apps.accounts.queries import first_account_link, nobody_yet
    from evenhand.server.listening import listen
    from evenhand.server.wsgi import application

    address = f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}"  # noqa: S104 - only for printing
    click.echo(_welcome(address, first_account_link() if nobody_yet() else ""))
    sys.stdout.flush()
    sending = _begin_sending()
    try:
        listen(application, host=host, port=port, threads=threads)
    finally:
        if sending is not None:
            sending.end()
    click.echo("Evenhand has stopped. What was entered is kept.")


@click.command()
@click.option(
    "--checkpoint",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File with a checkpoint.",
)
def verify(checkpoint: Path | None) -> None:
    """Check that the log is as it was written, against a checkpoint that left the house if there is one, and
    that every capture, document and released letter in the vault is as it was sealed."""
    ready()
    from evenhand.apps.audit import queries
    from evenhand.apps.cases.queries import references
    from evenhand.apps.evidence.queries import unsound
    from evenhand.apps.letters.unsound import any_released
    from evenhand.apps.letters.unsound import unsound as letters_unsound
    from evenhand.core.audit.checkpoints import read_checkpoint

    taken = read_checkpoint(checkpoint.read_text(encoding="utf-8"))[1] if checkpoint else None
    wrong = queries.check(checkpoint=taken)
    if wrong is not None:
        click.echo(f"{wrong.words} {wrong.mend}", err=True)
        sys.exit(Status.STOPPED)
    click.echo(f"The log is as it was written: {queries.head().count} events.")
    try:
        found = [*unsound(), *letters_unsound()]
    except Refused as refused:
        for one in refused.findings:
            click.echo(f"{one.words} {one.mend}", err=True)
        sys.exit(Status.STOPPED)
    for one in found:
        click.echo(f"{one.place}: {one.words} {one.mend}", err=one.level is Level.STOP)
    if stops(found):
        sys.exit(Status.STOPPED)
    if references() or any_released():
        click.echo("Every capture, document and released letter is as it was sealed.")


def _begin_sending() -> Embedded | None:
    """The worker that sends letters, where no other program has to do it."""
    from django.db import connection

    from evenhand.server.sending import Embedded, Worker

    if connection.vendor != "sqlite":
        return None
    worker = Worker.begin()
    if worker is None:
        click.echo("Another Evenhand sends the letters of this database; this one only serves the pages.")
        return None
    embedded = Embedded(worker)
    embedded.start()
    return embedded


def _welcome(address: str, first_link: str) -> str:
    """Where to go and what to do there, for whoever sits at this window."""
    lines = ["", "Evenhand is running. Open this address in your browser:", ""]
    if first_link:
        lines += [
            f"  {address}{first_link}",
            "",
            "There you make the first account, which is yours. The link opens for a day.",
            "Then load the demonstration school in one click, or set up your own.",
        ]
    else:
        lines.append(f"  {address}")
    return "\n".join([*lines, "", "Stop it with Ctrl+C. What you enter is kept.", ""])


def _is_taken(host: str, port: int) -> bool:
    """Whether a program listens there already."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as there:
        there.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            there.bind((host, port))
        except OSError:
            return True
    return False


def ready() -> None:
    """Keys, settings and tables; says in words what is in the way."""
    gc.disable()  # nothing of what is loaded goes again, and it would be gone through many times
    from django.core.exceptions import ImproperlyConfigured

    from evenhand.server.starting import start

    try:
        start(os.environ, tell=click.echo)
    except Refused as refused:
        for finding in refused.findings:
            click.echo(f"{finding.words} {finding.mend}", err=True)
        sys.exit(Status.WRONG_USAGE)
    except ImproperlyConfigured as error:
        click.echo(str(error), err=True)
        sys.exit(Status.WRONG_USAGE)
    gc.enable()
