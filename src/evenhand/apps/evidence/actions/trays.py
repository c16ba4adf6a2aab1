"""Pictures are put on a tray while somebody still fills in a form, and settled into a case together.

A tray is sealed under a key of its own, which is destroyed once it is settled, thrown away or a day old.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec
from django.db import transaction

from evenhand.adapters.folder import safe_name
from evenhand.adapters.scanners.looking import Seen
from evenhand.adapters.scanners.scanning import scan
from evenhand.apps.audit.actions import record
from evenhand.apps.evidence import queries, store
from evenhand.apps.evidence.actions.taking import (
    Sealed,
    Told,
    may_be_taken,
    name_it,
    refuse_known,
    refuse_unsound,
    seal,
)
from evenhand.apps.evidence.models import Chosen, Item, Tray
from evenhand.apps.evidence.refusals import sent_before, tray_full
from evenhand.core.findings import Finding, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person

FRESH = timedelta(days=1)
MOST = 40
"""How many pictures a tray holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What came of a tray: its captures, the names of files the case had already and why, and advice."""

    items: tuple[Item, ...] = ()
    known: tuple[tuple[str, Finding], ...] = ()
    advice: tuple[Finding, ...] = ()


def put(
    *, by: Person, now: datetime, school_id: int, case_id: int | None, token: str, name: str, data: bytes
) -> None:
    """Scan a picture and seal it on a tray; the very same picture twice is one. Raises `Unreadable` for what
    is no whole picture, `Refused` for a tray that is full or settled, and a vault that does not take it."""
    there = queries.tray_of(token=token, person=by)
    if there is not None and there.settled_at is not None:
        raise Refused([sent_before()])
    if there is not None and there.chosen.count() >= MOST:
        raise Refused([tray_full(MOST)])
    made = scan(data)
    if there is None:
        dispose_stale(now=now)
    sealed = [
        store.trays().take_in(BytesIO(one), case=store.name_of_tray(token))
        for one in (data, made.preview.data, made.thumbnail.data)
    ]
    with transaction.atomic():
        begun = {"school_id": school_id, "case_id": case_id, "begun_at": now, "fresh_until": now + FRESH}
        tray, _ = Tray.objects.get_or_create(token=token, begun_by=by, defaults=begun)
        Tray.objects.filter(pk=tray.pk).update(fresh_until=now + FRESH)
        original, preview, thumbnail = (one.digest for one in sealed)
        Chosen.objects.get_or_create(
            tray=tray,
            digest=original,
            defaults={
                "name": safe_name(name)[:160],
                "size": sealed[0].size,
                "preview": preview,
                "thumbnail": thumbnail,
                "scanned": msgspec.json.encode([made.seen, made.fingerprint]).decode(),
            },
        )


def take_off(*, by: Person, now: datetime, token: str, chosen_id: int) -> None:
    """Take one picture off a tray, and destroy it. Nothing happens where it is not there."""
    row = Chosen.objects.filter(tray__token=token, tray__begun_by=by, pk=chosen_id).first()
    if row is None:
        return
    with transaction.atomic():
        row.delete()
        Tray.objects.filter(token=token).update(fresh_until=now + FRESH)
    for digest in (row.digest, row.preview, row.thumbnail):
        store.trays().discard(case=store.name_of_tray(token), digest=digest)


def throw_away(*, by: Person, now: datetime, token: str) -> None:
    """Destroy a tray with everything on it. Nothing happens where there is none."""
    with transaction.atomic():
        tray = Tray.objects.filter(token=token, begun_by=by, settled_at=None).first()
        if tray is None:
            return
        tray.delete()
        school = tray.school_id
        record(by=by.pk, now=now, kind="evidence.tray-thrown-away", subject=f"school:{school}", school=school)
    store.trays().destroy(case=store.name_of_tray(token))


def settle(*, by: Person, now: datetime, school_id: int, case_id: int, token: str, told: Told) -> Settled:
    """Make captures of everything on a tray: all of it or nothing. A tray that is settled, or was never
    begun, gives nothing. Raises `Refused` for what the rules do not let in, and for a vault that does not
    take it; the tray is then as it was."""
    advice = may_be_taken(now=now, told=told, case_id=case_id)
    tray = queries.tray_of(token=token, person=by)
    if tray is None or tray.settled_at is not None:
        return Settled(advice=advice)
    sealed = [_moved(one, case_id=case_id) for one in tray.chosen.all()]
    with transaction.atomic():
        locked = Tray.objects.select_for_update().get(pk=tray.pk)
        if locked.settled_at is not None:  # the same form, sent twice at once
            return Settled(advice=advice)
        items, known = _named(by, now, school_id, case_id, sealed, told)
        locked.settled_at, locked.settled_by, locked.case_id = now, by, case_id
        locked.save()
        locked.chosen.all().delete()
    store.trays().destroy(case=store.name_of_tray(token))
    return Settled(items=items, known=known, advice=advice)


@transaction.atomic
def keep_for(*, by: Person, now: datetime, case_id: int, token: str) -> None:
    """Let a tray wait for a case: whoever adds captures there finds what is on it."""
    Tray.objects.filter(token=token, begun_by=by, settled_at=None).update(
        case=case_id, fresh_until=now + FRESH
    )


@transaction.atomic
def dispose_stale(*, now: datetime) -> int:
    """Destroy trays that are a day old, and what a crash left of any; returns how many rows went."""
    gone = Tray.objects.filter(fresh_until__lt=now)
    count = len(gone)
    gone.delete()
    kept = Tray.objects.filter(settled_at=None).values_list("token", flat=True)
    store.trays().keep_only({store.name_of_tray(one) for one in kept}, before=now - FRESH)
    if count:
        record(by=None, now=now, kind="evidence.trays-gone", subject="vault", facts={"trays": count})
    return count


def _moved(one: Chosen, *, case_id: int) -> Sealed:
    """Seal for the case what is on the tray. Raises `Refused`."""
    name = store.name_of_tray(one.tray.token)
    original, preview, thumbnail = (
        seal(case_id=case_id, data=b"".join(store.trays().open(case=name, digest=digest)))
        for digest in (one.digest, one.preview, one.thumbnail)
    )
    refuse_unsound(case_id=case_id, stored=original)
    seen, fingerprint = msgspec.json.decode(one.scanned, type=tuple[Seen, str])
    return Sealed(
        name=one.name,
        original=original,
        preview=preview,
        thumbnail=thumbnail,
        seen=seen,
        fingerprint=fingerprint,
    )


def _named(
    by: Person, now: datetime, school_id: int, case_id: int, sealed: Sequence[Sealed], told: Told
) -> tuple[tuple[Item, ...], tuple[tuple[str, Finding], ...]]:
    items, known = [], []
    for one in sealed:
        try:
            refuse_known(case_id=case_id, digest=one.original.digest)
            items.append(name_it(by=by, now=now, school_id=school_id, case_id=case_id, sealed=one, told=told))
        except Refused as refused:
            known += [(one.name, finding) for finding in refused.findings]
    return tuple(items), tuple(known)
