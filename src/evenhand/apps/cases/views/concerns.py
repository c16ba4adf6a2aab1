"""The concern inside a post is written down and sent on."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Concern
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.core.cases import Route


@ask
def add_concern(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Write down the concern inside a post."""
    _, case = place = case_behind(request, school_id, case_id)

    def do(told: dict[str, Any]) -> None:
        actions.add_concern(by=request.user, now=request.now, case=case, **told)

    return asks(
        request,
        place,
        forms.ConcernForm(request.POST or None),
        do,
        heading="The concern in it",
        lead="Behind most posts there is something to put right. However it was said, it is heard.",
        said="The concern is written down. Now say where it goes.",
    )


@ask
def concern(request: Asked, school_id: int, case_id: int, concern_id: int) -> HttpResponse:
    """Say where a concern goes."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Concern, case, concern_id)
    initial = {
        "route": row.route,
        "routed_on": row.routed_on or queries.today(request.now),
        "told_on": row.told_on,
        "acknowledged_on": row.acknowledged_on,
        "answered_on": row.answered_on,
    }

    def do(told: dict[str, Any]) -> None:
        told = {**told, "route": Route(told["route"]), "stage": row.stage}
        actions.route_concern(by=request.user, now=request.now, concern=row, **told)

    return asks(
        request,
        place,
        forms.RouteForm(request.POST or None, initial=initial),
        do,
        heading="Where does the concern go?",
        lead=row.summary,
        said="The concern is on its way.",
        edits=True,
    )
