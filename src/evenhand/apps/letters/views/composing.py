"""Writing a letter: the form, the letter beside it, and two people at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.letters import actions, forms, queries
from evenhand.apps.letters.audience import takes_audience
from evenhand.apps.letters.doors import draft_behind
from evenhand.apps.letters.laying import Laid, lay
from evenhand.apps.letters.showing import gathered
from evenhand.apps.letters.telling import told_to
from evenhand.apps.letters.telling_audience import counted
from evenhand.apps.letters.views.around import around_letter
from evenhand.core.approvals import State
from evenhand.core.gates import Stage

if TYPE_CHECKING:
    from evenhand.apps.letters.models import Draft
    from evenhand.apps.schools.models import School

KEEP = "keep-"


@require_http_methods(["GET", "POST"])
def compose(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Write a letter, with the letter as it will look beside the form. Saves whatever is typed."""
    school, draft = draft_behind(request, school_id, draft_id)
    if queries.released(draft) is not None:
        return redirect("letters:check", school.pk, draft.pk)
    if request.method == "POST":
        return _saved(request, school, draft)
    return _composer(request, school, lay(draft, now=request.now))


def _saved(request: Asked, school: School, draft: Draft) -> HttpResponse:
    """Save what was typed; in the middle of typing give back only what stands beside the form."""
    laid = lay(draft, now=request.now)
    form = forms.Composer(laid, _merged(request.POST, forms.Composer(laid)))
    if not form.is_valid():
        return _composer(request, school, laid, form)
    try:
        saved = actions.save(
            by=request.user,
            now=request.now,
            draft=draft,
            seen=form.cleaned_data["version"],
            typed=form.typed(),
        )
    except actions.Overtaken as overtaken:
        return _overtaken(request, school, form, overtaken.draft)
    if request.headers.get("HX-Request"):
        return _beside(request, school, lay(saved, now=request.now))
    if request.POST.get("then") == "check":
        return redirect("letters:check", school.pk, saved.pk)
    messages.success(request, "Saved.")
    return redirect("letters:compose", school.pk, saved.pk)


def _merged(typed: QueryDict, stored: forms.Composer) -> QueryDict:
    """What was typed; of two people's fields, those of the other where they are to be kept."""
    theirs = [name.removeprefix(KEEP) for name in typed if name.startswith(KEEP) and typed[name] == "theirs"]
    if not theirs:
        return typed
    merged = typed.copy()
    for name in (one for one in theirs if one in stored.fields):
        value = stored[name].value()
        values = value if isinstance(value, list | tuple) else [value]
        merged.setlist(name, [str(one) for one in values if one not in (None, "", False)])
    return merged


def _composer(request: Asked, school: School, laid: Laid, form: forms.Composer | None = None) -> HttpResponse:
    form = form or forms.Composer(laid)
    told = {
        **_about(request, school, laid, form),
        "asked": form.chosen(form.asked),
        "later": form.chosen(form.later),
        "reader": form.chosen(name for name in form.fields if name.startswith(("reader-", "recipients"))),
        "letter_fields": form.chosen(["dated", "signatory", "enclosed", "basis"]),
        "notes": form.chosen(["notes_read"]),
        "ticks": form.chosen(["guidance_read", "holder_informed"]),
        "seen": form["version"],
        "takes_audience": takes_audience(laid.template),
        "counted": counted(laid.addressed) if laid.addressed else None,
    }
    return render(request, "letters/compose.html", told, status=409 if form.errors else 200)


def _beside(request: Asked, school: School, laid: Laid) -> HttpResponse:
    told = {**_about(request, school, laid, forms.Composer(laid)), "saved_at": request.now}
    return render(request, "letters/beside.html", told)


def _about(request: Asked, school: School, laid: Laid, form: forms.Composer) -> dict[str, Any]:
    """What the form and what stands beside it both show."""
    told = around_letter(request, school, laid)
    who = {"person": request.user.pk, "roles": told["roles"]}
    return {
        **told,
        "form": form,
        "gathered": gathered(laid, stage=Stage.APPROVE, form=form, **who),
        "asked_for": laid.state in (State.WAITING, State.APPROVED),
        "returned": told_to(laid)[-1] if laid.state is State.RETURNED else None,
    }


def _overtaken(request: Asked, school: School, form: forms.Composer, theirs: Draft) -> HttpResponse:
    laid = lay(theirs, now=request.now)
    told = {
        **around_letter(request, school, laid),
        "rows": forms.differing(form, forms.Composer(laid)),
        "mine": [(name, value) for name, value in _posted(request) if name != "version"],
    }
    if request.headers.get("HX-Request"):
        return render(request, "letters/overtaken_beside.html", told)
    return render(request, "letters/overtaken.html", told, status=409)


def _posted(request: Asked) -> list[tuple[str, str]]:
    names = [
        name
        for name in request.POST
        if name not in {"csrfmiddlewaretoken", "then"} and not name.startswith(KEEP)
    ]
    return [(name, value) for name in names for value in request.POST.getlist(name)]
