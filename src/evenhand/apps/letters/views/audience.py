"""Who gets a letter to many: chosen, counted, named, and each letter looked at before it is approved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.contacts import queries as contacts
from evenhand.apps.contacts.telling import told_apart
from evenhand.apps.letters import actions, queries, remembering
from evenhand.apps.letters.audience import addressed_of, chosen_of, kept, moved, takes_audience
from evenhand.apps.letters.audience_form import Audience, Named
from evenhand.apps.letters.doors import draft_behind
from evenhand.apps.letters.laid import Laid
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.merging import page_for
from evenhand.apps.letters.telling_audience import counted, left_out_shown, wishes_of
from evenhand.apps.letters.typed import as_lines, typed_of
from evenhand.apps.letters.views.around import around_letter, may
from evenhand.core.approvals import State
from evenhand.core.contacts.audience import Reach
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act

if TYPE_CHECKING:
    from evenhand.apps.letters.models import Draft
    from evenhand.apps.schools.models import School

MOST_FOUND = 60
MOST_SHOWN = 300
SETTLED = frozenset({State.WAITING, State.APPROVED})
"""While an approval stands, those it names are those who get it: one more or fewer would void it."""


@require_http_methods(["GET", "POST"])
def audience(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Choose who gets a letter, and see who does and who does not."""
    school, draft = draft_behind(request, school_id, draft_id)
    if queries.released(draft) is not None:
        return redirect("letters:check", school.pk, draft.pk)
    laid = lay(draft, now=request.now)
    if not takes_audience(laid.template):
        return _named(request, school, laid)
    form = _form(request, school, draft)
    if request.method == "POST" and form.is_valid():
        chosen = form.chosen()
        told = {"audience": kept(chosen) if chosen else {}}
        return _saved(request, school, draft, form.cleaned_data["version"], told)
    return _page(request, school, laid, form)


def _named(request: Asked, school: School, laid: Laid) -> HttpResponse:
    """Type who gets a letter that is for somebody in particular."""
    first = typed_of(laid.row) or ([(name, "")] if (name := laid.row.reader.get("name")) else [])
    told = {"version": laid.row.version, "people": as_lines(first)}
    form = Named(request.POST or None, initial=told)
    if form.is_valid():
        people = [list(one) for one in form.cleaned_data["people"]]
        chosen = {"audience": {"typed": people} if people else {}}
        return _saved(request, school, laid.row, form.cleaned_data["version"], chosen)
    page = {
        **around_letter(request, school, laid),
        "form": form,
        "count": len(laid.addressed.recipients) if laid.addressed else 0,
        "notices": laid.addressed.notices if laid.addressed else (),
        "left_out": left_out_shown(laid.addressed, named=True) if laid.addressed else [],
    }
    return render(request, "letters/named.html", page, status=422 if form.errors else 200)


