"""Reading a whole letter, agreeing to it, and releasing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.approvals.queries import role_for
from evenhand.apps.cases import queries as cases
from evenhand.apps.letters import actions, forms, queries
from evenhand.apps.letters.audience import moved, takes_audience
from evenhand.apps.letters.doors import draft_behind
from evenhand.apps.letters.elsewhere import told_of
from evenhand.apps.letters.laid import Laid
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.showing import gathered, said
from evenhand.apps.letters.telling import still_missing, told_to
from evenhand.apps.letters.telling_audience import counted, left_out_shown
from evenhand.apps.letters.typed import typed_of
from evenhand.apps.letters.views.around import around_letter
from evenhand.core.approvals import State, Verdict
from evenhand.core.findings import Refused
from evenhand.core.gates import Stage
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.letters.models import Draft
    from evenhand.apps.schools.models import School


@require_GET
def check(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """The whole letter, what stands against it, who has said what, and what can be done now."""
    school, draft = draft_behind(request, school_id, draft_id)
    letter = queries.released(draft)
    if letter is not None:
        return redirect("letters:letter", school.pk, letter.pk)
    return _check(request, school, draft, None)


@require_POST
def ask(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Ask others to agree to it."""
    school, draft = draft_behind(request, school_id, draft_id)
    return _tried(
        request,
        school,
        draft,
        lambda: actions.ask(by=request.user, now=request.now, draft=draft),
        "Approval is asked for.",
    )


@require_POST
def decide(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Approve it, second-read it, or return it."""
    school, draft = draft_behind(request, school_id, draft_id)
    form = forms.Decide(request.POST)
    verdict = next((one for one in Verdict if one.value == request.POST.get("verdict")), None)
    if verdict is None or not form.is_valid():
        return _check(request, school, draft, form)
    told = {
        "verdict": verdict,
        "digest_seen": form.cleaned_data["digest"],
        "comment": form.cleaned_data["comment"],
    }
    return _tried(
        request,
        school,
        draft,
        lambda: actions.decide(by=request.user, now=request.now, draft=draft, **told),
        "What you said is on record.",
        form,
    )


@require_POST
def release(request: Asked, school_id: int, draft_id: int) -> HttpResponse:
    """Release it, if everything still holds at this moment."""
    school, draft = draft_behind(request, school_id, draft_id)
    try:
        letter = actions.release(by=request.user, now=request.now, draft=draft)
    except Refused as refused:
        return _check(request, school, draft, None, refused)
    messages.success(request, "The letter is released. What you download is exactly what was approved.")
    return redirect("letters:letter", school.pk, letter.pk)


def _tried(
    request: Asked,
    school: School,
    draft: Draft,
    act: Callable[[], None],
    words: str,
    form: forms.Decide | None = None,
) -> HttpResponse:
    """Do something to a letter and show its page; a refusal is said there, and what was typed stays."""
    try:
        act()
    except Refused as refused:
        return _check(request, school, draft, form, refused)
    messages.success(request, words)
    return redirect("letters:check", school.pk, draft.pk)


def _check(
    request: Asked,
    school: School,
    draft: Draft,
    form: forms.Decide | None,
    refused: Refused | None = None,
) -> HttpResponse:
    if refused is not None:  # what stood in the way may have been written meanwhile
        draft = queries.draft_of(school=school, draft_id=draft.pk) or draft
    laid = lay(draft, now=request.now)
    stage = Stage.RELEASE if laid.state is State.APPROVED else Stage.APPROVE
    around = around_letter(request, school, laid)
    roles = around["roles"]
    has_say = not around["stands_aside"]
    waiting = laid.state is State.WAITING and has_say
    told = {
        **around,
        "refused": said(refused.findings) if refused else [],
        "gathered": gathered(laid, stage=stage, person=request.user.pk, roles=roles),
        "elsewhere": told_of(laid, person=request.user),
        "enclosed": laid.enclosed,
        "takes_audience": takes_audience(laid.template),
        "counted": counted(laid.addressed) if laid.addressed else None,
        "typed": typed_of(laid.row),
        **_flagged(laid),
        "likenesses": _likenesses(laid),
        "moved": moved(laid.row, laid.addressed) if laid.state is State.VOID else None,
        "told": told_to(laid),
        "missing": still_missing(laid),
        "form": _with_digest(form, laid),
        "deciding": has_say and laid.state in (State.WAITING, State.APPROVED),
        "own_work": laid.asked is not None and laid.asked.request.is_by(str(request.user.pk)),
        "may_approve": waiting and _admits(laid, roles, Verdict.APPROVE),
        "may_read": waiting and laid.policy.readers > 0 and _admits(laid, roles, Verdict.READ),
        "may_ask": has_say
        and laid.state in (None, State.RETURNED, State.VOID)
        and not laid.why_not_ask()
        and around["may_write"],
        "may_let_in": laid.row.case is not None and why_not(act=Act.DECIDE_CASE, roles=roles) is None,
        "may_release": has_say
        and laid.state is State.APPROVED
        and why_not(act=Act.RELEASE_LETTERS, roles=roles) is None,
    }
    return render(request, "letters/check.html", told, status=409 if refused else 200)


def _with_digest(form: forms.Decide | None, laid: Laid) -> forms.Decide:
    """The form about the letter as this page shows it; what was typed stays in it."""
    comment = form.data.get("comment", "") if form else ""
    return forms.Decide(initial={"digest": laid.digest, "comment": comment})


def _admits(laid: Laid, roles: frozenset[Role], verdict: Verdict) -> bool:
    role = role_for(roles=roles, policy=laid.policy, verdict=verdict)
    return role is not None and laid.policy.admits(verdict=verdict, role=role)


def _flagged(laid: Laid) -> dict[str, Any]:
    """Of those who were typed: who is left out because of a flag, and whose name a flagged person has."""
    if laid.addressed is None or takes_audience(laid.template):
        return {}
    return {
        "left_out": left_out_shown(laid.addressed, named=True),
        "notices": laid.addressed.notices,
    }


def _likenesses(laid: Laid) -> tuple[cases.LikenessRow, ...]:
    """Who was said to be somebody in the case or not, where that is part of what is approved."""
    if laid.row.case_id is None or laid.addressed is None or not laid.addressed.told:
        return ()
    return cases.likenesses_in(case_id=laid.row.case_id)
