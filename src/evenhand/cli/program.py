"""The `evenhand` program and its commands."""

import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from evenhand import __version__
from evenhand.cli.demo import demo
from evenhand.cli.gates import gates
from evenhand.cli.identify import identify
from evenhand.cli.merge import merge
from evenhand.cli.office import serve, verify
from evenhand.cli.packs import packs
from evenhand.cli.plain_signs import write_plainly
from evenhand.cli.render import render
from evenhand.cli.schema import schema
from evenhand.cli.telling import Status, Teller, not_written
from evenhand.core.findings import Finding, Level

STOPPED = "Stopped. No file is left half-written. You can give the same command again."


class Program(click.Group):
    """A group of commands that ends every way there is with a sentence and an exit status."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **more: Any) -> NoReturn:
        """Run a command; always ends with `SystemExit`."""
        words = list(sys.argv[1:] if args is None else args)
        write_plainly(sys.stdout, sys.stderr)
        try:
            status = super().main(words, *rest, **{**more, "standalone_mode": False})
            sys.stdout.flush()
        except click.UsageError as error:
            _wrong_usage(error, as_json="--json" in words)
        except click.Abort:
            click.echo(STOPPED, err=True)
            sys.exit(int(Status.INTERRUPTED))
        except OSError as error:
            _cannot_tell(error)
        sys.exit(status if isinstance(status, int) else int(Status.DONE))


def _wrong_usage(error: click.UsageError, *, as_json: bool) -> NoReturn:
    if not as_json:
        error.show()
        sys.exit(int(Status.WRONG_USAGE))
    teller = Teller(as_json=True)
    mend = f"Ask for help with: {error.ctx.command_path} --help" if error.ctx else ""
    teller.findings([Finding(id="wrong-usage", level=Level.STOP, words=error.format_message(), mend=mend)])
    teller.finish(Status.WRONG_USAGE)


def _cannot_tell(error: OSError) -> NoReturn:
    """Nobody listens, or the disk behind the standard output is full: say so where it can still be said."""
    finding = not_written(error)
    sys.stdout = None  # else Python itself would try once more, and complain
    click.echo(f"{finding.id}: {finding.words}", err=True)
    sys.exit(int(Status.NOT_WRITTEN))


@click.group(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Try it out first: evenhand demo. Help for one command: evenhand render --help. "
    "Exit status: 0 done, 1 could not be written, 2 wrong usage, 3 stopped by findings, 4 unreadable input.",
)
@click.version_option(__version__, prog_name="evenhand")
def main() -> None:
    """From a screenshot to a calm, fair, lawful answer.

    Template packs, letters, and the gates that a letter has to pass before it may leave.
    """


for command in (render, merge, gates, identify, packs, demo, schema, serve, verify):
    main.add_command(command)