@require_POST
def apart(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Leave somebody out by hand, or take them in again."""
    school, draft = draft_behind(request, school_id, draft_id)
    chosen = chosen_of(draft)
    if chosen is None or queries.released(draft) is not None:
        return redirect("letters:audience", school.pk, draft.pk)
    keys = frozenset(key for one in request.POST.getlist("who") for key in one.split("+"))
    back = request.POST.get("then") == "in"
    new = replace(chosen, apart=chosen.apart - keys if back else chosen.apart | keys)
    typed = request.POST.get("version", "")
    seen = int(typed) if typed.isdecimal() else 0
    return _saved(request, school, draft, seen, {"audience": kept(new)})


@require_POST
def easy_read(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Begin the easy-read letter to those who ask for it, and leave them out here."""
    school, draft = draft_behind(request, school_id, draft_id)
    typed = request.POST.get("version", "")
    try:
        seen = int(typed) if typed.isdecimal() else 0
        made = actions.begin_easy_read(by=request.user, now=request.now, draft=draft, seen=seen)
    except actions.Overtaken as overtaken:
        name = overtaken.draft.changed_by.name
        messages.error(request, f"{name} has changed the letter meanwhile. Look at it, then try again.")
    except Refused as refused:
        messages.error(request, " ".join(f"{one.words} {one.mend}" for one in refused.findings))
    else:
        words = "This is the letter in easy read, to those who ask for it. The other one leaves them out."
        messages.success(request, words)
        return redirect("letters:compose", school.pk, made.pk)
    return redirect("letters:audience", school.pk, draft.pk)


@require_GET
def each(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Every recipient with what is said of their letter; one of the letters as they would read it."""
    school, draft = draft_behind(request, school_id, draft_id)
    laid = lay(draft, now=request.now)
    if laid.addressed is None:
        return redirect("letters:audience", school.pk, draft.pk)
    said = remembering.checked(laid)
    wanted = request.GET.get("who", "")
    one = next((one for one in laid.addressed.recipients if one.key == wanted), None)
    told = {
        **around_letter(request, school, laid),
        "of_all": [of.finding for of in said if of.recipient is None],
        "rows": [
            {"recipient": of.recipient, "finding": of.finding, "stops": of.finding.level.value == "stop"}
            for of in said
            if of.recipient is not None
        ][:MOST_SHOWN],
        "recipients": laid.addressed.recipients[:MOST_SHOWN],
        "count": len(laid.addressed.recipients),
        "stopped": sum(of.finding.level.value == "stop" for of in said),
        "one": one,
        "page": page_for(laid, one) if one else "",
    }
    return render(request, "letters/each.html", told)


def _saved(request: Asked, school: School, draft: Draft, seen: int, typed: dict[str, Any]) -> HttpResponse:
    try:
        actions.save(by=request.user, now=request.now, draft=draft, seen=seen, typed=typed)
    except actions.Overtaken as overtaken:
        name = overtaken.draft.changed_by.name
        messages.error(request, f"{name} has changed the letter meanwhile. Look at it, then choose again.")
    else:
        messages.success(request, "Saved. This is part of what is approved.")
    return redirect("letters:audience", school.pk, draft.pk)


def _form(request: Asked, school: School, draft: Draft) -> Audience:
    chosen = chosen_of(draft)
    named = set(chosen.names) if chosen and chosen.reach is Reach.PEOPLE else set()
    wanted = request.GET.get("q", "") or request.POST.get("q", "")
    found = contacts.people_called(school=school, wanted=wanted, keys=named, most=MOST_FOUND)
    return Audience(
        chosen,
        version=draft.version,
        kinds=contacts.kinds_of_families(school=school),
        people=[(str(row.pk), told_apart(row)) for row in found],
        data=request.POST if request.method == "POST" else None,
    )


def _page(request: Asked, school: School, laid: Laid, form: Audience) -> HttpResponse:
    page = around_letter(request, school, laid)
    shown = laid.addressed
    if page["live_holds"]:
        shown = addressed_of(laid.row, laid.template, laid.draft.case, today=laid.today, held=True)
    named = may(request, school, Act.SEE_CONTACTS)
    told = {
        **page,
        "form": form,
        "wanted": request.GET.get("q", ""),
        "addressed": shown,
        "counted": counted(shown) if shown else None,
        "left_out": left_out_shown(shown, named=named) if shown else [],
        "wishes": wishes_of(shown, laid.draft, named=named) if shown else [],
        "named": named,
        "recipients": shown.recipients[:MOST_SHOWN] if shown and named else (),
        "moved": moved(laid.row, laid.addressed) if named and laid.state not in SETTLED else None,
        "any_contacts": bool(shown and (shown.recipients or shown.left_out))
        or contacts.any_contacts(school=school),
        "without_parties": laid.template.without_parties,
        "may_know": may(request, school, Act.KNOW_PARTIES),
        "here": request.path,
    }
    return render(request, "letters/audience.html", told, status=422 if form.errors else 200)
