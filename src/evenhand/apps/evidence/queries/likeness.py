"""Captures of other cases that look alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from evenhand.apps.evidence.models import Item
from evenhand.apps.evidence.queries.captures import Brief
from evenhand.core.evidence.alikeness import alike

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.cases.models import Case

LOOKED_AT = 500


def looks_like(*, captures: Iterable[Brief], among: QuerySet[Case]) -> dict[int, tuple[int, ...]]:
    """For captures that look like one of other cases: the numbers of those cases, by the number of the
    capture. Only the newest captures of those cases are looked at."""
    own = tuple(captures)
    if not own:
        return {}
    newest = Item.objects.filter(case__in=among).order_by("-pk").values_list("pk", "case", "fingerprint")
    others = {str(pk): (case, int(fingerprint, 16)) for pk, case, fingerprint in newest[:LOOKED_AT]}
    prints = {pk: fingerprint for pk, (_, fingerprint) in others.items()}
    found = {
        one.number: tuple(sorted({others[pk][0] for pk in alike(one.fingerprint, known=prints)}))
        for one in own
    }
    return {number: cases for number, cases in found.items() if cases}
