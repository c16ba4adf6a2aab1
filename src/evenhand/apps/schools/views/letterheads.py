"""What letters look like: the letterhead, its logo, and the signatures under them."""

from __future__ import annotations

from base64 import b64encode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.adapters.renderers.pictures import sort_of
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import actions, forms, queries
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.letterheads import as_address, picture_of
from evenhand.apps.schools.models import School
from evenhand.apps.schools.views.saving import done
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.schools import Picture

ask = require_http_methods(["GET", "POST"])


@ask
def letterhead(request: Asked, school_id: int) -> HttpResponse:
    """The letterhead as it will look, and its logo. A preview saves nothing."""
    school = school_behind(request, school_id)
    initial = {"logo_alt": school.logo_alt}
    current = bytes(school.logo)
    form = forms.Logo(request.POST or None, request.FILES or None, initial=initial, current=current)
    if request.method == "POST" and "without" in request.POST:
        actions.set_logo(by=request.user, now=request.now, school=school, picture=None)
        return redirect("schools:letterhead", school.pk)
    valid = form.is_valid()
    chosen = form.cleaned_data.get("logo", b"") if form.is_bound else current
    if valid and "preview" not in request.POST:
        picture = Picture(data=chosen, alt=form.cleaned_data["logo_alt"])
        actions.set_logo(by=request.user, now=request.now, school=school, picture=picture)
        return done(request, school)
    if form.is_bound and "preview" in request.POST and "logo" not in form.errors:
        form.data = {**request.POST.dict(), "kept": b64encode(chosen).decode()}
    shown = {"school": school, "form": form, "picture": _pictured(school, form, chosen or current)}
    only = request.headers.get("HX-Request") and "preview" in request.POST
    return render(request, "schools/letterhead_form.html" if only else "schools/letterhead.html", shown)


def _pictured(school: School, form: forms.Logo, data: bytes) -> str:
    """The picture of a letter, or nothing where its words cannot be set."""
    try:
        logo = Picture(data=data, alt=str(form["logo_alt"].value() or "")) if data else None
        return as_address(picture_of(school, logo=logo))
    except (Refused, Unreadable):
        return ""


@ask
def signature(request: Asked, school_id: int) -> HttpResponse:
    """The picture of one's own signature: put in, looked at, taken out."""
    school = school_behind(request, school_id)
    own = queries.own_signature(school=school, person=request.user)
    form = forms.Signature(None if "without" in request.POST else request.POST or None, request.FILES or None)
    if request.method == "POST" and ("without" in request.POST or form.is_valid()):
        data = b"" if "without" in request.POST else form.cleaned_data["picture"]
        actions.set_signature(by=request.user, now=request.now, school=school, picture=data)
        return redirect("schools:signature", school.pk)
    picture = f"data:image/jpeg;base64,{b64encode(bytes(own.data)).decode()}" if own else ""
    return render(request, "schools/signature.html", {"school": school, "form": form, "picture": picture})


@require_GET
def logo(request: Asked, school_id: int) -> HttpResponse:
    """The picture itself."""
    school = school_behind(request, school_id)
    if not school.logo:
        raise Http404
    data = bytes(school.logo)
    kind = sort_of(Picture(data=data, alt="")).suffix.removeprefix(".")
    return HttpResponse(data, content_type=f"image/{kind}")
