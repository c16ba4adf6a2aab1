"""`evenhand packs`: import a document, look at packs, lint, compare and update them."""

import re
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from evenhand.adapters.packfolder import Shelf, read_folder, write_folder
from evenhand.adapters.readers import read_document
from evenhand.cli.bookcase import folder_of, pack_at, packs_under, shipped, template_of
from evenhand.cli.clock import today
from evenhand.cli.inputs import readable
from evenhand.cli.options import INPUT
from evenhand.cli.status import Status
from evenhand.cli.telling import Teller, counted, told
from evenhand.core.findings import Finding, Level, Place, stops
from evenhand.core.gates.rules import RULES
from evenhand.core.packs import Field, Pack, Template
from evenhand.core.packs.comparing import compare
from evenhand.core.packs.linting import lint as lint_pack
from evenhand.core.packs.merging import Conflict
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.recognise import recognise
from evenhand.core.packs.recognise.recognised import Guess
from evenhand.core.packs.showing import difference_in_words
from evenhand.core.wording import parse

GATE_IDS = frozenset(gate.id for gate in RULES)
FOLDER = click.Path(path_type=Path)


@click.group()
def packs() -> None:
    """Template packs: import, lint, list, show, diff, update."""


@packs.command("import", short_help="Make a pack of a document that you hold.")
@click.argument("document", type=INPUT)
@click.option("--out", type=FOLDER, required=True, help="Folder for the new pack; must not exist yet.")
@click.option("--id", "pack_id", default="", help="Id of the new pack; else made from the file's name.")
@told
def import_(teller: Teller, *, document: Path, out: Path, pack_id: str) -> Status:
    """Make a pack of a Word, OpenDocument, HTML, Markdown or text document.

    Placeholders, instructions, licence and links are found; every guess is listed in review.md, and
    no line of the document is lost. A person reviews the pack before it is used.
    """
    source = read_document(data=readable(document).read_bytes(), name=document.name)
    made = recognise(document=source, pack_id=pack_id or _id_from(document.stem), now=today())
    pack = read_pack(made.files)
    faults = lint_pack(pack, gate_ids=GATE_IDS, now=today())
    write_folder(out, {**made.files, "review.md": made.review})
    teller.findings([*made.findings, *faults])
    teller.table(
        title=f"{pack.title}: {counted(len(pack.templates), 'template')}, "
        f"{len(made.guesses)} {'guess' if len(made.guesses) == 1 else 'guesses'} to look at",
        columns=["template", "for", "fields", "notes", "guesses"],
        rows=[_row_of_import(one, made.guesses) for one in pack.templates],
    )
    teller.say(f"The pack is in {out}. Read review.md first: it lists every guess with its line.")
    teller.add(
        pack=str(out),
        templates=[one.id for one in pack.templates],
        guesses=[asdict(guess) for guess in made.guesses],
    )
    return Status.DONE


@packs.command(short_help="Look a pack over and say what to mend.")
@click.argument("pack")
@told
def lint(teller: Teller, *, pack: str) -> Status:
    """Look a pack over: PACK is a folder, or the id of a pack that came with Evenhand."""
    loaded = pack_at(pack)
    findings = lint_pack(loaded, gate_ids=GATE_IDS, now=today())
    teller.findings(findings)
    counts = ", ".join(
        f"{sum(finding.level is level for finding in findings)} {level.value}" for level in Level
    )
    teller.say(f"{loaded.title} {loaded.version}: {counted(len(loaded.templates), 'template')}; {counts}.")
    return Status.STOPPED if stops(findings) else Status.DONE


@packs.command("list", short_help="List packs: those that came with Evenhand, and yours.")
@click.argument("folders", nargs=-1, type=FOLDER)
@told
def list_(teller: Teller, *, folders: tuple[Path, ...]) -> Status:
    """List the packs that came with Evenhand, and those in FOLDERS: packs, or shelves of packs."""
    named = [one for folder in folders for one in packs_under(folder)]
    found = [pack_at(str(folder)) for folder in (*shipped(), *named)]
    teller.table(
        title="Packs",
        columns=["id", "version", "title", "templates", "licence"],
        rows=[_row_of_pack(pack) for pack in found],
    )
    teller.add(packs=[_values_of_pack(pack) for pack in found])
    return Status.DONE


@packs.command(short_help="Show a pack, or what one template asks.")
@click.argument("pack")
@click.argument("template", required=False)
@told
def show(teller: Teller, *, pack: str, template: str | None) -> Status:
    """Show a pack, or one TEMPLATE of it with its fields and notes."""
    loaded = pack_at(pack)
    if template is None:
        _show_pack(teller, loaded)
    else:
        _show_template(teller, template_of(loaded, template))
    return Status.DONE


