"""Setting up how letters leave a school."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.deliveries import actions, forms, queries
from evenhand.apps.deliveries.models import Way
from evenhand.apps.deliveries.testing import try_out
from evenhand.apps.deliveries.wordings import CHANNEL_OF, HINTS, WAYS, words_of
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.models import School
from evenhand.core.contacts.recipients import Channel
from evenhand.core.deliveries.channels import Said
from evenhand.core.findings import Refused


@require_GET
def ways(request: Asked, school_id: int) -> HttpResponse:
    """The ways there are, and which of them are turned on."""
    school = school_behind(request, school_id)
    there = queries.ways_of(school=school)
    rows = [
        {"kind": kind, "words": words, "hint": HINTS[kind], "way": there.get(kind)}
        for kind, words in WAYS.items()
    ]
    return render(request, "deliveries/ways.html", {"school": school, "rows": rows})


@require_http_methods(["GET", "POST"])
def way(request: Asked, school_id: int, kind: str) -> HttpResponse:
    """The settings of one way."""
    school = school_behind(request, school_id)
    if kind not in WAYS:
        raise Http404
    row = queries.way_of(school=school, kind=kind)
    first = forms.filled(row, kind=kind, school_name=school.name, school_email=school.email)
    form = forms.FORMS[kind](request.POST or None, initial=first)
    if form.is_valid():
        row = actions.set_up(by=request.user, now=request.now, school=school, kind=kind, what=form.settings())
        messages.success(request, "Saved. Send a test to yourself, then turn it on.")
        return redirect("deliveries:way", school.pk, kind)
    shown = {
        "school": school,
        "kind": kind,
        "words": WAYS[kind],
        "hint": HINTS[kind],
        "way": row,
        "broken": words_of(row.broken) if row else "",
        "tests": CHANNEL_OF[kind] is Channel.EMAIL,
        "tells": kind.startswith("notify"),
        "form": form,
    }
    return render(request, "deliveries/way.html", shown, status=409 if form.errors else 200)


@require_POST
def let_receipts_in(request: Asked, school_id: int, kind: str) -> HttpResponse:
    """Make the token with which GOV.UK Notify tells what became of messages, and show it this once."""
    school, row = _way(request, school_id, kind)
    if not kind.startswith("notify"):
        messages.error(request, "Only GOV.UK Notify tells by itself what became of messages.")
        return redirect("deliveries:way", school.pk, kind)
    told = {
        "school": school,
        "kind": kind,
        "words": WAYS[kind],
        "token": actions.let_receipts_in(by=request.user, now=request.now, way=row),
        "address": request.build_absolute_uri(reverse("deliveries:receipts", args=[row.pk])),
    }
    return render(request, "deliveries/receipts.html", told)


@require_POST
def turn(request: Asked, school_id: int, kind: str, where: str) -> HttpResponse:
    """Turn a way on or off."""
    school, row = _way(request, school_id, kind)
    try:
        if where == "on":
            actions.turn_on(by=request.user, now=request.now, way=row)
            messages.success(request, "It is on. Letters leave by it once somebody sends them.")
        else:
            actions.turn_off(by=request.user, now=request.now, way=row)
            messages.success(request, "It is off. What waits goes on waiting.")
    except Refused as refused:
        messages.error(request, " ".join(f"{said.words} {said.mend}" for said in refused.findings))
    return redirect("deliveries:way", school.pk, kind)


@require_POST
def test(request: Asked, school_id: int, kind: str) -> HttpResponse:
    """Send a test to whoever asks, and to nobody else."""
    school, row = _way(request, school_id, kind)
    site = request.build_absolute_uri("/").rstrip("/")
    outcome = try_out(way=row, person=request.user, now=request.now, site=site)
    actions.note_test(by=request.user, now=request.now, way=row, code=outcome.code or "none")
    if outcome.said is Said.ACCEPTED:
        messages.success(request, f"Sent to {request.user.email}. Look whether it arrived.")
    else:
        messages.error(request, f"The test was not sent. {words_of(outcome.code)}")
    return redirect("deliveries:way", school.pk, kind)


def _way(request: Asked, school_id: int, kind: str) -> tuple[School, Way]:
    school = school_behind(request, school_id)
    row = queries.way_of(school=school, kind=kind)
    if row is None:
        raise Http404
    return school, row
