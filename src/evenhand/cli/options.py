"""The options that several commands share."""

from pathlib import Path

import click

from evenhand.adapters.making import RENDERERS
from evenhand.core.gates import Stage

INPUT = click.Path(path_type=Path, readable=False)
"""A file to be read. That it is there is found out by its reader, which says so as a finding."""


def _formats(context: click.Context, parameter: click.Parameter, value: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip().lower() for name in value.split(",") if name.strip()))
    unknown = [name for name in names if name not in RENDERERS]
    if unknown or not names:
        raise click.BadParameter(
            f"choose from {', '.join(RENDERERS)}; “{', '.join(unknown)}” is none of them."
        )
    return names


case_option = click.option(
    "--case",
    "case_path",
    type=INPUT,
    metavar="FILE",
    required=True,
    help="Case file, TOML or JSON.",
)
letters_option = click.option(
    "--letters",
    type=INPUT,
    metavar="FILE",
    default=None,
    help="Answers and approvals in a file of their own.",
)
pack_option = click.option(
    "--pack", default="core", show_default=True, help="Folder of a pack, or the id of a shipped one."
)
formats_option = click.option(
    "--format",
    "formats",
    default="pdf",
    show_default=True,
    callback=_formats,
    help="pdf, docx, html, txt; several with commas.",
)
stage_option = click.option(
    "--stage",
    type=click.Choice([stage.value for stage in Stage]),
    default=Stage.RELEASE.value,
    show_default=True,
    help="What you want to do with the text. Before release it says DRAFT and has no signature.",
)
