"""Reading trays: pictures that somebody has chosen and not added yet."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from evenhand.adapters.scanners.looking import Seen
from evenhand.apps.evidence import store
from evenhand.apps.evidence.models import Tray
from evenhand.core.findings import Finding, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTray:
    """A picture on a tray as a page shows it. `picture` is its small picture as an address of data, so that
    it needs no address of its own; empty where it cannot be read. `odd` is what the scan let in and told."""

    id: int
    name: str
    size: int
    picture: str
    odd: tuple[Finding, ...]


def tray_of(*, token: str, person: Person) -> Tray | None:
    """The tray of a form, if it is this person's."""
    return Tray.objects.filter(token=token, begun_by=person).first() if token else None


def waiting_tray(*, person: Person, school: School, case: Case | None, now: datetime) -> str:
    """The token of the newest tray that somebody has begun for a case, or for a post not yet reported, and
    that has something on it; empty for none."""
    rows = Tray.objects.filter(
        school=school, case=case, begun_by=person, settled_at=None, fresh_until__gte=now, chosen__isnull=False
    )
    return rows.order_by("-pk").values_list("token", flat=True).first() or ""


def on_tray(*, token: str, person: Person) -> tuple[OnTray, ...]:
    """What is on a tray, in the order in which it came."""
    tray = tray_of(token=token, person=person)
    if tray is None:
        return ()
    return tuple(
        OnTray(
            id=row.pk,
            name=row.name,
            size=row.size,
            picture=_picture(token, row.thumbnail),
            odd=msgspec.json.decode(row.scanned, type=tuple[Seen, str])[0].findings,
        )
        for row in tray.chosen.all()
    )


def names_of_trays(*, school: School) -> list[str]:
    """What the trays of a school are called in the vault, for its erasing."""
    return [
        store.name_of_tray(one) for one in Tray.objects.filter(school=school).values_list("token", flat=True)
    ]


def _picture(token: str, digest: str) -> str:
    try:
        data = b"".join(store.trays().open(case=store.name_of_tray(token), digest=digest))
    except Unreadable:
        return ""
    return f"data:image/jpeg;base64,{b64encode(data).decode()}"
