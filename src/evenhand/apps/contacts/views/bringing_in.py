"""Bringing a list in: take it, say what its columns are, look at what it would change, agree."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.contacts import actions, forms, queries, reading
from evenhand.apps.contacts.doors import bringing_behind, may
from evenhand.apps.contacts.reading import counts_of, mark_of
from evenhand.apps.contacts.telling import parts_of, said
from evenhand.apps.schools.doors import school_behind
from evenhand.core.findings import Finding, Refused, Unreadable
from evenhand.core.permissions import Act

ask = require_http_methods(["GET", "POST"])


@ask
def lists(request: Asked, school_id: int) -> HttpResponse:
    """Take a list, and see which were brought in before."""
    school = school_behind(request, school_id)
    form = forms.Bring(request.POST or None, request.FILES or None)
    found: tuple[Finding, ...] = ()
    if form.is_valid():
        file = form.cleaned_data["file"]
        try:
            row = actions.begin(
                by=request.user, now=request.now, school=school, name=file.name, data=file.read()
            )
            return redirect("contacts:columns", school.pk, row.pk)
        except (Refused, Unreadable) as refused:
            found = refused.findings
    told = {
        "school": school,
        "form": form,
        "findings": said(found),
        "before": queries.bringings(school=school),
        "unfinished": queries.unfinished_lists(school=school),
        "days": queries.days_kept(school=school),
        "may_dispose": may(request, Act.DISPOSE_CONTACTS),
        "may_allow": may(request, Act.ALLOW_TRANSFER_FILES),
    }
    return render(request, "contacts/lists.html", told, status=422 if form.errors or found else 200)


@ask
def columns(request: Asked, school_id: int, bringing_id: int) -> HttpResponse:
    """What each column is for, and whether the list is the whole school."""
    school, row = bringing_behind(request, school_id, bringing_id)
    sheet = reading.sheet_of(row)
    form = forms.Uses(sheet, request.POST or None)
    if form.is_valid():
        whole = form.cleaned_data["whole"] == "yes"
        actions.say_uses(by=request.user, now=request.now, bringing=row, uses=form.uses(), whole=whole)
        return redirect("contacts:trial", school.pk, row.pk)
    told = {"school": school, "bringing": row, "form": form, "sheet": sheet}
    return render(request, "contacts/columns.html", told, status=422 if form.errors else 200)


@ask
def trial(request: Asked, school_id: int, bringing_id: int) -> HttpResponse:
    """Everything the list would change, and everything that is odd about it; and agreeing to that."""
    school, row = bringing_behind(request, school_id, bringing_id)
    refused: tuple[Finding, ...] = ()
    if request.method == "POST":
        try:
            seen = request.POST.get("seen", "")
            changes = actions.bring_in(by=request.user, now=request.now, bringing=row, seen=seen)
            messages.success(request, _done(counts_of(changes)))
            return redirect("contacts:contacts", school.pk)
        except Refused as error:
            refused = error.findings
    tried = reading.trial(row, whole=row.whole, today=timezone.localdate(request.now))
    told = {
        "school": school,
        "bringing": row,
        "tried": tried,
        "parts": [] if tried.stops else parts_of(tried.changes),
        "stops": said(tried.stops),
        "doubts": said(tried.doubts),
        "refused": said(one for one in refused if one not in tried.stops),
        "seen": mark_of(tried.changes),
        "counts": {"children": len(tried.roll.children), "adults": len(tried.roll.adults)},
    }
    return render(request, "contacts/trial.html", told, status=409 if refused else 200)


@require_POST
def give_up(request: Asked, school_id: int, bringing_id: int) -> HttpResponse:
    """Do not bring the list in."""
    school, row = bringing_behind(request, school_id, bringing_id)
    actions.give_up(by=request.user, now=request.now, bringing=row)
    messages.success(request, "The list is not brought in, and its file is gone.")
    return redirect("contacts:lists", school.pk)


def _done(counts: dict[str, int]) -> str:
    if not any(counts.values()):
        return "The list is in. Nothing was different."
    return (
        f"The list is in: {counts['children']} new children, {counts['adults']} new adults, "
        f"{counts['changed']} changed, {counts['left']} marked as left."
    )
