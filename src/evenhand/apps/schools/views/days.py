"""Terms, breaks and days on which the school is shut."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import actions, answers, forms, queries
from evenhand.apps.schools.doors import school_behind

ask = require_http_methods(["GET", "POST"])


@ask
def dates(request: Asked, school_id: int) -> HttpResponse:
    """The calendar: what is in it, and one more entry."""
    school = school_behind(request, school_id)
    form = forms.Entry(request.POST or None)
    if form.is_valid():
        entry = {**form.cleaned_data, "kind": queries.EntryKind(form.cleaned_data["kind"])}
        actions.add_to_calendar(by=request.user, now=request.now, school=school, **entry)
        messages.success(request, "Added to the calendar.")
        return redirect("schools:dates", school.pk)
    shown = {
        "school": school,
        "form": form,
        "years": answers.years(queries.entries(school=school)),
        "holidays": answers.holidays_ahead(school=school, today=localdate(request.now)),
    }
    return render(request, "schools/dates.html", shown)


@require_POST
def remove_date(request: Asked, school_id: int, entry_id: int) -> HttpResponse:
    """Take an entry out of the calendar."""
    school = school_behind(request, school_id)
    actions.take_from_calendar(by=request.user, now=request.now, school=school, entry_id=entry_id)
    messages.success(request, "Taken out of the calendar.")
    return redirect("schools:dates", school.pk)
