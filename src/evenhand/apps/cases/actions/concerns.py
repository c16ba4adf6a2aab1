"""The concern inside a post is written down and sent on; requests about data are too."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases.actions.logging import log, must_be_open, must_belong
from evenhand.apps.cases.models import Case, Concern, DataRequest
from evenhand.core.cases import RequestFor, Route

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@transaction.atomic
def add_concern(
    *, by: Person, now: datetime, case: Case, summary: str, received_on: date | None = None
) -> Concern:
    """Write down the concern that is inside a post, in plain words."""
    must_be_open(case=case)
    row = Concern.objects.create(
        case=case, recorded_at=now, recorded_by=by, summary=summary, received_on=received_on
    )
    log(by=by, now=now, case=case, kind="case.concern-added", concern=f"concern:{row.pk}")
    return row


@transaction.atomic
def route_concern(
    *,
    by: Person,
    now: datetime,
    concern: Concern,
    route: Route,
    routed_on: date,
    told_on: date | None = None,
    acknowledged_on: date | None = None,
    answered_on: date | None = None,
    stage: int = 1,
) -> Concern:
    """Say where a concern was sent on to, when, when whoever raised it was told, and how far it is."""
    must_be_open(case=concern.case)
    concern.route, concern.routed_on, concern.told_on = str(route), routed_on, told_on
    concern.acknowledged_on, concern.answered_on, concern.stage = acknowledged_on, answered_on, stage
    concern.save()
    log(
        by=by,
        now=now,
        case=concern.case,
        kind="case.concern-routed",
        concern=f"concern:{concern.pk}",
        route=str(route),
    )
    return concern


@transaction.atomic
def add_request(
    *,
    by: Person,
    now: datetime,
    case: Case,
    asks_for: RequestFor,
    received_on: date,
    acknowledged_on: date | None = None,
    answered_on: date | None = None,
    decided_by: str = "",
    refused_because: str = "",
    known: DataRequest | None = None,
) -> DataRequest:
    """Write down that somebody asks for records, or complains about data, and how far it is; or put right
    what is known of it."""
    must_be_open(case=case)
    row = known or DataRequest(case=case, recorded_at=now, recorded_by=by)
    must_belong(case=case, found=[row])
    row.asks_for, row.received_on = str(asks_for), received_on
    row.acknowledged_on, row.answered_on = acknowledged_on, answered_on
    row.decided_by, row.refused_because = decided_by, refused_because
    row.save()
    kind = "case.request-changed" if known else "case.request-added"
    log(by=by, now=now, case=case, kind=kind, request=f"request:{row.pk}")
    return row
