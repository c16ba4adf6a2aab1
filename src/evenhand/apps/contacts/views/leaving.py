"""Families who left, and the switch for Common Transfer Files."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.contacts import actions, forms, queries
from evenhand.apps.contacts.telling import said
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Finding, Refused

ask = require_http_methods(["GET", "POST"])


@ask
def left(request: Asked, school_id: int) -> HttpResponse:
    """Children who left and until when their entry is kept; destroying those whose time is over."""
    school = school_behind(request, school_id)
    today = timezone.localdate(request.now)
    over = queries.may_go(school=school, on=today)
    refused: tuple[Finding, ...] = ()
    if request.method == "POST":
        chosen = [int(one) for one in request.POST.getlist("child") if one.isdecimal()]
        try:
            gone = actions.dispose(by=request.user, now=request.now, school=school, children=chosen)
            messages.success(request, f"{gone} entries are destroyed. The log says how many, not whose.")
            return redirect("contacts:left", school.pk)
        except Refused as error:
            refused = error.findings
    told = {
        "school": school,
        "over": over,
        "later": [child for child in queries.leavers(school=school) if child not in over],
        "refused": said(refused),
    }
    return render(request, "contacts/left.html", told, status=409 if refused else 200)


@ask
def transfer_files(request: Asked, school_id: int) -> HttpResponse:
    """Allow contacts from Common Transfer Files, saying why that is lawful, or stop it."""
    school = school_behind(request, school_id)
    known = queries.transfer_files(school=school)
    if request.method == "POST" and request.POST.get("then") == "stop":
        actions.forbid_transfer_files(by=request.user, now=request.now, school=school)
        messages.success(request, "Common Transfer Files are no longer read.")
        return redirect("contacts:lists", school.pk)
    form = forms.Purpose(request.POST or None, initial={"purpose": known.purpose if known else ""})
    if form.is_valid():
        try:
            purpose = form.cleaned_data["purpose"]
            actions.allow_transfer_files(by=request.user, now=request.now, school=school, purpose=purpose)
            messages.success(request, "Contacts may be taken from Common Transfer Files.")
            return redirect("contacts:transfer-files", school.pk)
        except Refused as refused:
            refuse(form, refused)
    told = {"school": school, "known": known, "form": form}
    return render(request, "contacts/transfer_files.html", told, status=422 if form.errors else 200)
