"""The go-live list, and the way from practice to real cases and back."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import forms, queries
from evenhand.apps.schools.actions import going_live
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act, why_not
from evenhand.core.schools import Nation
from evenhand.core.schools.going_live import items_for

ask = require_http_methods(["GET", "POST"])


@require_GET
def live(request: Asked, school_id: int) -> HttpResponse:
    """The go-live list: what is in place, what is missing, and where the school stands."""
    school = school_behind(request, school_id)
    done = queries.go_live(school=school)
    items = items_for(Nation(school.nation))
    rows = [{"item": item, "entry": done.get(item.id)} for item in items]
    roles = queries.roles_of(person=request.user, school=school)
    shown = {
        "school": school,
        "rows": rows,
        "done": sum(row["entry"] is not None for row in rows),
        "changes": queries.mode_changes(school=school),
        "may_enter": why_not(act=Act.KEEP_GO_LIVE, roles=roles) is None,
        "may_switch": why_not(act=Act.GO_LIVE, roles=roles) is None and not school.is_demonstration,
        "form": forms.GoLive(),
    }
    return render(request, "schools/live.html", shown)


@ask
def live_item(request: Asked, school_id: int, item: str) -> HttpResponse:
    """One thing of the list."""
    school = school_behind(request, school_id)
    row = next((one for one in items_for(Nation(school.nation)) if one.id == item), None)
    if row is None:
        raise Http404
    entry = queries.go_live(school=school).get(item)
    known = {"done_on": entry.done_on, "done_by": entry.done_by, "words": entry.words} if entry else {}
    form = forms.GoLiveItem(request.POST or None, initial=known, asks=row.asks)
    if form.is_valid():
        try:
            told = {"item": item, **form.cleaned_data}
            going_live.enter(by=request.user, now=request.now, school=school, **told)
            return redirect("schools:live", school.pk)
        except Refused as refused:
            refuse(form, refused)
    return render(request, "schools/live_item.html", {"school": school, "form": form, "item": row})


@require_POST
def go_live(request: Asked, school_id: int) -> HttpResponse:
    """From now on, new cases are real."""
    school = school_behind(request, school_id)
    if not forms.GoLive(request.POST).is_valid():
        messages.info(request, "Nothing has changed. Tick the box first if you want to go live.")
        return redirect("schools:live", school.pk)
    going_live.go_live(by=request.user, now=request.now, school=school)
    messages.success(request, "The school is live. New cases are real.")
    return redirect("schools:live", school.pk)


@ask
def go_back(request: Asked, school_id: int) -> HttpResponse:
    """Back to practice, with a reason."""
    school = school_behind(request, school_id)
    form = forms.GoBack(request.POST or None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        going_live.go_back(by=request.user, now=request.now, school=school, reason=reason)
        return redirect("schools:live", school.pk)
    return render(request, "schools/go_back.html", {"school": school, "form": form})
