"""Captures are looked at, described and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.template.defaultfilters import date as written
from django.utils.timezone import localtime
from django.views.decorators.http import require_GET, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.queries import value_of
from evenhand.apps.evidence import actions, forms, queries, wordings
from evenhand.apps.evidence.doors import item_behind
from evenhand.apps.evidence.views.page import ask, back, in_words, show, what_may_be_done
from evenhand.core.cases import Answered
from evenhand.core.evidence import Work
from evenhand.core.findings import Unreadable

if TYPE_CHECKING:
    from evenhand.apps.evidence.models import Item

ZOOMS = ("fit", "wide", "full", "twice")


@require_GET
def captures(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """All captures of a case, small."""
    school, case = case_behind(request, school_id, case_id)
    told = {
        "captures": queries.captures_of(case.pk),
        "stopped": queries.stopped_in(case.pk),
        "allowed": queries.allowed_in(case.pk),
        **what_may_be_done(request, school),
        "posts": dict(wordings.posts_of(value_of(case))),
    }
    return show(request, "captures", school, case, told)


@require_GET
def capture(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """One capture: the picture with zoom, what is known, what is claimed, and whose hands it went through."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    shown = queries.shown(item)
    post = next((one for one in value_of(case).posts if one.id == str(item.post_id)), None)
    zoom = request.GET.get("zoom", "")
    told = {
        "capture": shown,
        "known": wordings.as_summary(wordings.known(shown)),
        "claimed": wordings.as_summary(wordings.claimed(shown, post=post)),
        "zoom": zoom if zoom in ZOOMS else ZOOMS[0],
        "zooms": ZOOMS,
        "copies": queries.reworked_of(item),
        "sheet_shows_too_much": queries.sheet_shows_too_much(item),
        **what_may_be_done(request, school),
        "custody": [
            {
                "title": wordings.act_words(row),
                "by": row.by,
                "at": row.at,
                "words": " ".join(filter(None, (row.why, f"To: {row.to}" if row.to else ""))),
            }
            for row in queries.custody_of(item)
        ],
    }
    return show(request, "capture", school, case, told)


@require_GET
def picture(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """What may be shown of a capture, in a size to read; the look is written down."""
    school, _, item = item_behind(request, school_id, case_id, capture_id)
    answer = _picture(item, Work.PREVIEW)
    actions.see(by=request.user, now=request.now, school_id=school.pk, item=item)
    return answer


@require_GET
def thumbnail(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """What may be shown of a capture, small."""
    _, _, item = item_behind(request, school_id, case_id, capture_id)
    return _picture(item, Work.THUMBNAIL)


@ask
def words(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Say what a capture shows."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    posts = wordings.posts_of(value_of(case))
    shown = queries.shown(item)
    initial = {name: getattr(shown, name) for name in forms.Description.base_fields}
    form = forms.Description(request.POST or None, posts=posts, initial=initial)
    if form.is_valid():
        actions.describe(
            by=request.user,
            now=request.now,
            school_id=school.pk,
            item=item,
            said=actions.Said(
                alt=form.cleaned_data["alt"],
                others_covered=Answered(form.cleaned_data["others_covered"]),
                post=form.cleaned_data.get("post"),
                captured_by=form.cleaned_data["captured_by"],
                captured_on=form.cleaned_data["captured_on"],
            ),
        )
        messages.success(request, "Saved.")
        return back(school, case, item)
    return show(request, "words", school, case, {"form": form, "capture": shown})


@require_POST
def check(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Read the original whole and say whether it is what came in."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    finding = actions.check(by=request.user, now=request.now, school_id=school.pk, item=item)
    if finding is None:
        came = written(localtime(item.received_at), "DATETIME_FORMAT")
        messages.success(request, f"Unchanged since {came}.")
    else:
        messages.error(request, in_words(finding))
    return back(school, case, item)


def _picture(item: Item, work: Work) -> HttpResponse:
    try:
        data = queries.picture_of(item, work=work)
    except Unreadable:
        return HttpResponse(status=410)
    return HttpResponse(data, content_type="image/jpeg")
