"""What leaves: the original, or the signed sheet, with why and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.evidence import actions, forms, queries
from evenhand.apps.evidence.doors import item_behind
from evenhand.apps.evidence.views.page import as_file, ask, attached, show
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused, Unreadable

if TYPE_CHECKING:
    pass


@ask
def original(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponseBase:
    """Hand out the original as it came; why and to whom is written down first."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    form = forms.TakingOut(request.POST or None)
    if form.is_valid():
        try:
            pieces = queries.bytes_of(item, digest=item.digest)
            actions.take_out(
                by=request.user, now=request.now, school_id=school.pk, item=item, **form.cleaned_data
            )
            answer = StreamingHttpResponse(pieces, content_type="application/octet-stream")
            answer["Content-Length"] = str(item.size)
            return attached(answer, f"{case.reference} capture {item.number} {item.name}")
        except (Refused, Unreadable) as fault:
            refuse(form, fault)
    return show(request, "original", school, case, {"form": form, "capture": queries.shown(item)})


@ask
def signed_copy(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Hand out the signed sheet."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    form = forms.TakingOut(request.POST or None)
    if form.is_valid():
        try:
            copy = actions.take_out_signed(
                by=request.user, now=request.now, school_id=school.pk, item=item, **form.cleaned_data
            )
            data = b"".join(queries.bytes_of(item, digest=copy.digest))
            suffix = copy.media_type.rpartition("/")[2]
            name = f"{case.reference} capture {item.number} signed.{suffix}"
            return as_file(data, name=name, media_type="application/octet-stream")
        except (Refused, Unreadable) as fault:
            refuse(form, fault)
    return show(request, "signed_copy", school, case, {"form": form, "capture": queries.shown(item)})
