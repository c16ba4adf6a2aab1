"""Reading the library: which packs a school has, and what is in them."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.shipped import shipped
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.reading import read_pack

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def packs_of(*, school: School) -> list[Pack]:
    """The packs in use at a school, by title: the newest edition of each of its own, then those that
    came with the program and that it has no edition of."""
    newest = {row.pack: row for row in Edition.objects.filter(school=school).order_by("pk")}
    own = [to_pack(row) for row in newest.values()]
    came = [pack for pack in shipped() if pack.id not in newest]
    return sorted([*own, *came], key=lambda pack: (pack.title, pack.id))


def pack_of(*, school: School, pack_id: str, version: str = "") -> Pack | None:
    """A pack at a school: the one in use, or the edition of a version. None if there is none."""
    rows = Edition.objects.filter(school=school, pack=pack_id)
    row = (rows.filter(version=version) if version else rows).order_by("-pk").first()
    if row is not None:
        return to_pack(row)
    return next((one for one in shipped() if one.id == pack_id and version in ("", one.version)), None)


def template_of(
    *, school: School, pack_id: str, template_id: str, version: str = ""
) -> tuple[Pack, Template] | None:
    """A template with its pack, or None if either is not there."""
    pack = pack_of(school=school, pack_id=pack_id, version=version)
    template = pack.template(template_id) if pack else None
    return (pack, template) if pack and template else None


def to_pack(row: Edition) -> Pack:
    """A row as the value that the rules know."""
    return _read(row.digest, json.dumps(row.texts, sort_keys=True))


@lru_cache(maxsize=32)
def _read(digest: str, texts: str) -> Pack:
    return read_pack(json.loads(texts))
