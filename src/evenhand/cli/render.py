"""`evenhand render`: one text, in every format asked for, if the gates let it."""

from datetime import date
from pathlib import Path

import click

from evenhand.adapters.folder import Together
from evenhand.adapters.making import RENDERERS, make
from evenhand.cli.bookcase import pack_at, template_of
from evenhand.cli.clock import day_option
from evenhand.cli.desk import Laid, lay_out
from evenhand.cli.telling import Status, Teller, told
from evenhand.core.findings import Refused
from evenhand.core.gates import Stage


def formats_of(context: click.Context, parameter: click.Parameter, value: str) -> tuple[str, ...]:
    """The formats of an option such as `pdf,docx`, each once. Wrong ones are wrong usage."""
    names = tuple(dict.fromkeys(name.strip().lower() for name in value.split(",") if name.strip()))
    unknown = [name for name in names if name not in RENDERERS]
    if unknown or not names:
        raise click.BadParameter(
            f"choose from {', '.join(RENDERERS)}; “{', '.join(unknown)}” is not one of them."
        )
    return names


@click.command()
@click.argument("template")
@click.option(
    "--case", "case_path", type=click.Path(path_type=Path), required=True, help="Case file, TOML or JSON."
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder for the files.")
@click.option(
    "--format", "formats", default="pdf", show_default=True, callback=formats_of, help="pdf, docx, html, txt."
)
@click.option(
    "--letters",
    type=click.Path(path_type=Path),
    default=None,
    help="Answers and approvals in a file of their own.",
)
@click.option(
    "--pack", default="core", show_default=True, help="Folder of a pack, or the id of a shipped one."
)
@click.option(
    "--stage",
    type=click.Choice([stage.value for stage in Stage]),
    default=Stage.RELEASE.value,
    show_default=True,
    help="Before release the files carry the word DRAFT and no signature.",
)
@day_option("Date of the letter; else today.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there already.")
@told
def render(
    teller: Teller,
    *,
    template: str,
    case_path: Path,
    letters: Path | None,
    out: Path,
    formats: tuple[str, ...],
    pack: str,
    stage: str,
    now: date,
    overwrite: bool,
) -> Status:
    """Make TEMPLATE for the case in a case file.

    Nothing is written unless every gate lets it: then all formats are, or none.
    """
    loaded = pack_at(pack)
    laid = lay_out(
        pack=loaded,
        template=template_of(loaded, template),
        case_path=case_path,
        letters=letters,
        stage=Stage(stage),
        now=now,
    )
    refuse_stops(laid)
    made = make(draft=laid.draft, record=laid.record, formats=formats)
    with Together(out, overwrite=overwrite) as together:
        for one in made:
            together.add(one.name, one.data)
    teller.findings(laid.verdict.findings())
    for one in made:
        teller.say(f"written  {out / one.name}  ({len(one.data) / 1000:.0f} kB)")
    teller.add(written=[str(out / one.name) for one in made])
    return Status.DONE


def refuse_stops(laid: Laid) -> None:
    """Raises `Refused` with everything the gates say if one of them stops the text."""
    if laid.verdict.stops():
        raise Refused(laid.verdict.findings())
