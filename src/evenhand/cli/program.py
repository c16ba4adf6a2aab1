"""The `evenhand` program and its commands."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from evenhand import __version__
from evenhand.cli.plain_signs import write_plainly
from evenhand.cli.status import Status
from evenhand.core.findings import Finding, Level

STOPPED = "Stopped. No file is left half-written. You can give the same command again."


COMMANDS = {
    "demo": "demo",
    "gates": "gates",
    "identify": "identify",
    "merge": "merge",
    "packs": "packs",
    "paraphrase": "paraphrase",
    "render": "render",
    "schema": "schema",
    "serve": "office",
    "verify": "office",
    "work": "work",
}
"""Every command and the module of `evenhand.cli` that holds it. A module is loaded when its command is
asked for, so that a small command need not wait for what only a large one uses."""


class Program(click.Group):
    """A group of commands that ends every way there is with a sentence and an exit status."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in the order of the help."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, None for a name that no command has."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"evenhand.cli.{COMMANDS[cmd_name]}"), cmd_name)
        return command

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
    from evenhand.cli.telling import Teller

    teller = Teller(as_json=True)
    mend = f"Ask for help with: {error.ctx.command_path} --help" if error.ctx else ""
    teller.findings([Finding(id="wrong-usage", level=Level.STOP, words=error.format_message(), mend=mend)])
    teller.finish(Status.WRONG_USAGE)


def _cannot_tell(error: OSError) -> NoReturn:
    """Nobody listens, or the disk behind the standard output is full: say so where it can still be said."""
    from evenhand.cli.telling import not_written

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
