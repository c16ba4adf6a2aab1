"""Who of a case is who among the contacts: what people have said, and whom a letter to many leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from evenhand.apps.cases.models import Likeness
from evenhand.core.cases import Part
from evenhand.core.contacts.involved import Involved, Told

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.core.cases import Case, Party

PARENTS = frozenset({Part.AUTHOR, Part.PARENT_INVOLVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class LikenessRow:
    """What somebody last said of a party and an adult."""

    party: str
    adult: int
    same: bool
    reason: str
    by: str
    at: datetime


def involved_in(case: Case) -> tuple[Involved, ...]:
    """The parties of a case as the contacts look for them."""
    return tuple(involved_as(party) for party in case.parties)


def involved_as(party: Party) -> Involved:
    """One party. Whoever writes or is involved as a parent should be among the contacts."""
    parent = not party.is_staff and bool(PARENTS & set(party.parts))
    return Involved(key=party.id, name=party.name, other_names=party.other_names, parent=parent)


def told_of(*, case_id: int) -> tuple[Told, ...]:
    """What people have said of the parties of a case, the oldest first; the newest of a pair counts."""
    rows = Likeness.objects.filter(case=case_id).order_by("pk").values_list("party", "adult", "same")
    newest: dict[tuple[int, int], bool] = {(party, adult): same for party, adult, same in rows}
    return tuple(
        Told(involved=str(party), adult=str(adult), same=same)
        for (party, adult), same in sorted(newest.items())
    )


def likenesses_of(*, party_id: int) -> dict[int, LikenessRow]:
    """What was last said of a party, by the number of the adult."""
    return {row.adult_id: _row(row) for row in _whole().filter(party=party_id)}


def likenesses_in(*, case_id: int) -> tuple[LikenessRow, ...]:
    """What was last said of each party of a case and each adult."""
    newest = {(row.party_id, row.adult_id): row for row in _whole().filter(case=case_id)}
    return tuple(map(_row, newest.values()))


def _whole() -> QuerySet[Likeness]:
    return Likeness.objects.select_related("party", "recorded_by").order_by("pk")


def _row(row: Likeness) -> LikenessRow:
    return LikenessRow(
        party=row.party.name,
        adult=row.adult_id,
        same=row.same,
        reason=row.reason,
        by=row.recorded_by.name,
        at=row.recorded_at,
    )
