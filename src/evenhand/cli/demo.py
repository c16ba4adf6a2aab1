"""`evenhand demo`: the main job from end to end for a demonstration school."""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click
from rich.progress import BarColumn, Progress, TextColumn

from evenhand.adapters.folder import Together
from evenhand.adapters.making import RENDERERS, make
from evenhand.adapters.packfolder import write_folder
from evenhand.adapters.readers import read_document
from evenhand.cli.bookcase import CHECKOUT, pack_at, template_of
from evenhand.cli.clock import day_option
from evenhand.cli.desk import lay_out
from evenhand.cli.inputs import readable
from evenhand.cli.options import INPUT
from evenhand.cli.status import Status
from evenhand.cli.telling import Teller, counted, told
from evenhand.core.findings import Finding, Refused
from evenhand.core.gates import Stage
from evenhand.core.packs import Pack
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.recognise import recognise

DEMO_FOLDERS = (CHECKOUT / "demo", Path(sys.prefix) / "share" / "evenhand" / "demo")
FORMATS = tuple(RENDERERS)
FOUR = ("newsletter-item", "awareness-letter", "incident-letter", "parents-involved-letter")
NOT_YET = ("incident-letter", "parents-involved-letter", "neutral-acknowledgement")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One text to be made: of which pack, which template, for which case, and where it goes."""

    heading: str
    pack: Pack
    template: str
    case_path: Path
    letters: Path | None
    folder: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a task: the files written, or the findings that stopped it."""

    task: Task
    written: tuple[str, ...] = ()
    stops: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()


@click.command(short_help="Make the letters of a demonstration school.")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True, help="Folder."
)
@click.option(
    "--document",
    type=INPUT,
    metavar="FILE",
    default=None,
    help="A document with template letters that you hold, to be imported as a pack.",
)
@day_option("Date of the letters; else today.")
@told
def demo(teller: Teller, *, out: Path, document: Path | None, now: date) -> Status:
    """Make the letters of a demonstration school, and show what is refused and why.

    Everybody in it is made up, and every page says PRACTICE.
    """
    folder = next(one for one in DEMO_FOLDERS if one.is_dir())
    tasks = list(_tasks(folder, out))
    if document is not None:
        tasks += _imported(teller, document, folder, out, now)
    results = _work(teller, tasks, now)
    _tell(teller, results)
    return Status.DONE


def _tasks(folder: Path, out: Path) -> Iterator[Task]:
    core = pack_at("core")
    for heading, names, case, place in (
        ("in order", FOUR, "thornfield.toml", "core"),
        ("too early", NOT_YET, "not-yet.toml", "too-early"),
    ):
        for name in names:
            yield Task(
                heading=heading,
                pack=core,
                template=name,
                case_path=folder / case,
                letters=None,
                folder=out / place,
            )


def _imported(teller: Teller, document: Path, folder: Path, out: Path, now: date) -> list[Task]:
    """Import the document, keep the draft pack for review, and plan its texts."""
    source = read_document(data=readable(document).read_bytes(), name=document.name)
    made = recognise(document=source, pack_id="imported", now=now)
    pack = read_pack(made.files)
    write_folder(out / "imported-pack", {**made.files, "review.md": made.review}, overwrite=True)
    teller.say(
        f"Imported {document.name}: {counted(len(source.lines), 'line')}, "
        f"{counted(len(pack.templates), 'template')}, {len(made.guesses)} guesses. "
        f"Look at each of them in {out / 'imported-pack' / 'review.md'}"
    )
    teller.table(
        title="What is wrong in the document itself",
        columns=["line", "what", "what to do"],
        rows=[[str(one.place.line), one.words, one.mend] for one in made.findings],
        whole=["line"],
    )
    return [
        Task(
            heading="imported",
            pack=pack,
            template=template.id,
            case_path=folder / "thornfield.toml",
            letters=folder / "imported-letters.toml",
            folder=out / "imported",
        )
        for template in pack.templates
    ]


def _work(teller: Teller, tasks: list[Task], now: date) -> list[Result]:
    columns = (TextColumn("{task.description:<44}"), BarColumn(), TextColumn("{task.completed}/{task.total}"))
    with Progress(*columns, console=teller.errors, disable=teller.as_json) as progress:
        bar = progress.add_task("letters", total=len(tasks))
        results = []
        for task in tasks:
            progress.update(bar, description=f"{task.heading}: {task.template}")
            results.append(_one(task, now))
            progress.advance(bar)
    return results


def _one(task: Task, now: date) -> Result:
    try:
        laid = lay_out(
            pack=task.pack,
            template=template_of(task.pack, task.template),
            case_path=task.case_path,
            letters=task.letters,
            stage=Stage.RELEASE,
            now=now,
        )
        if laid.verdict.stops():
            return Result(task=task, stops=tuple(said.finding for said in laid.verdict.stops()))
        made = make(draft=laid.draft, record=laid.record, formats=FORMATS)
    except Refused as refused:
        return Result(task=task, stops=refused.findings)
    with Together(task.folder, overwrite=True) as together:
        for one in made:
            together.add(one.name, one.data)
    written = tuple(str(task.folder / one.name) for one in made)
    return Result(task=task, written=written, warnings=laid.verdict.findings())


def _tell(teller: Teller, results: list[Result]) -> None:
    teller.table(
        title=f"Written, each as {', '.join(FORMATS)}",
        columns=["text", "case", "folder", "worth a look"],
        rows=[_row_of_written(result) for result in results if result.written],
        whole=["text", "case"],
    )
    for result in results:
        if result.stops:
            teller.table(
                title=f"Refused: {result.task.template} ({result.task.heading})",
                columns=["gate", "why, and what to do"],
                rows=list(_rows_of_refused(result)),
                whole=["gate"],
            )
    teller.add(
        written=[name for result in results for name in result.written],
        refused={
            f"{result.task.heading}: {result.task.template}": [finding.id for finding in result.stops]
            for result in results
            if result.stops
        },
    )


def _row_of_written(result: Result) -> list[str]:
    warnings = ", ".join(dict.fromkeys(finding.id for finding in result.warnings))
    return [result.task.template, result.task.heading, str(result.task.folder), warnings]


def _rows_of_refused(result: Result) -> Iterator[list[str]]:
    """One row for each gate, with what it said first and how often it said the like."""
    first = {finding.id: finding for finding in reversed(result.stops)}
    times = Counter(finding.id for finding in result.stops)
    for finding in (first[name] for name in times):
        more = f" ({times[finding.id]} like this)" if times[finding.id] > 1 else ""
        yield [finding.id, f"{finding.words}{more}\n→ {finding.mend}"]
