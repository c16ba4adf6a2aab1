"""Holds are set and lifted, dangers are decided."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries, vault
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Danger, Hold
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.core.cases import Agency
from evenhand.core.cases.triage.questions import BY_ID
from evenhand.core.findings import Unreadable


@ask
def set_hold(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Stop all text to anybody outside."""
    _, case = place = case_behind(request, school_id, case_id)

    def do(told: dict[str, Any]) -> None:
        told = {**told, "agency": Agency(told["agency"])}
        actions.set_hold(by=request.user, now=request.now, case=case, **told)

    return asks(
        request,
        place,
        forms.HoldForm(request.POST or None, initial={"set_on": queries.today(request.now)}),
        do,
        heading="Put a hold on this case",
        lead="From then on nothing about this case goes to anybody outside, but for a neutral word that you "
        "have heard them. That counts for letters that are approved already, too.",
        said="The hold counts from now on.",
        button="Put the hold on",
    )


@ask
def hold(request: Asked, school_id: int, case_id: int, hold_id: int) -> HttpResponse:
    """Lift a hold, with the clearance of the agency; a lifted one says who did and why."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Hold, case, hold_id)
    shown = next(one for one in queries.holds_of(case=case) if one.id == row.pk)

    def do(told: dict[str, Any]) -> None:
        words = {name: told[name] for name in ("cleared_by", "clearance", "clearance_document")}
        actions.lift_hold(by=request.user, now=request.now, hold=row, **words, file=told["file"])

    return asks(
        request,
        place,
        forms.LiftForm(request.POST or None, request.FILES or None),
        do,
        heading="Lift the hold" if shown.is_live else "A hold that was lifted",
        said="The hold is lifted.",
        button="Lift the hold",
        look="warning",
        template="cases/hold.html",
        hold=shown,
    )


@require_GET
def clearance(request: Asked, school_id: int, case_id: int, clearance_id: int) -> HttpResponse:
    """The document in which a hold was cleared, as it came."""
    _, case = case_behind(request, school_id, case_id)
    row = queries.document_of(case=case, clearance_id=clearance_id)
    if row is None:
        raise Http404
    try:
        data = b"".join(vault.read(case_id=case.pk, digest=row.digest))
    except Unreadable:
        return HttpResponse(status=410)
    answer = HttpResponse(data, content_type="application/octet-stream")
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=row.name) or ""
    answer["Content-Security-Policy"] = "sandbox"
    return answer


@ask
def danger(request: Asked, school_id: int, case_id: int, danger_id: int) -> HttpResponse:
    """Decide what is done about a danger."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Danger, case, danger_id)
    initial = {"decision": row.decision, "reference": row.reference}

    def do(told: dict[str, Any]) -> None:
        actions.decide_danger(by=request.user, now=request.now, danger=row, **told)

    asked = BY_ID[row.answer].title if row.answer in BY_ID else row.answer
    return asks(
        request,
        place,
        forms.DangerForm(request.POST or None, initial=initial),
        do,
        heading="Is somebody in danger?",
        lead=f"Somebody answered yes to: {asked} Ring 999 if it is happening now, 101 if it is not.",
        said="Written down.",
        edits=True,
    )
