"""Families who left, how long lists are kept, and the switch for Common Transfer Files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.contacts import actions, forms, queries
from evenhand.apps.contacts.actions.leaving import DESTROYED
from evenhand.apps.contacts.certificates import sha256_of
from evenhand.apps.contacts.doors import disposal_behind
from evenhand.apps.contacts.telling import said
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Finding, Refused

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School

ask = require_http_methods(["GET", "POST"])


@ask
def left(request: Asked, school_id: int) -> HttpResponse:
    """Children who left and until when their entry is kept; asking a second person to have those destroyed
    whose time is over."""
    school = school_behind(request, school_id)
    refused: tuple[Finding, ...] = ()
    if request.method == "POST":
        chosen = [int(one) for one in request.POST.getlist("child") if one.isdecimal()]
        try:
            actions.ask_disposal(by=request.user, now=request.now, school=school, children=chosen)
            messages.success(request, "A second person has to agree now. Nothing is destroyed before.")
            return redirect("contacts:left", school.pk)
        except Refused as error:
            refused = error.findings
    return _left(request, school, refused)


@require_POST
def confirm(request: Asked, school_id: int, disposal_id: int) -> HttpResponse:
    """As the second person, have the entries destroyed."""
    school, row = disposal_behind(request, school_id, disposal_id)
    try:
        done = actions.confirm_disposal(by=request.user, now=request.now, disposal=row)
    except Refused as error:
        return _left(request, school, error.findings)
    messages.success(request, "The entries are destroyed. This is the certificate.")
    return redirect("contacts:certificate", school.pk, done.pk)


@require_POST
def withdraw(request: Asked, school_id: int, disposal_id: int) -> HttpResponse:
    """Take the request back."""
    school, row = disposal_behind(request, school_id, disposal_id)
    try:
        actions.withdraw_disposal(by=request.user, now=request.now, disposal=row)
    except Refused as error:
        return _left(request, school, error.findings)
    messages.success(request, "Taken back. Nothing was destroyed.")
    return redirect("contacts:left", school.pk)


@require_GET
def certificate(request: Asked, school_id: int, disposal_id: int) -> HttpResponse:
    """What was destroyed, by whom and when, without a name of those whose entries they were."""
    school, row = disposal_behind(request, school_id, disposal_id)
    if row.outcome != DESTROYED:
        return redirect("contacts:left", school.pk)
    told = {"school": school, "row": row, "holds": sha256_of(row) == row.sha256}
    return render(request, "contacts/certificate.html", told)


def _left(request: Asked, school: School, refused: tuple[Finding, ...]) -> HttpResponse:
    over = queries.may_go(school=school, on=timezone.localdate(request.now))
    asked = queries.open_disposal(school=school)
    told = {
        "school": school,
        "over": over,
        "later": [child for child in queries.leavers(school=school) if child not in over],
        "asked": asked,
        "children": queries.children_called(school=school, keys=asked.children) if asked else (),
        "adults": queries.adults_of_these_alone(school=school, children=asked.children) if asked else (),
        "own": asked is not None and asked.asked_by_id == request.user.pk,
        "certificates": queries.certificates(school=school),
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


@ask
def lists_kept(request: Asked, school_id: int) -> HttpResponse:
    """For how long the file of a list is kept that nobody finishes."""
    school = school_behind(request, school_id)
    form = forms.ListsKept(request.POST or None, initial={"days": queries.days_kept(school=school)})
    if form.is_valid():
        try:
            days = form.cleaned_data["days"]
            actions.keep_lists(by=request.user, now=request.now, school=school, days=days)
            messages.success(request, "Saved. It counts for lists that wait now, too.")
            return redirect("contacts:lists-kept", school.pk)
        except Refused as refused:
            refuse(form, refused)
    told = {
        "school": school,
        "form": form,
        "known": queries.list_keeping(school=school),
        "waiting": queries.unfinished_lists(school=school),
    }
    return render(request, "contacts/lists_kept.html", told, status=422 if form.errors else 200)
