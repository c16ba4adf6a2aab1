"""Reading deliveries: ways out, batches and how far they are, and what waits for a person."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from django.db.models import Exists, OuterRef

from evenhand.apps.deliveries.models import Dispatch, Way
from evenhand.core.deliveries import State


def way_with_work(*, now: datetime, schools: Collection[int] | None = None) -> Way | None:
    """The way that has waited longest of those that may send now and have something to send."""
    due = Dispatch.objects.filter(way=OuterRef("pk"), state=State.WAITING, due__lte=now)
    rows = Way.objects.filter(Exists(due), on=True, broken="", ready__lte=now)
    if schools is not None:
        rows = rows.filter(school__in=schools)
    return rows.order_by("ready", "pk").first()
