"""What was written to go past a gate, for the text with one digest and no other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.letters.models import Override as Row
from evenhand.core.gates import Override
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.letters.models import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An override as it was written. `override` is what the gates weigh; it has no second name while the
    second person, where there has to be one, has not agreed."""

    id: int
    override: Override
    by: int
    at: datetime
    second_at: datetime | None


def written_for(row: Draft, *, digest: str) -> tuple[Written, ...]:
    """What was written for the text with this digest, the oldest first. For any other text it is void."""
    found = Row.objects.filter(draft=row, digest=digest).select_related("given_by").order_by("pk")
    rows = list(found)
    seconded = {one.seconds_id: one for one in rows if one.seconds_id is not None}
    return tuple(_written(one, seconded.get(one.pk)) for one in rows if one.seconds_id is None)


def _written(row: Row, second: Row | None) -> Written:
    override = Override(
        gate=row.gate,
        by=row.given_by.name,
        role=Role(row.role),
        on=timezone.localdate(row.given_at),
        reason=row.reason,
        second=second.given_by.name if second else "",
        second_role=Role(second.role) if second else None,
    )
    return Written(
        id=row.pk,
        override=override,
        by=row.given_by_id,
        at=row.given_at,
        second_at=second.given_at if second else None,
    )
