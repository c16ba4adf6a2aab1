"""Captures are added: the question before anything is uploaded, then the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.queries import value_of
from evenhand.apps.evidence import actions, choosing, forms, queries, wordings
from evenhand.apps.evidence.doors import has_answered, token_of
from evenhand.apps.evidence.views.page import ask, show
from evenhand.apps.ui.forms import as_typed, refuse
from evenhand.core.evidence import Vantage
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School


@ask
def add(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """The question before anything is uploaded."""
    school, case = case_behind(request, school_id, case_id)
    form = forms.Imagery(request.POST or None)
    if form.is_valid():
        if form.cleaned_data["imagery"] == "yes":
            actions.say_it_must_not_be_taken(
                by=request.user, now=request.now, school_id=school.pk, case_id=case.pk
            )
            token = queries.waiting_tray(person=request.user, school=school, case=case, now=request.now)
            actions.throw_away(by=request.user, now=request.now, token=token)
            return redirect("evidence:stopped", school.pk, case.pk)
        carried = {"asked": token_of(request, case), "post": request.GET.get("post", "")}
        pages = reverse("evidence:pictures", args=[school.pk, case.pk])
        return redirect(f"{pages}?{urlencode(carried)}")
    return show(request, "question", school, case, {"form": form, "post": request.GET.get("post", "")})


@require_GET
def stopped(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """What to do, and what not, where there is a sexual image of a child."""
    school, case = case_behind(request, school_id, case_id)
    return show(request, "stopped", school, case, {})


@ask
def pictures(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Bring pictures. They are put on a tray first, so that nothing that was chosen is lost when something
    else on the page has to be put right; then all of them are added together."""
    school, case = case_behind(request, school_id, case_id)
    asked = request.POST.get("asked") or request.GET.get("asked", "")
    if not has_answered(request, case, asked):
        if request.method == "POST":
            messages.info(request, "This was open for too long. Answer again, then choose the pictures.")
        return redirect("evidence:add", school.pk, case.pk)
    token = _tray(request, school, case)
    initial = {"asked": asked, "post": request.GET.get("post", ""), "captured_by": request.user.name}
    posts = wordings.posts_of(value_of(case))
    form = forms.Captures(request.POST or None, posts=posts, initial=initial)
    if request.method != "POST":
        return _page(request, school, case, form, token)
    if "remove" in request.POST or "more" in request.POST:
        refused = choosing.change_tray(request, school=school, case=case, token=token)
        still = forms.Captures(posts=posts, initial=as_typed(form))
        return _page(request, school, case, still, token, refused=refused)
    return _added(request, school, case, form, token)


@require_POST
def tray(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """One picture more or less on the tray, while the page stays open."""
    school, case = case_behind(request, school_id, case_id)
    if not has_answered(request, case, request.POST.get("asked", "")):
        return HttpResponse("Answer the question before the pictures again.", status=409)
    token = _tray(request, school, case)
    refused = choosing.change_tray(request, school=school, case=case, token=token)
    return choosing.tray_part(request, token=token, refused=refused)


def _tray(request: Asked, school: School, case: Case) -> str:
    """The tray of this form; one that waits from before; or a new one. Pictures that come with a form that
    is done with begin another."""
    token = request.POST.get("tray", "")
    there = queries.tray_of(token=token, person=request.user)
    if there is not None and there.settled_at is not None and request.FILES:
        return choosing.new_token()
    waiting = token or queries.waiting_tray(person=request.user, school=school, case=case, now=request.now)
    return waiting or choosing.new_token()


def _added(request: Asked, school: School, case: Case, form: forms.Captures, token: str) -> HttpResponse:
    """Add what is on the tray, if all that is asked is answered; what could not be used is told by name."""
    refused = choosing.put_files(request, school=school, case=case, token=token)
    done = queries.tray_of(token=request.POST.get("tray", ""), person=request.user)
    was_sent_before = done is not None and done.settled_at is not None
    for one in refused:
        form.add_error("captures", str(one))
    if not (refused or was_sent_before or queries.on_tray(token=token, person=request.user)):
        form.add_error("captures", "Choose at least one picture.")
    if set(form.errors) - {"captures"}:
        return _page(request, school, case, form, token)
    try:
        made = actions.settle(
            by=request.user,
            now=request.now,
            school_id=school.pk,
            case_id=case.pk,
            token=token,
            told=_told_by(form),
        )
    except Refused as fault:
        refuse(form, fault)
        return _page(request, school, case, form, token)
    for advice in made.advice:
        messages.warning(request, f"{advice.words} {advice.mend}")
    if not (made.items or refused) and was_sent_before:
        messages.info(request, "These were sent before, and are kept once.")
        return redirect("evidence:captures", school.pk, case.pk)
    for name, finding in made.known:
        form.add_error("captures", str(choosing.about(name, finding)))
    kept = [one.name for one in made.items]
    if not form.errors:
        messages.success(request, f"{_counted(kept)} kept, sealed and unchanged.")
        return redirect("evidence:captures", school.pk, case.pk)
    return _page(request, school, case, form, choosing.new_token() if kept else token, kept=kept)


def _page(
    request: Asked,
    school: School,
    case: Case,
    form: forms.Captures,
    token: str,
    *,
    refused: list[choosing.NotUsed] | None = None,
    kept: list[str] | None = None,
) -> HttpResponse:
    told = {
        "form": form,
        "kept": kept or [],
        **choosing.tray_facts(request, token=token, refused=refused or []),
    }
    return show(request, "pictures", school, case, told)


def _told_by(form: forms.Captures) -> actions.Told:
    said: dict[str, Any] = form.cleaned_data
    return actions.Told(
        sexual_image_of_child=False,  # the token on the form says so
        vantage=Vantage(said["vantage"]),
        post=said.get("post"),
        circumstance=said["circumstance"],
        instruction=said["instruction"],
        captured_on=said["captured_on"],
        captured_by=said["captured_by"],
        supplied_by=said["supplied_by"],
    )


def _counted(kept: list[str]) -> str:
    return "1 picture is" if len(kept) == 1 else f"{len(kept)} pictures are"
