"""placeholder"""

import click


@click.command()
def merge() -> None: ...
