"""The `evenhand` program and its commands."""

import click

from evenhand import __version__
from evenhand.cli.demo import demo
from evenhand.cli.gates import gates
from evenhand.cli.merge import merge
from evenhand.cli.office import serve, verify
from evenhand.cli.packs import packs
from evenhand.cli.render import render
from evenhand.cli.schema import schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="evenhand")
def main() -> None:
    """From a screenshot to a calm, fair, lawful answer.

    Template packs, letters, and the gates that a letter has to pass before it may leave.
    """


for command in (render, merge, gates, packs, demo, schema, serve, verify):
    main.add_command(command)
