"""A newer published version: offered, put together with the school's own changes, taken over or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.packs import queries
from evenhand.apps.packs.actions.editions import alone, keep, log, same_version, store, store_own
from evenhand.apps.packs.linting import checked
from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.queries import Origin
from evenhand.apps.packs.updating import update_of
from evenhand.core.findings import Finding, Level, Place, Refused, stops
from evenhand.core.packs import Pack
from evenhand.core.packs.reading import read_pack
from evenhand.core.packs.settling import settle
from evenhand.core.packs.versions import Step, step_from

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School


@transaction.atomic
def offer(*, by: Person, now: datetime, school: School, texts: Mapping[str, str]) -> tuple[Pack, bool]:
    """Take a pack in that somebody brought. One that is new here is put into use; a newer version of one
    that is here waits until somebody takes it over. Returns the pack, and whether it waits.

    Raises `Unreadable` if the files are no pack; `Refused` if the linter stops it, if it is older than
    the one here, or if its version is here with other words.
    """
    alone(school=school)
    pack = read_pack(texts)
    there = queries.pack_of(school=school, pack_id=pack.id, version=pack.version)
    if there is not None:
        raise Refused([same_version(pack=pack) if there.files != pack.files else _here_already(pack)])
    base = queries.base_of(school=school, pack_id=pack.id)
    if base is not None and step_from(base.version, to=pack.version) is not Step.NEWER:
        raise Refused([_older(pack, base)])
    if stopped := stops(checked(pack, today=timezone.localdate(now))):
        raise Refused(stopped)
    origin = Origin.PUBLISHED if base is None else Origin.OFFERED
    row = store(by=by, now=now, school=school, pack=pack, origin=origin)
    log(by=by, now=now, row=row, kind="pack.added" if base is None else "pack.offered")
    return pack, base is not None


@transaction.atomic
def take_over(
    *, by: Person, now: datetime, school: School, pack_id: str, seen: str, chosen: Sequence[str]
) -> Pack:
    """Bring a pack to the newer version that waits, with the school's own changes kept. `chosen` are the
    words for each conflict, in their order; `seen` marks the merge that whoever chose had before them.

    Raises `Refused` if nothing waits or something has changed since, and `Unreadable` if the words that
    were chosen make no pack. All of it happens, or nothing.
    """
    alone(school=school)
    update = update_of(school=school, pack_id=pack_id)
    if update is None:
        raise Refused([_nothing_waits()])
    if update.seen != seen or len(chosen) != len(update.merged.conflicts):
        raise Refused([_moved()])
    files = settle(update.merged, chosen=chosen)
    read_pack(files)
    published = _published(by, now, school, update.new, in_use=not update.is_own)
    row = published
    if update.is_own:
        row = store_own(by=by, now=now, school=school, base=published, files=files)
    log(by=by, now=now, row=row, kind="pack.updated", conflicts=len(chosen))
    return queries.to_pack(row)


@transaction.atomic
def decline(*, by: Person, now: datetime, school: School, pack_id: str) -> None:
    """Throw away a newer version that somebody brought and nobody took over."""
    alone(school=school)
    rows = Edition.objects.filter(school=school, pack=pack_id, origin=Origin.OFFERED)
    for row in rows:
        log(by=by, now=now, row=row, kind="pack.declined")
    rows.delete()


def _published(by: Person, now: datetime, school: School, new: Pack, *, in_use: bool) -> Edition:
    """The newer version as a row: in use by itself, or kept as the ground of the school's own."""
    row = queries.edition_of(school=school, pack_id=new.id, version=new.version)
    if not in_use and row is not None:
        if row.origin == Origin.OFFERED:
            row.origin = Origin.KEPT
            row.save(update_fields=["origin"])
        return row
    if not in_use:
        keep(by=by, now=now, school=school, pack=new)
        kept = queries.edition_of(school=school, pack_id=new.id, version=new.version)
        assert kept is not None, "it was kept just now"
        return kept
    if row is not None:
        row.delete()  # the newest row is the one in use
    return store(by=by, now=now, school=school, pack=new, origin=Origin.PUBLISHED)


def _stop(finding_id: str, words: str, mend: str, source: str = "") -> Finding:
    return Finding(id=finding_id, level=Level.STOP, words=words, mend=mend, place=Place(source=source))


def _here_already(pack: Pack) -> Finding:
    words = f"Version {pack.version} of “{pack.title}” is in the library already, word for word."
    return _stop("pack-here-already", words, "There is nothing to do.", pack.id)


def _older(pack: Pack, base: Pack) -> Finding:
    words = f"This is version {pack.version} of “{pack.title}”. The library has {base.version}."
    return _stop("pack-older", words, "Look for a newer one; this one is not needed.", pack.id)


def _nothing_waits() -> Finding:
    return _stop("update-nothing", "There is no newer version of this pack.", "There is nothing to do.")


def _moved() -> Finding:
    words = "Somebody has changed this pack since you opened the page. Nothing was saved."
    return _stop("update-moved", words, "Look at the choices below again; yours are still marked.")
