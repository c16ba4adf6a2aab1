"""Copies of a capture with parts covered or cut away: made, looked at and handed out."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.defaultfilters import date as written
from django.utils.timezone import localtime
from django.views.decorators.http import require_GET

from evenhand.adapters.scanners.scanning import rework as made_apart
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.evidence import actions, forms, queries, wordings
from evenhand.apps.evidence.covering import FEWEST_ROWS, Covering
from evenhand.apps.evidence.doors import item_behind
from evenhand.apps.evidence.views.page import as_file, ask, show, what_may_be_done
from evenhand.apps.ui.forms import as_typed, refuse
from evenhand.core.cases import Answered
from evenhand.core.evidence import Work
from evenhand.core.evidence.reworking import Rework, why_not
from evenhand.core.findings import Refused, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.evidence.models import Copy, Item


@ask
def cover(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Say what is covered and what is cut away, look at it, and make the copy."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    rows = int(request.POST.get("rows", "0")) if request.POST.get("rows", "0").isdecimal() else 0
    initial = {"others_covered": "", "alt": item.alt}
    form = Covering(request.POST or None, rows=rows or FEWEST_ROWS, initial=initial)
    told = {"form": form, "capture": queries.shown(item), "looked": ""}
    if "another" in request.POST:
        told["form"] = Covering(rows=form.rows + 1, initial=as_typed(form))
    elif "look" in request.POST:
        told["form"] = Covering(rows=form.rows, initial=as_typed(form))
        form.is_valid()
        told |= _looked(item, form.cleaned_data.get("what", Rework()))
    elif form.is_valid():
        what: Rework = form.cleaned_data["what"]
        try:
            copy = actions.rework(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                item=item,
                what=replace(what, mark=_mark(request, case, item, what)),
                why=form.cleaned_data["why"],
                alt=form.cleaned_data["alt"],
                others_covered=Answered(form.cleaned_data["others_covered"]),
            )
        except (Refused, Unreadable) as fault:
            refuse(form, fault)
        else:
            messages.success(request, "The copy is made. The original is as it was.")
            return redirect("evidence:copy", school.pk, case.pk, item.pk, copy.pk)
    return show(request, "cover", school, case, told)


@require_GET
def copy(request: Asked, school_id: int, case_id: int, capture_id: int, copy_id: int) -> HttpResponse:
    """One copy: how it looks, what was done to make it, and what can be done with it."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    row = _copy(item, copy_id)
    told = {
        "capture": queries.shown(item),
        "copy": row,
        "facts": wordings.as_summary((("What it shows", row.alt), *wordings.of_copy(row))),
        **what_may_be_done(request, school),
    }
    return show(request, "copy", school, case, told)


@require_GET
def copy_picture(request: Asked, school_id: int, case_id: int, capture_id: int, copy_id: int) -> HttpResponse:
    """The copy in full size; the look is written down."""
    school, _, item = item_behind(request, school_id, case_id, capture_id)
    row = _copy(item, copy_id)
    try:
        data = b"".join(queries.bytes_of(item, digest=row.digest))
    except Unreadable:
        return HttpResponse(status=410)
    actions.see(by=request.user, now=request.now, school_id=school.pk, item=item, copy=row.digest)
    return HttpResponse(data, content_type=row.media_type)


@ask
def copy_out(request: Asked, school_id: int, case_id: int, capture_id: int, copy_id: int) -> HttpResponse:
    """Hand out the copy; why and to whom is written down first."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    row = _copy(item, copy_id)
    form = forms.TakingOut(request.POST or None)
    if form.is_valid():
        try:
            data = b"".join(queries.bytes_of(item, digest=row.digest))
            actions.take_out_copy(
                by=request.user, now=request.now, school_id=school.pk, copy=row, **form.cleaned_data
            )
            name = f"{case.reference} capture {item.number} {wordings.kind_of_copy(row.work)}.jpg"
            return as_file(data, name=name, media_type="application/octet-stream")
        except (Refused, Unreadable) as fault:
            refuse(form, fault)
    told = {"form": form, "capture": queries.shown(item), "copy": row}
    return show(request, "copy_out", school, case, told)


def _copy(item: Item, copy_id: int) -> Copy:
    row = queries.reworked(item=item, copy_id=copy_id)
    if row is None:
        raise Http404
    return row


def _looked(item: Item, what: Rework) -> dict[str, str]:
    """The copy as it would look, made in the same way from the smaller picture; or why not."""
    against = why_not(what)
    if against is not None:
        return {"not_looked": f"{against.words} {against.mend}"}
    try:
        made = made_apart(queries.picture_of(item, work=Work.PREVIEW), what=what)
    except Unreadable as fault:
        return {"not_looked": fault.findings[0].words}
    return {"looked": f"data:image/jpeg;base64,{b64encode(made.picture.data).decode()}"}


def _mark(request: Asked, case: Case, item: Item, what: Rework) -> str:
    """What stands below the picture."""
    done = [*(["parts covered"] if what.covers else []), *(["edges cut away"] if what.cut else [])]
    on = written(localtime(request.now), "DATE_FORMAT")
    return (
        f"Copy of capture {item.number} of {case.reference} with {' and '.join(done)}, made on {on}. "
        "The original is kept unchanged."
    )
