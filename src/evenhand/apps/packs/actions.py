"""Bringing packs in."""

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
from evenhand.core.findings import Finding, Level, Place, Refused
from evenhand.core.packs import Pack
from evenhand.core.packs.reading import read_pack

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def add_edition(*, by: Person, now: datetime, school: School, texts: Mapping[str, str]) -> Pack:
    """Put a pack, or a changed one under a new version, into use at a school.

    Raises `Unreadable` if the files are no pack, and `Refused` if the version is there with other words.
    """
    pack = read_pack(texts)
    there = queries.pack_of(school=school, pack_id=pack.id, version=pack.version)
    if there is not None:
        if there.files != pack.files:
            raise Refused([_same_version(pack)])
        return there
    files = json.dumps(pack.files, sort_keys=True)
    row = Edition.objects.create(
        school=school,
        pack=pack.id,
        version=pack.version,
        texts=pack.files,
        digest=hashlib.sha256(files.encode()).hexdigest(),
        added_by=by,
        added_at=now,
    )
    record(
        by=by.pk,
        now=now,
        kind="pack.added",
        subject=f"edition:{row.pk}",
        school=school.pk,
        facts={"digest": row.digest},
    )
    return pack


def _same_version(pack: Pack) -> Finding:
    return Finding(
        id="pack-same-version",
        level=Level.STOP,
        words=f"Version {pack.version} of “{pack.title}” is here already, and it says something else.",
        mend="Give the changed pack a new version number: a correction is a new version.",
        place=Place(source=pack.id),
    )
