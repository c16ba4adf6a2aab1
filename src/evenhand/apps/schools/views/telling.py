"""What is told of a school: its kind, how it is reached, its channels, and how complaints are heard."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import actions, forms, queries
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.models import School
from evenhand.apps.schools.views.saving import done
from evenhand.apps.ui.forms import Form
from evenhand.core.concerns.stages import procedure_for
from evenhand.core.schools import Nation

ask = require_http_methods(["GET", "POST"])


@ask
def words(request: Asked, school_id: int) -> HttpResponse:
    """Kind, nation and name."""
    return _edit(request, school_behind(request, school_id), forms.Words, "schools/words.html")


@ask
def contact(request: Asked, school_id: int) -> HttpResponse:
    """Address and contact."""
    return _edit(request, school_behind(request, school_id), forms.Contact, "schools/contact.html")


@ask
def channels(request: Asked, school_id: int) -> HttpResponse:
    """The official channel and the policies."""
    return _edit(request, school_behind(request, school_id), forms.Channels, "schools/channels.html")


@ask
def complaints(request: Asked, school_id: int) -> HttpResponse:
    """Under which law complaints are heard, and what that means for deadlines."""
    school = school_behind(request, school_id)
    form = forms.Complaints(request.POST or None, initial={"profile": school.profile})
    if form.is_valid():
        actions.change(by=request.user, now=request.now, school=school, changes=form.cleaned_data)
        return redirect("schools:complaints", school.pk)
    procedure = procedure_for(profile=queries.profile_of(school=school), nation=Nation(school.nation))
    shown = {"school": school, "form": form, "procedure": procedure if school.profile else None}
    return render(request, "schools/complaints.html", shown)


def _edit(request: Asked, school: School, kind: type[Form], template: str) -> HttpResponse:
    """A page that asks for columns of a school and saves them."""
    initial = {name: getattr(school, name) for name in kind.base_fields}
    form = kind(request.POST or None, initial=initial)
    if form.is_valid():
        changes: dict[str, Any] = form.cleaned_data
        actions.change(by=request.user, now=request.now, school=school, changes=changes)
        return done(request, school)
    return render(request, template, {"school": school, "form": form})
