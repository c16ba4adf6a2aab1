"""What most pages of a case do: ask something, have it done, and go back to the case."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import queries
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import Row
from evenhand.apps.ui.forms import Form, refuse
from evenhand.apps.ui.routes import case_home
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School

ask = require_http_methods(["GET", "POST"])


def asks(
    request: Asked,
    place: tuple[School, Case],
    form: Form,
    do: Callable[[dict[str, Any]], object],
    *,
    heading: str,
    said: str,
    lead: str = "",
    button: str = "Save",
    look: str = "",
    template: str = "cases/ask.html",
    **more: Any,
) -> HttpResponse:
    """A page with one form. `do` is told what was typed; a refusal stands above the form, with everything
    that was typed still in it. `said` is shown on the page of the case afterwards."""
    school, case = place
    if form.is_valid():
        try:
            do(form.cleaned_data)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, said)
            return home(request, school, case)
    told = {"heading": heading, "lead": lead, "button": button, "look": look, "form": form}
    return show(request, place, template, **told, **more)


def show(request: Asked, place: tuple[School, Case], template: str, **told: Any) -> HttpResponse:
    """A page of a case. What stops its text is on every one of them."""
    school, case = place
    return render(
        request,
        template,
        {
            "school": school,
            "case": case,
            "home": case_home(school.pk, case.pk),
            "live_holds": [hold for hold in queries.holds_of(case=case) if hold.is_live],
            **told,
        },
    )


def home(request: Asked, school: School, case: Case) -> HttpResponse:
    """Back to the case; or, for whoever it does not exist for any more, to a page that says so."""
    if queries.case_of(person=request.user, school=school, case_id=case.pk) is None:
        return redirect("cases:stepped-aside", school.pk)
    return redirect(case_home(school.pk, case.pk))


def found(table: type[Row], case: Case, pk: int) -> Row:
    """One row of this case; raises `Http404` for any other."""
    row = queries.row_of(table, case=case, pk=pk)
    if row is None:
        raise Http404
    return row
