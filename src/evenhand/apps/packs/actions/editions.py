"""Editions of packs: what every other action of the library builds on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.packs import queries
from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.queries import Origin
from evenhand.apps.schools.models import School
from evenhand.core.findings import Finding, Level, Place, Refused
from evenhand.core.packs import Pack
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.versions import own_version

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


class Overtaken(Exception):
    """Somebody else has changed the words in the meantime; nothing was written. `theirs` is what they
    saved, `by` who that was, as far as it is known."""

    def __init__(self, *, theirs: str, by: str) -> None:
        self.theirs, self.by = theirs, by
        super().__init__("the words are no longer those that were seen")


@transaction.atomic
def add_edition(*, by: Person, now: datetime, school: School, texts: Mapping[str, str]) -> Pack:
    """Put a pack, or a changed one under a new version, into use at a school.

    Raises `Unreadable` if the files are no pack, and `Refused` if the version is there with other words.
    """
    pack = read_pack(texts)
    there = queries.pack_of(school=school, pack_id=pack.id, version=pack.version)
    if there is not None:
        if there.files != pack.files:
            raise Refused([same_version(pack=pack)])
        return there
    row = store(by=by, now=now, school=school, pack=pack, origin=Origin.PUBLISHED)
    log(by=by, now=now, row=row, kind="pack.added")
    return pack


@transaction.atomic
def keep(*, by: Person, now: datetime, school: School, pack: Pack) -> None:
    """Keep a copy of a pack that came with the program, so that what was begun from it can be read
    when the program brings a newer one. Belongs to the act it is called from."""
    if queries.edition_of(school=school, pack_id=pack.id, version=pack.version) is None:
        store(by=by, now=now, school=school, pack=pack, origin=Origin.KEPT)


@transaction.atomic
def store(
    *,
    by: Person,
    now: datetime,
    school: School,
    pack: Pack,
    origin: Origin,
    base: Edition | None = None,
) -> Edition:
    """A new row for a pack. Inside the transaction of an act."""
    return Edition.objects.create(
        school=school,
        pack=pack.id,
        version=pack.version,
        origin=origin,
        base=base,
        texts=pack.files,
        digest=hashlib.sha256(json.dumps(pack.files, sort_keys=True).encode()).hexdigest(),
        added_by=by,
        added_at=now,
    )


@transaction.atomic
def store_own(
    *, by: Person, now: datetime, school: School, base: Edition, files: Mapping[str, str]
) -> Edition:
    """The school's own next version of a pack, made from a published one. Raises `Unreadable` if the
    files are no pack."""
    taken = Edition.objects.filter(school=school, pack=base.pack).values_list("version", flat=True)
    pack = read_pack(queries.renumbered(dict(files), own_version(base.version, taken=taken)))
    return store(by=by, now=now, school=school, pack=pack, origin=Origin.OWN, base=base)


@transaction.atomic
def base_row(*, by: Person, now: datetime, school: School, pack_id: str) -> Edition:
    """The row of the published version that a pack in use was made from; what came along is kept first."""
    row = queries.edition_of(school=school, pack_id=pack_id)
    if row is not None:
        return row.base or row
    pack = queries.came_along(pack_id=pack_id)
    assert pack is not None, "a pack in use is stored, or came along"
    keep(by=by, now=now, school=school, pack=pack)
    kept = queries.edition_of(school=school, pack_id=pack_id, version=pack.version)
    assert kept is not None, "it was kept just now"
    return kept


def alone(*, school: School) -> None:
    """Nobody else changes the library of the school until this act is done."""
    School.objects.select_for_update().get(pk=school.pk)


@transaction.atomic
def log(*, by: Person, now: datetime, row: Edition, kind: str, **facts: str | int) -> None:
    """One line in the log about an edition."""
    record(
        by=by.pk,
        now=now,
        kind=kind,
        subject=f"edition:{row.pk}",
        school=row.school_id,
        facts={"digest": row.digest, **facts},
    )


def same_version(*, pack: Pack) -> Finding:
    """That a version is here with other words."""
    return Finding(
        id="pack-same-version",
        level=Level.STOP,
        words=f"Version {pack.version} of “{pack.title}” is here already, and it says something else.",
        mend="Give the changed pack a new version number: a correction is a new version.",
        place=Place(source=pack.id),
    )
