"""Writing a letter: the form, the letter beside it, and two people at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.forms import Textarea, TextInput
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.audience import takes_audience
from evenhand.apps.letters.composer import ANSWER, Composer
from evenhand.apps.letters.differing import differing
from evenhand.apps.letters.doors import draft_behind
from evenhand.apps.letters.laid import Laid
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.mending import Mend, label_of, mended, read_mend
from evenhand.apps.letters.showing import gathered
from evenhand.apps.letters.telling import told_to
from evenhand.apps.letters.telling_audience import counted
from evenhand.apps.letters.views.around import around_letter
from evenhand.core.approvals import State
from evenhand.core.gates import Stage
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.letters.models import Draft
    from evenhand.apps.schools.models import School

KEEP = "keep-"
SHOWN = "shown"
"""Under which name a page says which fields of the template it shows."""
ASKS = "Saved. What you chose asks something more: {}."
PUT_IN = "“{}” stands in place of “{}” now. If it reads wrongly, change it at “{}”."
LEFT_OUT = "Left out: “{}”. To have it back, answer yes there."
GONE = "Nothing was changed: these words are no longer there. Look at the letter as it is now."


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
    form = Composer(laid, _merged(request.POST, Composer(laid)))
    if not form.is_valid():
        return _composer(request, school, laid, form)
    typed = form.typed()
    mend = read_mend(request.POST.get("mend", ""))
    answers = mended(typed["answers"], mend, laid) if mend else None
    try:
        saved = actions.save(
            by=request.user,
            now=request.now,
            draft=draft,
            seen=form.cleaned_data["version"],
            typed={**typed, "answers": answers} if answers is not None else typed,
        )
    except actions.Overtaken as overtaken:
        return _overtaken(request, school, form, overtaken.draft)
    typing = request.headers.get("HX-Request")
    if typing and mend is None and saved.version == draft.version:
        # leaving a field asks once more: what a button has just said must stay
        return HttpResponse(status=204)
    now_laid = lay(saved, now=request.now)
    if typing:
        return _beside(request, school, now_laid, _changed(mend, answers))
    more = Composer(now_laid).newly_open(form)
    if mend:
        _tell(request, laid, mend, done=answers is not None)
    elif more:
        messages.warning(request, ASKS.format("; ".join(f"“{one.label}”" for one in more)))
    elif request.POST.get("then") == "check":
        return redirect("letters:check", school.pk, saved.pk)
    else:
        messages.success(request, "Saved.")
    return redirect("letters:compose", school.pk, saved.pk)


def _changed(mend: Mend | None, answers: dict[str, str] | None) -> str:
    """The field that a button has changed; empty if none has."""
    return ANSWER + mend.field if mend and answers is not None else ""


def _tell(request: Asked, laid: Laid, mend: Mend, *, done: bool) -> None:
    """Say what a button has done, and how it is undone."""
    if not done:
        messages.warning(request, GONE)
    elif mend.was:
        messages.success(request, PUT_IN.format(mend.becomes or "nothing", mend.was, label_of(mend, laid)))
    else:
        messages.success(request, LEFT_OUT.format(label_of(mend, laid)))


def _merged(typed: QueryDict, stored: Composer) -> QueryDict:
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


def _composer(request: Asked, school: School, laid: Laid, form: Composer | None = None) -> HttpResponse:
    form = form or Composer(laid)
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


def _beside(request: Asked, school: School, laid: Laid, changed: str = "") -> HttpResponse:
    """What stands beside the form. A field that a button has changed goes along, where it can take the place
    of the one on the page; where it cannot, the page is opened anew."""
    form = Composer(laid)
    if changed and not isinstance(form.fields[changed].widget, TextInput | Textarea):
        return HttpResponse(headers={"HX-Redirect": request.path})
    told = {
        **_about(request, school, laid, form),
        "saved_at": request.now,
        "changed": form[changed] if changed else None,
        "turned": (turned := form.turned(request.POST.getlist(SHOWN))),
        "more": [one for one in turned if one.name not in form.waiting and one.name in form.asked],
    }
    return render(request, "letters/beside.html", told)


def _about(request: Asked, school: School, laid: Laid, form: Composer) -> dict[str, Any]:
    """What the form and what stands beside it both show."""
    told = around_letter(request, school, laid)
    who = {"person": request.user.pk, "roles": told["roles"]}
    return {
        **told,
        "form": form,
        "compose_at": request.path,
        "may_set_up": why_not(act=Act.EDIT_SCHOOL, roles=told["roles"]) is None,
        "gathered": gathered(laid, stage=Stage.APPROVE, form=form, **who),
        "asked_for": laid.state in (State.WAITING, State.APPROVED),
        "returned": told_to(laid)[-1] if laid.state is State.RETURNED else None,
    }


def _overtaken(request: Asked, school: School, form: Composer, theirs: Draft) -> HttpResponse:
    laid = lay(theirs, now=request.now)
    told = {
        **around_letter(request, school, laid),
        "rows": differing(form, Composer(laid)),
        "mine": [(name, value) for name, value in _posted(request) if name != "version"],
    }
    if request.headers.get("HX-Request"):
        return render(request, "letters/overtaken_beside.html", told)
    return render(request, "letters/overtaken.html", told, status=409)


def _posted(request: Asked) -> list[tuple[str, str]]:
    names = [
        name
        for name in request.POST
        if name not in {"csrfmiddlewaretoken", "then", "mend", SHOWN} and not name.startswith(KEEP)
    ]
    return [(name, value) for name in names for value in request.POST.getlist(name)]
