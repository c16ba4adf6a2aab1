"""Reading deliveries: ways out, batches and how far they are, and what waits for a person."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet

from evenhand.apps.deliveries.models import Dispatch, Host, Lifting, Quarantine, Way
from evenhand.core.deliveries import State


def way_with_work(*, now: datetime, still: Q | None = None) -> Way | None:
    """The way that has waited longest of those that may send now and have something to send. `still` are
    the schools that are kept still, as `kept_still` gives them."""
    due = Dispatch.objects.filter(way=OuterRef("pk"), state=State.WAITING, due__lte=now)
    rows = Way.objects.filter(Exists(due), on=True, broken="", ready__lte=now)
    if still is not None:
        rows = rows.exclude(still)
    return rows.order_by("ready", "pk").first()


def kept_still(*, host_id: int) -> Q | None:
    """Which schools send nothing from a host that found a restored database; None where none is."""
    found = None
    for row in Quarantine.objects.filter(host=host_id):
        let_out = _let_out(row).values("school")
        these = Q(school__lte=row.last_school) & ~Q(school__in=let_out)
        found = these if found is None else found | these
    return found


def open_quarantines(*, school_id: int) -> tuple[Quarantine, ...]:
    """What keeps the letters of a school still: each needs two people of the school."""
    rows = Quarantine.objects.filter(last_school__gte=school_id).order_by("pk")
    return tuple(row for row in rows if not _let_out(row).filter(school=school_id).exists())


def _let_out(row: Quarantine) -> QuerySet[Lifting, Any]:
    """The schools of which two people have said that their letters may leave."""
    said = Lifting.objects.filter(quarantine=row).values("school")
    return said.annotate(people=Count("said_by", distinct=True)).filter(people__gte=2)


def newest_sign() -> datetime | None:
    """When some worker was last seen."""
    newest: datetime | None = Host.objects.aggregate(newest=Max("seen"))["newest"]
    return newest


def hosts_at_work(*, since: datetime) -> int:
    """How many workers have been seen since then."""
    return Host.objects.filter(seen__gte=since).count()