@packs.command()
@click.argument("old")
@click.argument("new")
@told
def diff(teller: Teller, *, old: str, new: str) -> Status:
    """Show what differs between two versions of a pack."""
    difference = compare(old=pack_at(old), new=pack_at(new))
    for line in difference_in_words(difference):
        teller.say(line)
    teller.add(difference=asdict(difference))
    return Status.DONE


@packs.command(short_help="Put a pack on the school's shelf, to be edited there.")
@click.argument("pack")
@click.option("--shelf", type=FOLDER, required=True, help="Folder of the school's own packs.")
@told
def install(teller: Teller, *, pack: str, shelf: Path) -> Status:
    """Put a pack on the school's shelf, where it may be edited without losing updates."""
    installed = Shelf(shelf).install(read_folder(folder_of(pack)))
    teller.say(f"The pack “{installed.id}” is in {installed.folder}. Edit its files as you like.")
    teller.add(pack=installed.id, folder=str(installed.folder))
    return Status.DONE


@packs.command(short_help="Bring a pack to a new version; your edits stay.")
@click.argument("new")
@click.option("--shelf", type=FOLDER, required=True, help="Folder of the school's own packs.")
@click.option("--keep-conflicts", is_flag=True, help="Write both versions where both sides changed a line.")
@told
def update(teller: Teller, *, new: str, shelf: Path, keep_conflicts: bool) -> Status:
    """Bring a pack of the shelf to a NEW version and keep the school's own edits.

    Where both sides changed the same lines nothing is written, and the lines are shown.
    """
    updated = Shelf(shelf).update(read_folder(folder_of(new)), keep_conflicts=keep_conflicts)
    for line in difference_in_words(updated.difference):
        teller.say(line)
    teller.findings([_conflict(one) for one in updated.conflicts] or updated.findings)
    teller.add(written=updated.written, difference=asdict(updated.difference))
    if updated.conflicts or updated.findings:
        return Status.STOPPED
    teller.say("The pack is up to date; your own edits are kept." if updated.written else "Nothing to do.")
    return Status.DONE


def _conflict(conflict: Conflict) -> Finding:
    yours = " / ".join(conflict.local) or "nothing"
    theirs = " / ".join(conflict.new) or "nothing"
    return Finding(
        id="pack-conflict",
        level=Level.STOP,
        words=f"You and the authors changed the same lines. Yours: {yours}. Theirs: {theirs}.",
        mend="Run the command again with --keep-conflicts, then take one of the two in the file.",
        place=Place(source=conflict.file, line=conflict.line),
    )


def _id_from(stem: str) -> str:
    """An id made from the name of a file: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "imported"


def _row_of_import(template: Template, guesses: Iterable[Guess]) -> list[str]:
    about = sum(guess.template == template.id for guess in guesses)
    notes = len(parse(template.body).notes())
    return [template.id, template.audience.value, str(len(template.fields)), str(notes), str(about)]


def _row_of_pack(pack: Pack) -> list[str]:
    licence = pack.licence
    return [pack.id, pack.version, pack.title, str(len(pack.templates)), f"{licence.name}, {licence.holder}"]


def _values_of_pack(pack: Pack) -> dict[str, Any]:
    return {
        "id": pack.id,
        "version": pack.version,
        "title": pack.title,
        "licence": pack.licence.name,
        "holder": pack.licence.holder,
        "templates": [template.id for template in pack.templates],
    }


def _show_pack(teller: Teller, pack: Pack) -> None:
    teller.say(f"{pack.title} {pack.version}. {pack.description}".strip())
    if pack.guidance:
        teller.say(f"Follows: {pack.guidance.title} {pack.guidance.edition}".rstrip())
    teller.table(
        title="Templates",
        columns=["id", "kind", "for", "what it does"],
        rows=[
            [one.id, one.kind.value, one.audience.value, one.purpose or one.title] for one in pack.templates
        ],
    )
    teller.add(**_values_of_pack(pack))


def _show_template(teller: Teller, template: Template) -> None:
    notes = [" ".join(note.text.split()) for note in parse(template.body).notes()]
    teller.say(f"{template.title}\n{template.purpose}")
    teller.table(
        title="What it asks you",
        columns=["field", "answer", "what is meant"],
        rows=[_row_of_question(field) for field in template.fields if not field.source],
    )
    teller.table(
        title="What fills itself, from your school, the case, the list or the pack",
        columns=["field", "filled from", "what it is"],
        rows=[[field.name, field.source, field.label] for field in template.fields if field.source],
    )
    for number, note in enumerate(notes, 1):
        teller.say(f"\nNote {number}: {note}")
    teller.add(
        template=template.id,
        title=template.title,
        notes=notes,
        fields=[asdict(one) for one in template.fields],
    )


def _row_of_question(field: Field) -> list[str]:
    options = ", ".join(option.value for option in field.options)
    default = f"; else {field.default}" if field.default else ""
    words = [field.label, field.hint, f"Example: {field.example}" if field.example else ""]
    return [field.name, f"{options or field.type.value}{default}", "\n".join(filter(None, words))]
