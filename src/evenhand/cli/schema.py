"""`evenhand schema`: the JSON Schema of a case file."""

import json
import sys

import click

from evenhand.adapters.casefiles.schema import case_file_schema, letters_schema
from evenhand.cli.plain_signs import knows_every_sign


@click.command()
@click.option("--letters", is_flag=True, help="That of the file for answers and approvals alone.")
@click.option("--json", "as_json", is_flag=True, help="Changes nothing: the schema is JSON.")
def schema(*, letters: bool, as_json: bool) -> None:
    """Print the JSON Schema of a case file."""
    found = letters_schema() if letters else case_file_schema()
    click.echo(json.dumps(found, indent=2, ensure_ascii=not knows_every_sign(sys.stdout)))
