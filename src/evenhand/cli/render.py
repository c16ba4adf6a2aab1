"""`evenhand render`: one text, in every format asked for, if the gates let it."""

from datetime import date
from pathlib import Path

import click

from evenhand.adapters.folder import Together
from evenhand.adapters.making import make
from evenhand.cli.bookcase import pack_at, template_of
from evenhand.cli.clock import day_option
from evenhand.cli.desk import Laid, lay_out
from evenhand.cli.options import case_option, formats_option, letters_option, pack_option, stage_option
from evenhand.cli.status import Status
from evenhand.cli.telling import Teller, told
from evenhand.core.findings import Refused
from evenhand.core.gates import Stage


@click.command()
@click.argument("template")
@case_option
@letters_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder for the files.")
@formats_option
@pack_option
@stage_option
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
