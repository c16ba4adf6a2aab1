"""A document on its way to become a pack: read, looked over guess by guess, saved or erased."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone

from evenhand.adapters.readers import read_document
from evenhand.apps.audit.actions import record
from evenhand.apps.packs import queries
from evenhand.apps.packs.actions.editions import Overtaken, add_edition, alone
from evenhand.apps.packs.guessing import ACCEPTED, CHANGED, PUT_BACK, is_open, line_of, path_of, where_made
from evenhand.apps.packs.linting import checked, checked_text
from evenhand.apps.packs.models import Intake
from evenhand.core.findings import Finding, Level, Place, Refused, Unreadable, stops
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.following import followed
from evenhand.core.packs.manifest import MANIFEST
from evenhand.core.packs.printing import print_manifest
from evenhand.core.packs.reading import read_pack, tidied
from evenhand.core.packs.recognise import recognise
from evenhand.core.packs.recognise.putting_back import put_back

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

LONGEST_SLUG = 60
KEPT = timedelta(days=30)
"""So long a document waits for somebody to go on with it."""


@transaction.atomic
def begin_intake(*, by: Person, now: datetime, school: School, name: str, data: bytes) -> Intake:
    """Read a document and keep what it may become, for somebody to look over.

    Raises `Unreadable` for a document that cannot be read, and `Refused` for one without a letter.
    """
    dispose_stale_intakes(now=now)
    source = read_document(data=data, name=name)
    made = recognise(document=source, pack_id=_free_id(school, _slug(name)), now=timezone.localdate(now))
    stopped = stops(made.findings)
    if stopped:
        raise Refused(stopped)
    read_pack(made.files)
    lines = {line.number: line.text for line in source.lines}
    row = Intake.objects.create(
        school=school,
        name=name[:200],
        texts=dict(made.files),
        guesses=[
            {**asdict(one), "state": "", "source": lines.get(one.line, ""), "at": where_made(one, made.fates)}
            for one in made.guesses
        ],
        fates=[asdict(one) for one in made.fates],
        findings=[_kept(one) for one in made.findings],
        begun_by=by,
        begun_at=now,
        changed_by=by,
        changed_at=now,
    )
    _log(by, now, row, "intake.begun", guesses=len(made.guesses))
    return row


@transaction.atomic
def accept(*, by: Person, now: datetime, intake: Intake, numbers: Collection[int]) -> int:
    """Let some guesses stand as they are. Returns how many were still open."""
    row = _locked(intake)
    found = [one for number, one in enumerate(row.guesses) if number in numbers and is_open(one)]
    for one in found:
        one["state"] = ACCEPTED
    if found:
        _save(by, now, row, "intake.accepted", guesses=len(found))
    return len(found)


@transaction.atomic
def reopen(*, by: Person, now: datetime, intake: Intake, number: int) -> None:
    """Look at a guess again. The words stay as they are."""
    row = _locked(intake)
    _guess(row, number)["state"] = ""
    _save(by, now, row, "intake.reopened", guess=number)


@transaction.atomic
def change_line(*, by: Person, now: datetime, intake: Intake, number: int, seen: str, words: str) -> None:
    """Write other words where a guess stands. `seen` marks the line that was there.

    Raises `Overtaken`, and `Unreadable` for words that the text cannot be read with.
    """
    row = _locked(intake)
    guess = _guess(row, number)
    _put_line(row, guess, seen, tidied(words).strip("\n"))
    guess["state"] = CHANGED
    _save(by, now, row, "intake.changed", guess=number)


@transaction.atomic
def put_words_back(*, by: Person, now: datetime, intake: Intake, number: int, seen: str) -> None:
    """Put the words of the document back in place of a guess. Raises `Overtaken`, and `Refused` where
    there is nothing to put back."""
    row = _locked(intake)
    guess = _guess(row, number)
    back = put_back(
        made=line_of(row, guess), source=guess["source"], column=guess["column"], what=guess["what"]
    )
    if back is None:
        raise Refused([_nothing_to_put_back()])
    _put_line(row, guess, seen, back)
    guess["state"] = PUT_BACK
    _save(by, now, row, "intake.put-back", guess=number)


@transaction.atomic
def describe(*, by: Person, now: datetime, intake: Intake, seen: str, pack: Pack) -> None:
    """Say what the pack is, whose words it has, and which guidance it follows. Raises `Overtaken`, and
    `Unreadable` for values that no pack may have."""
    row = _locked(intake)
    if queries.seen(row.texts[MANIFEST]) != seen:
        raise Overtaken(theirs=row.texts[MANIFEST], by=row.changed_by.name)
    texts = {**row.texts, MANIFEST: print_manifest(pack)}
    read_pack(texts)
    row.texts = texts
    _save(by, now, row, "intake.described")


@transaction.atomic
def save_intake_text(
    *,
    by: Person,
    now: datetime,
    intake: Intake,
    template_id: str,
    text: str,
    seen: str,
) -> None:
    """Keep one text as somebody has written it. Raises `Overtaken`, and `Unreadable` for what is no text."""
    row = _locked(intake)
    path = path_of(row, template_id)
    if path is None:
        raise Refused([_no_such_text()])
    if queries.seen(row.texts[path]) != seen:
        raise Overtaken(theirs=row.texts[path], by=row.changed_by.name)
    _, template = _readable(row, path, text)
    if template.id != template_id:
        raise Refused([_other_id(template_id, path)])
    _put_text(row, path, template_id, tidied(text))
    _save(by, now, row, "intake.text-changed")


@transaction.atomic
def leave_text_out(*, by: Person, now: datetime, intake: Intake, template_id: str) -> None:
    """Leave a text of the document out of the pack. Raises `Refused` for the last one."""
    row = _locked(intake)
    path = path_of(row, template_id)
    if path is None:
        return
    texts = {name: text for name, text in row.texts.items() if name != path}
    if len(texts) < 2:  # pack.toml is one of them
        raise Refused([_last_text()])
    read_pack(texts)
    row.texts = texts
    row.guesses = [one for one in row.guesses if one["template"] != template_id]
    _save(by, now, row, "intake.text-left-out")


@transaction.atomic
def finish_intake(*, by: Person, now: datetime, intake: Intake) -> Pack:
    """Put what the document has become into the library, and erase the way there.

    Raises `Refused` while a guess is open or the linter stops it.
    """
    row = _locked(intake)
    still = sum(map(is_open, row.guesses))
    if still:
        raise Refused([_undecided(still)])
    pack = read_pack(row.texts)
    if queries.pack_of(school=row.school, pack_id=pack.id) is not None:
        free = replace(pack, id=_free_id(row.school, pack.id))
        pack = read_pack({**row.texts, MANIFEST: print_manifest(free)})
    if stopped := stops(checked(pack, today=timezone.localdate(now))):
        raise Refused(stopped)
    added = add_edition(by=by, now=now, school=row.school, texts=pack.files)
    row.delete()
    return added


@transaction.atomic
def erase_intake(*, by: Person, now: datetime, intake: Intake) -> None:
    """Throw away a document on its way, with everything that was said of it."""
    row = _locked(intake)
    _log(by, now, row, "intake.erased")
    row.delete()


@transaction.atomic
def dispose_stale_intakes(*, now: datetime) -> int:
    """Throw away documents nobody has looked at for a month; returns how many. They may hold names, and
    whoever still wants one has the file they brought in."""
    rows = list(Intake.objects.select_for_update().filter(changed_at__lt=now - KEPT))
    for row in rows:
        facts = {"texts": len(row.texts)}
        subject = f"intake:{row.pk}"
        record(by=None, now=now, kind="intake.disposed", subject=subject, school=row.school_id, facts=facts)
        row.delete()
    return len(rows)


def _locked(intake: Intake) -> Intake:
    alone(school=intake.school)
    rows = Intake.objects.select_for_update(of=("self",)).select_related("school", "changed_by")
    row = rows.filter(pk=intake.pk).first()
    if row is None:
        raise Refused([_finished()])
    return row


def _guess(row: Intake, number: int) -> dict[str, Any]:
    if not 0 <= number < len(row.guesses):
        raise Refused([_finished()])
    guess: dict[str, Any] = row.guesses[number]
    return guess


def _put_line(row: Intake, guess: Mapping[str, Any], seen: str, words: str) -> None:
    line = line_of(row, guess)
    if queries.seen(line) != seen:
        raise Overtaken(theirs=line, by=row.changed_by.name)
    path = path_of(row, guess["template"])
    assert path is not None, "a guess with a line has a text"
    lines = row.texts[path].split("\n")
    lines[guess["at"] - 1] = words
    text = "\n".join(lines)
    _readable(row, path, text)
    _put_text(row, path, guess["template"], text)


def _put_text(row: Intake, path: str, template_id: str, text: str) -> None:
    """A text in place of another, with the guesses led to where their lines are now."""
    mine = [one for one in row.guesses if one["template"] == template_id]
    now = followed([one["at"] for one in mine], old=row.texts[path], new=text)
    for guess, at in zip(mine, now, strict=True):
        guess["at"] = at
    row.texts = {**row.texts, path: text}


def _readable(row: Intake, path: str, text: str) -> tuple[Pack, Template]:
    today = timezone.localdate(row.begun_at)
    pack, template, findings = checked_text(row.texts, path=path, text=text, today=today)
    if pack is None or template is None:
        raise Unreadable(findings or [_finished()])
    return pack, template


def _save(by: Person, now: datetime, row: Intake, kind: str, **facts: int) -> None:
    row.version += 1
    row.changed_by, row.changed_at = by, now
    row.save()
    _log(by, now, row, kind, **facts)


def _log(by: Person, now: datetime, row: Intake, kind: str, **facts: int) -> None:
    record(by=by.pk, now=now, kind=kind, subject=f"intake:{row.pk}", school=row.school_id, facts=facts)


def _slug(name: str) -> str:
    stem = name.rpartition(".")[0] or name
    found = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:LONGEST_SLUG].strip("-")
    return found or "imported"


def _free_id(school: School, wanted: str) -> str:
    """The id, or the next like it that no pack of the school has."""
    taken: Iterable[str] = {pack.id for pack in queries.packs_of(school=school)}
    number, free = 1, wanted
    while free in taken:
        number, free = number + 1, f"{wanted}-{number + 1}"
    return free


def _kept(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "level": finding.level.value,
        "words": finding.words,
        "mend": finding.mend,
        "line": finding.place.line,
    }


def _stop(finding_id: str, words: str, mend: str, source: str = "") -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=Place(source=source))


def _undecided(count: int) -> Finding:
    guesses = "1 guess is" if count == 1 else f"{count} guesses are"
    return _stop("intake-undecided", f"{guesses} still to be looked at.", "Decide on each of them first.")


def _nothing_to_put_back() -> Finding:
    words = "The words of the document stand there already, or cannot be found any more."
    return _stop("intake-nothing-back", words, "Write the words you want instead.")


def _no_such_text() -> Finding:
    return _stop("intake-no-text", "This text is no longer part of the document.", "Go back to the list.")


def _other_id(template_id: str, path: str) -> Finding:
    return _stop("text-other-id", "The id of a text stays as it is.", f"Write id: {template_id}.", path)


def _last_text() -> Finding:
    words = "This is the only text that is left."
    return _stop("intake-last-text", words, "Erase the whole document instead, if you do not want it.")


def _finished() -> Finding:
    words = "This document is no longer being looked over: somebody has saved or erased it."
    return _stop("intake-gone", words, "Look in the library.")
