"""`evenhand schema`: the JSON Schema of a case file."""

import json

import click

from evenhand.adapters.casefiles.schema import case_file_schema


@click.command()
def schema() -> None:
    """Print the JSON Schema of a case file."""
    click.echo(json.dumps(case_file_schema(), indent=2, ensure_ascii=False))
