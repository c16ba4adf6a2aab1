"""Going past a gate, with a reason, for those whom the gate lets."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.letters import actions, forms, queries
from evenhand.apps.letters.doors import draft_behind
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.overriding import way_past, why_not_override
from evenhand.apps.letters.views.around import around_letter
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.gates import Stage
from evenhand.core.gates.judging import BY_ID


@require_http_methods(["GET", "POST"])
def override(request: Asked, school_id: int, draft_id: int, gate: str) -> HttpResponse:
    """What a gate says, who may go past it, and the form for whoever may."""
    school, draft = draft_behind(request, school_id, draft_id)
    if gate not in BY_ID:
        raise Http404
    if queries.released(draft) is not None:
        return redirect("letters:check", school.pk, draft.pk)
    laid = lay(draft, now=request.now)
    form = forms.GoPast(request.POST or None, initial={"digest": laid.digest})
    if form.is_valid():
        try:
            actions.override(
                by=request.user,
                now=request.now,
                draft=draft,
                gate=gate,
                digest_seen=form.cleaned_data["digest"],
                reason=form.cleaned_data["reason"],
            )
        except Refused as refused:
            laid = lay(queries.draft_of(school=school, draft_id=draft.pk) or draft, now=request.now)
            form = forms.GoPast({**form.cleaned_data, "digest": laid.digest})  # they read it as it is now
            refuse(form, refused)
        else:
            messages.success(request, "Your reason is on record. It counts for the letter as it is now.")
            return redirect("letters:check", school.pk, draft.pk)
    around = around_letter(request, school, laid)
    stops = laid.verdict(Stage.RELEASE).stops()
    said = tuple(one.finding for one in stops if one.gate == gate)
    way = way_past(laid, gate, person=request.user.pk, roles=around["roles"], said=said)
    told = {
        **around,
        "way": way,
        "against": why_not_override(way),
        "form": form,
    }
    return render(request, "letters/override.html", told, status=409 if form.errors else 200)
