"""The sheet to sign goes out, and comes back signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.queries import value_of
from evenhand.apps.evidence import actions, forms, queries, wordings
from evenhand.apps.evidence.doors import item_behind
from evenhand.apps.evidence.sheets import sheet_of
from evenhand.apps.evidence.views.page import as_file, ask, back, show
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused, Unreadable

if TYPE_CHECKING:
    from evenhand.apps.evidence.models import Copy, Item


@ask
def sheet(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """The sheet to sign, as PDF."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    initial = {"why": "To be signed and dated, and kept with the case."}
    pictures = wordings.pictures_of(queries.reworked_of(item))
    form = forms.Printing(request.POST or None, pictures=pictures, initial=initial)
    if form.is_valid():
        try:
            copy = _chosen(item, form)
            made = sheet_of(item, school=school, case=value_of(case), practice=case.practice, copy=copy)
            actions.print_sheet(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                item=item,
                why=form.cleaned_data["why"],
                copy=copy.digest if copy else "",
            )
            name = f"{case.reference} capture {item.number} to sign.pdf"
            return as_file(made, name=name, media_type="application/pdf")
        except (Refused, Unreadable) as fault:
            refuse(form, fault)
    told = {"form": form, "capture": queries.shown(item)}
    return show(request, "sheet", school, case, told)


@ask
def signed(request: Asked, school_id: int, case_id: int, capture_id: int) -> HttpResponse:
    """Bring the signed sheet."""
    school, case, item = item_behind(request, school_id, case_id, capture_id)
    initial = {"signed_by": item.captured_by}
    pictures = wordings.pictures_of(queries.reworked_of(item))
    form = forms.Signed(request.POST or None, request.FILES or None, pictures=pictures, initial=initial)
    if form.is_valid():
        copy = _chosen(item, form)
        try:
            actions.take_signed_sheet(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                item=item,
                data=form.cleaned_data["sheet"].read(),
                signed_by=form.cleaned_data["signed_by"],
                signed_on=form.cleaned_data["signed_on"],
                of_copy=copy.digest if copy else "",
            )
            messages.success(request, f"Capture {item.number} is signed.")
            return back(school, case, item)
        except (Refused, Unreadable) as fault:
            refuse(form, fault)
    return show(request, "signed", school, case, {"form": form, "capture": queries.shown(item)})


def _chosen(item: Item, form: forms.Printing | forms.Signed) -> Copy | None:
    """The copy that goes on the sheet; None for the whole capture."""
    picked = form.cleaned_data.get("picture", "")
    return queries.reworked(item=item, copy_id=int(picked)) if picked.isdecimal() else None
