"""A school's own wording: edit with the linter beside, copy, retire; and the word to the holder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.apps.packs import actions, forms, queries
from evenhand.apps.packs.arranging import is_act
from evenhand.apps.packs.differing import side_by_side
from evenhand.apps.packs.doors import pack_behind, text_behind
from evenhand.apps.packs.linting import checked_text
from evenhand.apps.packs.previewing import example_of
from evenhand.apps.packs.writing import Desk, Writing, begun, said_of, turned, typed
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused, Unreadable, stops

if TYPE_CHECKING:
    from evenhand.apps.accounts.asking import Asked
    from evenhand.apps.packs.doors import Text
    from evenhand.apps.schools.models import School

ask = require_http_methods(["GET", "POST"])


@ask
def holder(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """Write down when and how the holder of the rights was told."""
    school, found = pack_behind(request, school_id, pack_id)
    form = forms.Told(request.POST or None)
    if form.is_valid():
        try:
            actions.tell_holder(
                by=request.user, now=request.now, school=school, pack_id=pack_id, **form.cleaned_data
            )
            messages.success(request, "Written down. Once is enough.")
            return redirect("packs:pack", school.pk, pack_id)
        except Refused as refused:
            refuse(form, refused)
    told = {"school": school, "pack": found.pack, "form": form}
    return render(request, "packs/holder.html", told, status=422 if form.errors else 200)


@ask
def edit(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """What a text holds as fields, its words beside them, and what the linter says; or all of it as one
    text, for those who want it. Saving makes a new version."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    desk = _desk(school, found)
    if request.method == "GET":
        return _editor(request, desk, begun(desk, as_text="text" in request.GET))
    writing, then = typed(desk, request.POST), request.POST.get("then", "")
    if writing.form.errors:
        return _editor(request, desk, writing, refused=True)
    if is_act(then):
        return _editor(request, desk, writing)
    if then in ("fields", "text", "check"):
        as_text = then == "text" or (then == "check" and not writing.as_fields)
        return _editor(request, desk, turned(desk, writing, as_text=as_text))
    try:
        saved = actions.save_text(
            by=request.user,
            now=request.now,
            school=school,
            pack_id=pack_id,
            template_id=template_id,
            text=writing.text,
            seen=writing.seen,
        )
    except actions.Overtaken as overtaken:
        return _overtaken(request, school, found, writing.text, overtaken)
    except (Refused, Unreadable):
        return _editor(request, desk, writing, refused=True)
    messages.success(request, f"Saved as version {saved.version}. Letters begun before keep their words.")
    return redirect("packs:template", school.pk, pack_id, template_id)


@require_POST
def check(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """What the linter says of the text as it is typed, and how it would look: a piece of the page."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    desk = _desk(school, found)
    told = beside(request, desk, typed(desk, request.POST))
    return render(request, "packs/beside.html", told)


@ask
def copy(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """A copy of a text for wording of one's own."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    title = f"{found.template.title}, our own"
    form = forms.Copy(request.POST or None, initial={"title": title})
    if form.is_valid():
        try:
            actions.copy_text(
                by=request.user,
                now=request.now,
                school=school,
                pack_id=pack_id,
                template_id=template_id,
                copy_id=form.short_name(),
                title=form.cleaned_data["title"],
            )
            messages.success(request, "Copied. Now write it as you want it.")
            return redirect("packs:edit", school.pk, pack_id, form.short_name())
        except Refused as refused:
            refuse(form, refused)
    told = {"school": school, "pack": found.shelved.pack, "text": found.template, "form": form}
    return render(request, "packs/copy.html", told, status=422 if form.errors else 200)


@ask
def retire(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """Begin no more letters from a text, after asking once."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    if request.method == "POST":
        actions.retire(
            by=request.user, now=request.now, school=school, pack_id=pack_id, template_id=template_id
        )
        messages.success(request, f"“{found.template.title}” is retired. It can be brought back at any time.")
        return redirect("packs:pack", school.pk, pack_id)
    told = {"school": school, "pack": found.shelved.pack, "text": found.template}
    return render(request, "packs/retire.html", told)


@require_POST
def bring_back(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """Let letters be begun from a retired text again."""
    school, found = text_behind(request, school_id, pack_id, template_id)
    actions.bring_back(
        by=request.user, now=request.now, school=school, pack_id=pack_id, template_id=template_id
    )
    messages.success(request, f"“{found.template.title}” can be used again.")
    return redirect("packs:template", school.pk, pack_id, template_id)


def _desk(school: School, found: Text) -> Desk:
    return Desk(school=school, pack=found.shelved.pack, template=found.template, source=found.source)


def _editor(request: Asked, desk: Desk, writing: Writing, *, refused: bool = False) -> HttpResponse:
    place = (desk.school.pk, desk.pack.id, desk.template.id)
    told = {
        "pack": desk.pack,
        "text": desk.template,
        "writing": writing,
        "form": writing.form,
        "refused": refused,
        "too_hard": not writing.as_fields and request.POST.get("then") == "fields",
        "action": reverse("packs:edit", args=place),
        "checked_at": reverse("packs:check", args=place),
        **beside(request, desk, writing),
    }
    page = "packs/edit_fields.html" if writing.as_fields else "packs/edit.html"
    return render(request, page, told, status=422 if refused else 200)


def beside(request: Asked, desk: Desk, writing: Writing) -> dict[str, Any]:
    """What stands beside a text that is being written: what the linter says of it, and how it would look."""
    today = timezone.localdate(request.now)
    pack, template, findings = checked_text(
        desk.pack.files, path=desk.template.path, text=writing.text, today=today
    )
    shown = ""
    if pack is not None and template is not None:
        shown = example_of(school=desk.school, pack=pack, template=template, today=today)
    return {
        "school": desk.school,
        "findings": said_of(desk, writing, findings),
        "stopped": len(stops(findings)),
        "preview": shown,
        "checked": True,
    }


def _overtaken(
    request: Asked, school: School, found: Text, mine: str, overtaken: actions.Overtaken
) -> HttpResponse:
    told = {
        "school": school,
        "pack": found.shelved.pack,
        "text": found.template,
        "mine": mine,
        "by": overtaken.by or "Somebody else",
        "row": side_by_side(old=overtaken.theirs, new=mine.replace("\r\n", "\n")),
        "seen": queries.seen(overtaken.theirs),
    }
    return render(request, "packs/overtaken.html", told, status=409)
