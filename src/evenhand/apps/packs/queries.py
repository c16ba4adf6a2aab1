"""Reading the library: which packs a school has, in which versions, and what is known of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from evenhand.apps.packs.models import Edition, HolderTold, Intake, Retirement
from evenhand.apps.packs.shipped import shipped
from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Pack, Template
from evenhand.core.packs.numbering import with_version
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.versions import Step, step_from, version_key

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


class Origin(StrEnum):
    """How an edition came to a school. Stored, so values never change."""

    PUBLISHED = "published"
    OWN = "own"
    KEPT = "kept"
    OFFERED = "offered"


IN_USE = (Origin.PUBLISHED, Origin.OWN)
CAME_ALONG = "came-along"
"""The origin, for the page, of what came with the program and was never stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """A pack in use at a school. `base` is the published version that it is, or was made from; `newer`
    is one that waits to be taken over. `told_on` is the day the holder was told of its use."""

    pack: Pack
    base: str
    is_own: bool
    newer: str = ""
    retired: frozenset[str] = frozenset()
    told_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of a pack at a school, for its list."""

    version: str
    origin: str
    by: str
    at: datetime | None
    in_use: bool


def packs_of(*, school: School) -> list[Pack]:
    """The packs in use at a school, by title, without the texts it has retired: the newest edition of
    each of its own, then those that came with the program and that it has no edition of."""
    retired = retired_of(school=school)
    return [_without(pack, retired.get(pack.id, frozenset())) for pack in _in_use(school)]


def shelf(*, school: School) -> list[Shelved]:
    """Every pack in use at a school, by title, with what is known of it."""
    retired = retired_of(school=school)
    rows = list(Edition.objects.filter(school=school).select_related("base").order_by("pk"))
    told = {row.pack: row.on for row in HolderTold.objects.filter(school=school).order_by("on", "pk")}
    return [
        _shelved(
            pack,
            [row for row in rows if row.pack == pack.id],
            retired=retired.get(pack.id, frozenset()),
            told_on=told.get(pack.id),
        )
        for pack in _in_use(school, rows)
    ]


def shelved(*, school: School, pack_id: str) -> Shelved | None:
    """One pack in use at a school, with what is known of it; None if there is none."""
    pack = pack_of(school=school, pack_id=pack_id)
    if pack is None:
        return None
    rows = list(Edition.objects.filter(school=school, pack=pack_id).select_related("base").order_by("pk"))
    retired = retired_of(school=school).get(pack_id, frozenset())
    told_on = holder_told_on(school=school, pack_id=pack_id)
    return _shelved(pack, rows, retired=retired, told_on=told_on)


def _shelved(pack: Pack, rows: list[Edition], *, retired: frozenset[str], told_on: date | None) -> Shelved:
    row = next((one for one in reversed(rows) if one.origin in IN_USE), None)
    base = row.base.version if row and row.base else pack.version
    came = [one.version for one in shipped() if one.id == pack.id]
    offered = [one.version for one in rows if one.origin == Origin.OFFERED]
    newer = [one for one in (*came, *offered) if step_from(base, to=one) is Step.NEWER]
    return Shelved(
        pack=pack,
        base=base,
        is_own=row is not None and row.origin == Origin.OWN,
        newer=max(newer, key=version_key, default=""),
        retired=retired,
        told_on=told_on,
    )


def pack_of(*, school: School, pack_id: str, version: str = "") -> Pack | None:
    """A pack at a school: the one in use, or the edition of a version. None if there is none."""
    row = edition_of(school=school, pack_id=pack_id, version=version)
    return to_pack(row) if row is not None else came_along(pack_id=pack_id, version=version)


def edition_of(*, school: School, pack_id: str, version: str = "") -> Edition | None:
    """The row of a pack: of the edition in use, or of a version. None for what is not stored."""
    rows = Edition.objects.filter(school=school, pack=pack_id).select_related("base", "added_by")
    chosen = rows.filter(version=version) if version else rows.filter(origin__in=IN_USE)
    return chosen.order_by("-pk").first()


def version_in_use(*, school: School, pack_id: str) -> str:
    """The version of a pack that a school writes with; empty where it has no such pack."""
    rows = Edition.objects.filter(school=school, pack=pack_id, origin__in=IN_USE).order_by("-pk")
    stored: str | None = rows.values_list("version", flat=True).first()
    came = came_along(pack_id=pack_id)
    return stored or (came.version if came else "")


def came_along(*, pack_id: str, version: str = "") -> Pack | None:
    """A pack that came with the program, or None."""
    return next((one for one in shipped() if one.id == pack_id and version in ("", one.version)), None)


def template_of(
    *, school: School, pack_id: str, template_id: str, version: str = ""
) -> tuple[Pack, Template] | None:
    """A template with its pack, or None if either is not there."""
    pack = pack_of(school=school, pack_id=pack_id, version=version)
    template = pack.template(template_id) if pack else None
    return (pack, template) if pack and template else None


def base_of(*, school: School, pack_id: str) -> Pack | None:
    """The published version that the pack in use is, or was made from."""
    row = edition_of(school=school, pack_id=pack_id)
    if row is None:
        return came_along(pack_id=pack_id)
    return to_pack(row.base or row)


def versions_of(*, school: School, pack_id: str) -> list[Version]:
    """Every version of a pack at a school, the newest first."""
    rows = Edition.objects.filter(school=school, pack=pack_id).select_related("added_by").order_by("-pk")
    in_use = next((row.pk for row in rows if row.origin in IN_USE), None)
    found = [
        Version(
            version=row.version,
            origin=row.origin,
            by=row.added_by.name,
            at=row.added_at,
            in_use=row.pk == in_use,
        )
        for row in rows
    ]
    known = {row.version for row in rows}
    came = [one for one in shipped() if one.id == pack_id and one.version not in known]
    also = [
        Version(version=one.version, origin=CAME_ALONG, by="", at=None, in_use=in_use is None) for one in came
    ]
    return [*found, *also]


def retired_of(*, school: School) -> dict[str, frozenset[str]]:
    """The ids of the texts that a school has retired, by the id of their pack."""
    found: dict[str, set[str]] = {}
    for pack, template in Retirement.objects.filter(school=school).values_list("pack", "template"):
        found.setdefault(pack, set()).add(template)
    return {pack: frozenset(templates) for pack, templates in found.items()}


def holder_told_on(*, school: School, pack_id: str) -> date | None:
    """The day on which the holder of a pack's rights was told of its use, or None."""
    rows = HolderTold.objects.filter(school=school, pack=pack_id).order_by("-on", "-pk")
    return rows.values_list("on", flat=True).first()


