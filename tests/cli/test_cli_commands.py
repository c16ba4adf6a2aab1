"""Commands are loaded when they are asked for, and the help still knows them all."""

import subprocess
import sys

import click
from click.testing import CliRunner

from evenhand.cli.program import COMMANDS, main

LOADED = """
import sys
from evenhand.cli.program import main
main.get_command(None, 'identify')
print(*sys.modules)
"""


def test_the_help_names_every_command() -> None:
    said = CliRunner().invoke(main, ["--help"]).output
    assert all(f"\n  {name} " in said for name in COMMANDS)


def test_every_command_is_called_as_it_is_listed() -> None:
    context = click.Context(main)
    found = {name: main.get_command(context, name) for name in main.list_commands(context)}
    assert all(command is not None and command.name == name for name, command in found.items())


def test_a_small_command_does_not_load_what_a_large_one_needs() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert {"django", "typst", "lxml", "rich"}.isdisjoint(done.stdout.split())
