"""`evenhand merge`: one text, a list of contacts, one letter each and one file for the printer."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from evenhand.adapters.casefiles import read_case_file
from evenhand.adapters.contactlists import open_rows
from evenhand.adapters.making import FOR_MANY
from evenhand.adapters.merging import MergeReport, run_merge
from evenhand.adapters.merging.paper import Paper
from evenhand.adapters.merging.print_run import PrintRun
from evenhand.cli.bookcase import pack_at, template_of
from evenhand.cli.clock import day_option
from evenhand.cli.desk import Laid, judged, overrides_of, request_for
from evenhand.cli.inputs import readable
from evenhand.cli.interruption import at_safe_points
from evenhand.cli.options import INPUT, case_option, formats_option, letters_option, pack_option
from evenhand.cli.render import refuse_stops
from evenhand.cli.status import Status
from evenhand.cli.telling import Teller, counted, told
from evenhand.core.findings import Finding
from evenhand.core.gates import Matter, Override, Stage
from evenhand.core.gates.rows import findings_of_row
from evenhand.core.letters.digest import digest_of
from evenhand.core.letters.drafting import Request, prepare, record_of
from evenhand.core.mailmerge import Signature
from evenhand.core.mailmerge.planning import Batch, plan_batch
from evenhand.core.packs import Field, FieldType
from evenhand.core.wording import fold


@click.command()
@click.argument("template")
@case_option
@letters_option
@click.option(
    "--contacts",
    type=INPUT,
    metavar="FILE",
    required=True,
    help="List of recipients, CSV or XLSX, one row for each letter.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder for the letters.")
@click.option(
    "--one-file", is_flag=True, help="One PDF with all letters in the order of the list, for the printer."
)
@formats_option
@pack_option
@day_option("Date of the letters; else today.")
@told
def merge(
    teller: Teller,
    *,
    template: str,
    case_path: Path,
    letters: Path | None,
    contacts: Path,
    out: Path,
    one_file: bool,
    formats: tuple[str, ...],
    pack: str,
    now: date,
) -> Status:
    """Make TEMPLATE for every row of a list of contacts.

    Everything wrong with the letter, the list or a row is told at once, before anything is written.
    Stopped half-way, the same command goes on where it stopped.
    """
    if one_file and formats != ("pdf",):
        raise click.UsageError("--one-file makes one PDF for the printer. Leave --format out, or --one-file.")
    file = read_case_file(case_path, letters=letters)
    loaded = pack_at(pack)
    found = template_of(loaded, template)
    source = (letters or case_path).name
    request = request_for(file=file, pack=loaded, template=found, stage=Stage.RELEASE, now=now, source=source)
    rows = open_rows(readable(contacts))
    request = replace(request, per_row=_asked_of_rows(request, rows.headers))
    overrides = overrides_of(file, found)
    batch = plan_batch(
        contacts=rows,
        forms=lambda signature: _form(request, overrides, signature).draft.document,
        flags=dict.fromkeys(_flags(request), ""),
        defaults=record_of(request),
        optional=_optional(request),
        reference=template,
        check_row=_row_check(request, overrides),
        check_value=Paper().problems,
    )
    report = _with_progress(teller, batch, request, out, one_file, formats)
    teller.findings(report.findings)
    teller.say(
        f"{counted(report.rows, 'letter')}: {report.written:,} made now, "
        f"{report.skipped:,} done before. In {out}"
    )
    if report.combined:
        teller.say(f"For the printer: {report.combined}. It is for paper; do not e-mail it.")
    teller.add(rows=report.rows, written=report.written, skipped=report.skipped, files=report.files)
    return Status.DONE


def _form(request: Request, overrides: tuple[Override, ...], signature: Signature) -> Laid:
    """The letter for rows that answer alike. Raises `Refused` if a gate stops it."""
    laid = judged(
        replace(request, row_flags=dict(signature)), record={}, overrides=overrides, stage=Stage.RELEASE
    )
    refuse_stops(laid)
    return laid


def _row_check(
    request: Request, overrides: tuple[Override, ...]
) -> Callable[[tuple[str, ...]], Iterable[Finding]]:
    """Asks the gates about one merged letter."""
    draft = prepare(replace(request, row_flags=_all_off(request)))
    matter = Matter(stage=Stage.RELEASE, now=request.now, draft=draft, overrides=overrides)
    return lambda lines: findings_of_row(matter, lines)


def _asked_of_rows(request: Request, headers: Iterable[str]) -> frozenset[str]:
    """The fields that a column of the list answers: of the same name, and answered nowhere else."""
    columns = {fold(header) for header in headers}
    answered = {fold(name) for name in request.answers}
    return frozenset(
        field.name
        for field in request.template.fields
        if not field.source and fold(field.name) in columns - answered
    )


def _fields_of_rows(request: Request) -> list[Field]:
    return [field for field in request.template.fields if field.name in request.per_row]


def _flags(request: Request) -> tuple[str, ...]:
    return tuple(fold(one.name) for one in _fields_of_rows(request) if one.type is FieldType.YES_NO)


def _all_off(request: Request) -> dict[str, bool]:
    return dict.fromkeys(_flags(request), False)


def _optional(request: Request) -> frozenset[str]:
    """The slots a row may leave empty."""
    return frozenset(fold(field.name) for field in _fields_of_rows(request) if field.optional)


def _with_progress(
    teller: Teller, batch: Batch, request: Request, out: Path, one_file: bool, formats: tuple[str, ...]
) -> MergeReport:
    columns = (TextColumn("{task.description:<18}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with (
        at_safe_points() as follow,
        Progress(*columns, console=teller.errors, disable=teller.as_json) as progress,
    ):

        def tell(task: TaskID) -> Callable[[int, int], None]:
            def told(done: int, total: int) -> None:
                progress.update(task, completed=done, total=total)
                follow()

            return told

        check = progress.add_task("looking at rows", total=None)
        write = progress.add_task("making letters", total=None)
        return run_merge(
            batch=batch,
            renderers={} if one_file else {name: FOR_MANY[name](request.template) for name in formats},
            out=out,
            combine=PrintRun() if one_file else None,
            digests={"case": digest_of(prepare(replace(request, row_flags=_all_off(request))))},
            progress=tell(write),
            checking=tell(check),
        )