def tellings(*, school: School, pack_id: str) -> list[HolderTold]:
    """When and how the holder was told, the latest first, each with whoever wrote it down."""
    rows = HolderTold.objects.filter(school=school, pack=pack_id)
    return list(rows.select_related("by").order_by("-on", "-pk"))


def why_outdated(*, school: School, pack_id: str, template_id: str, version: str) -> tuple[Finding, ...]:
    """What somebody should know who writes from a version of a text that is no longer the one in use."""
    if version_in_use(school=school, pack_id=pack_id) == version:
        return ()
    now = pack_of(school=school, pack_id=pack_id)
    if now is None:
        return ()
    old = pack_of(school=school, pack_id=pack_id, version=version)
    was, text = old.template(template_id) if old else None, now.template(template_id)
    if text is None:
        words = "This text is no longer in the pack that is in use."
    elif was is not None and _same(was, text):
        return ()
    else:
        words = f"This letter was begun from version {version} of its text. The one in use is {now.version}."
    mend = "Compare the two in the library. To write with the newer words, begin the letter again."
    return (Finding(id="text-outdated", level=Level.WARN, words=words, mend=mend),)


def intakes(*, school: School) -> list[Intake]:
    """The documents on their way to become packs, the latest first."""
    rows = Intake.objects.filter(school=school).select_related("changed_by")
    return list(rows.order_by("-changed_at", "-pk"))


def intake_of(*, school: School, intake_id: int) -> Intake | None:
    """A document on its way at this school, or None."""
    return Intake.objects.filter(school=school, pk=intake_id).select_related("changed_by").first()


def seen(text: str) -> str:
    """A short mark of some text, by which a form says which state of it somebody had before them."""
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def renumbered(files: dict[str, str], version: str) -> dict[str, str]:
    """The files of a pack with another version. Raises `Unreadable` if there is no pack.toml in them."""
    return {**files, "pack.toml": with_version(files.get("pack.toml", ""), version)}


def to_pack(row: Edition) -> Pack:
    """A row as the value that the rules know."""
    return _read(row.digest, json.dumps(row.texts, sort_keys=True))


def _in_use(school: School, rows: Iterable[Edition] | None = None) -> list[Pack]:
    if rows is None:
        rows = Edition.objects.filter(school=school, origin__in=IN_USE).order_by("pk")
    newest = {row.pack: row for row in rows if row.origin in IN_USE}
    own = [to_pack(row) for row in newest.values()]
    came = [pack for pack in shipped() if pack.id not in newest]
    return sorted([*own, *came], key=lambda pack: (pack.title, pack.id))


def _without(pack: Pack, retired: frozenset[str]) -> Pack:
    if not retired:
        return pack
    return replace(pack, templates=tuple(one for one in pack.templates if one.id not in retired))


def _same(one: Template, other: Template) -> bool:
    """Whether two versions of a text say the same, wherever their lines stand."""
    plain = [
        replace(text, body_line=1, path="", fields=tuple(replace(field, line=0) for field in text.fields))
        for text in (one, other)
    ]
    return plain[0] == plain[1]


@lru_cache(maxsize=64)
def _read(digest: str, texts: str) -> Pack:
    return read_pack(json.loads(texts))
