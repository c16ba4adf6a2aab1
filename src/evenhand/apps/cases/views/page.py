"""What most pages of a case do: ask something, have it done, and go back to the case."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, queries, sending
from evenhand.apps.cases.above import above
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import Row
from evenhand.apps.ui.forms import Form, refuse
from evenhand.apps.ui.routes import case_home
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School

View = Callable[..., HttpResponse]


def ask(view: View) -> View:
    """A page with a form. While what was sent is looked at and written, nobody else changes the case."""

    @require_http_methods(["GET", "POST"])
    @wraps(view)
    def asked(request: Asked, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "POST" or "case_id" not in kwargs:
            return view(request, *args, **kwargs)
        with transaction.atomic():
            actions.hold_still(case_id=kwargs["case_id"])
            return view(request, *args, **kwargs)

    return asked


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
    edits: bool = False,
    **more: Any,
) -> HttpResponse:
    """A page with one form. `do` is told what was typed; a refusal stands above the form, with everything
    that was typed still in it. `said` is shown on the page of the case afterwards. The very same form sent
    again does nothing a second time. With `edits`, what the form began with must still stand in the case:
    otherwise both versions are shown, and whoever sends it again has seen them."""
    school, case = place
    told: dict[str, Any] = {"heading": heading, "lead": lead, "button": button, "look": look, "form": form}
    if form.is_valid():
        if edits and _has_changed(request, form):
            told["differences"] = sending.differences(form)
            refuse(form, Refused([_changed_meanwhile()]))
        elif _is_done(request, case, form, do):
            messages.success(request, said)
            return home(request, school, case)
    told["sent"] = sending.new_sent(request)
    told["seen"] = sending.digest_of_seen(form.initial) if edits else ""
    return show(request, place, template, **told, **more)


def _has_changed(request: Asked, form: Form) -> bool:
    seen = request.POST.get(sending.SEEN, "")
    return bool(seen) and seen != sending.digest_of_seen(form.initial)


def _is_done(request: Asked, case: Case, form: Form, do: Callable[[dict[str, Any]], object]) -> bool:
    """Do it, unless this very form has been done before; False after a refusal, which the form then shows."""
    digest = sending.digest_of_sent(request)
    try:
        with transaction.atomic():
            if not digest or actions.is_first(by=request.user, now=request.now, case=case, digest=digest):
                do(form.cleaned_data)
    except Refused as refused:
        refuse(form, refused)
        return False
    return True


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
            **above(case),
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


def _changed_meanwhile() -> Finding:
    return Finding(
        id="changed-meanwhile",
        level=Level.STOP,
        words="Somebody else has changed this since you opened the page. Nothing of yours is lost, and "
        "nothing of theirs.",
        mend="Compare the two below, put yours right, and save again.",
    )
