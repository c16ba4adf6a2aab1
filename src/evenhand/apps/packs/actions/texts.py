"""A school's own wording of a text: changed, copied, brought back to an older version, retired."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.packs import queries
from evenhand.apps.packs.actions.editions import Overtaken, alone, base_row, log, store_own
from evenhand.apps.packs.linting import checked
from evenhand.apps.packs.models import Retirement
from evenhand.core.findings import Finding, Level, Place, Refused, stops
from evenhand.core.packs import Pack
from evenhand.core.packs.manifest import ID, LONGEST_ID
from evenhand.core.packs.printing import print_template
from evenhand.core.packs.reading import read_pack, tidied

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def save_text(
    *, by: Person, now: datetime, school: School, pack_id: str, template_id: str, text: str, seen: str
) -> Pack:
    """Keep a changed text as the school's next own version of its pack. `seen` marks the text that
    whoever wrote had before them.

    Raises `Overtaken` if it is another by now, `Unreadable` and `Refused` with what the linter says,
    and `Refused` if the text or its pack is gone.
    """
    alone(school=school)
    pack, path = _there(school, pack_id, template_id)
    text = tidied(text)
    if pack.files[path] == text:
        return pack
    if queries.seen(pack.files[path]) != seen:
        row = queries.edition_of(school=school, pack_id=pack_id)
        raise Overtaken(theirs=pack.files[path], by=row.added_by.name if row else "")
    files = {**pack.files, path: text}
    _refuse(files, path, template_id, now)
    return _next(by, now, school, pack, files, "pack.text-changed")


@transaction.atomic
def restore_text(
    *, by: Person, now: datetime, school: School, pack_id: str, template_id: str, version: str
) -> Pack:
    """Take the wording that a text had in another version. It becomes the school's next own version.

    Raises `Refused` if there is no such version, or if its words no longer fit the pack.
    """
    alone(school=school)
    then = queries.template_of(school=school, pack_id=pack_id, template_id=template_id, version=version)
    pack = queries.pack_of(school=school, pack_id=pack_id)
    if then is None or pack is None:
        raise Refused([_gone()])
    current = pack.template(template_id)
    path = current.path if current else then[1].path
    if pack.files.get(path) == then[0].files[then[1].path]:
        return pack
    files = {**pack.files, path: then[0].files[then[1].path]}
    _refuse(files, path, template_id, now)
    return _next(by, now, school, pack, files, "pack.text-restored")


@transaction.atomic
def copy_text(
    *, by: Person, now: datetime, school: School, pack_id: str, template_id: str, copy_id: str, title: str
) -> Pack:
    """A copy of a text under a name of its own, to be worded freely. Raises `Refused` for an id that is
    none or that another text of the pack has."""
    alone(school=school)
    pack, path = _there(school, pack_id, template_id)
    if not ID.fullmatch(copy_id) or len(copy_id) > LONGEST_ID:
        raise Refused([_no_id()])
    if pack.template(copy_id) is not None or f"{copy_id}.md" in pack.files:
        raise Refused([_id_taken(copy_id)])
    template = next(one for one in pack.templates if one.path == path)
    copied = replace(template, id=copy_id, title=title, easy_read_of="")
    files = {**pack.files, f"{copy_id}.md": print_template(copied, pack_language=pack.language)}
    return _next(by, now, school, pack, files, "pack.text-copied")


@transaction.atomic
def retire(*, by: Person, now: datetime, school: School, pack_id: str, template_id: str) -> None:
    """Begin no more letters from a text. Those that were begun go on. Twice is once."""
    alone(school=school)
    row, made = Retirement.objects.get_or_create(
        school=school, pack=pack_id, template=template_id, defaults={"by": by, "at": now}
    )
    if made:
        record(by=by.pk, now=now, kind="text.retired", subject=f"retirement:{row.pk}", school=school.pk)


@transaction.atomic
def bring_back(*, by: Person, now: datetime, school: School, pack_id: str, template_id: str) -> None:
    """Let letters be begun from a retired text again. Twice is once."""
    alone(school=school)
    row = Retirement.objects.filter(school=school, pack=pack_id, template=template_id).first()
    if row is not None:
        record(by=by.pk, now=now, kind="text.back", subject=f"retirement:{row.pk}", school=school.pk)
        row.delete()


def _there(school: School, pack_id: str, template_id: str) -> tuple[Pack, str]:
    found = queries.template_of(school=school, pack_id=pack_id, template_id=template_id)
    if found is None:
        raise Refused([_gone()])
    return found[0], found[1].path


def _next(by: Person, now: datetime, school: School, pack: Pack, files: Mapping[str, str], kind: str) -> Pack:
    base = base_row(by=by, now=now, school=school, pack_id=pack.id)
    row = store_own(by=by, now=now, school=school, base=base, files=files)
    log(by=by, now=now, row=row, kind=kind)
    return queries.to_pack(row)


def _refuse(files: Mapping[str, str], path: str, template_id: str, now: datetime) -> None:
    """What the linter stops in this text stops its saving; other texts are looked at on their own."""
    pack = read_pack(files)
    stopped = stops(one for one in checked(pack, today=timezone.localdate(now)) if one.place.source == path)
    if stopped:
        raise Refused(stopped)
    if not any(one.path == path and one.id == template_id for one in pack.templates):
        raise Refused([_other_id(path, template_id)])


def _gone() -> Finding:
    return Finding(
        id="text-gone",
        level=Level.STOP,
        words="This text is no longer in the library.",
        mend="Look at the versions of its pack; an older one may still have it.",
    )


def _other_id(path: str, template_id: str) -> Finding:
    return Finding(
        id="text-other-id",
        level=Level.STOP,
        words="The id of a text stays as it is: letters know it by that.",
        mend=f"Write id: {template_id}. For a text of its own, make a copy.",
        place=Place(source=path, line=2),
    )


def _no_id() -> Finding:
    return Finding(
        id="text-bad-id",
        level=Level.STOP,
        words="The title has no letters or digits that a short name could be made of.",
        mend="Write a title with a few plain words.",
    )


def _id_taken(copy_id: str) -> Finding:
    return Finding(
        id="text-id-taken",
        level=Level.STOP,
        words=f"There is a text “{copy_id}” in this pack already.",
        mend="Give the copy another title.",
    )
