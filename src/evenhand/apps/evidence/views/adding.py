"""Captures are added: the question before anything is uploaded, then the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from evenhand.adapters.scanners import LARGEST
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.queries import value_of
from evenhand.apps.evidence import actions, forms, wordings
from evenhand.apps.evidence.doors import has_answered, token_of
from evenhand.apps.evidence.views.page import ask, in_words, show
from evenhand.apps.ui.forms import refuse
from evenhand.core.evidence import Vantage
from evenhand.core.findings import Refused, Unreadable

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
    """Bring pictures: what is good is kept, what is not is told by name."""
    school, case = case_behind(request, school_id, case_id)
    asked = request.POST.get("asked") or request.GET.get("asked", "")
    if not has_answered(request, case, asked):
        if request.method == "POST":
            messages.info(request, "This was open for too long. Answer again, then choose the pictures.")
        return redirect("evidence:add", school.pk, case.pk)
    posts = wordings.posts_of(value_of(case))
    initial = {
        "asked": asked,
        "post": request.GET.get("post", ""),
        "captured_by": request.user.name,
    }
    form = forms.Captures(request.POST or None, request.FILES or None, posts=posts, initial=initial)
    kept: list[str] = []
    if form.is_valid():
        kept = _take_in_all(request, school, case, form)
        if not form.errors:
            messages.success(request, f"{_counted(kept)} kept, sealed and unchanged.")
            return redirect("evidence:captures", school.pk, case.pk)
    return show(request, "pictures", school, case, {"form": form, "kept": kept})


def _take_in_all(request: Asked, school: School, case: Case, form: forms.Captures) -> list[str]:
    """Take in what is good, put what is not onto the form, and return the names of what was kept."""
    told = _told_by(form)
    try:
        actions.may_be_taken(now=request.now, told=told)
    except Refused as refused:
        refuse(form, refused)
        return []
    kept = []
    for file in form.cleaned_data["captures"]:
        try:
            actions.take_in(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                case_id=case.pk,
                name=file.name or "",
                data=_read(file),
                told=told,
            )
            kept.append(file.name or "")
        except (Refused, Unreadable) as fault:
            for finding in fault.findings:
                form.add_error("captures", f"“{file.name}”: {in_words(finding)}")
    return kept


def _told_by(form: forms.Captures) -> actions.Told:
    said = form.cleaned_data
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


def _read(file: UploadedFile[Any]) -> bytes:
    """A file, but not more of it than one byte too much."""
    return bytes(file.read(LARGEST + 1))


def _counted(kept: list[str]) -> str:
    return "1 picture is" if len(kept) == 1 else f"{len(kept)} pictures are"
