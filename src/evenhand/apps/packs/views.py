"""Pages of the library: which packs there are, and what is in them."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.packs import queries
from evenhand.apps.packs.reading import parts_of
from evenhand.apps.schools.doors import school_behind


@require_GET
def library(request: Asked, school_id: int) -> HttpResponse:
    """Every pack in use here."""
    school = school_behind(request, school_id)
    packs = queries.packs_of(school=school)
    return render(request, "packs/library.html", {"school": school, "packs": packs})


@require_GET
def pack(request: Asked, school_id: int, pack_id: str) -> HttpResponse:
    """One pack: its licence, its guidance, its texts."""
    school = school_behind(request, school_id)
    found = queries.pack_of(school=school, pack_id=pack_id)
    if found is None:
        raise Http404
    return render(request, "packs/pack.html", {"school": school, "pack": found})


@require_GET
def template(request: Asked, school_id: int, pack_id: str, template_id: str) -> HttpResponse:
    """One text: its wording with passages, choices and notes, and what it asks."""
    school = school_behind(request, school_id)
    found = queries.template_of(school=school, pack_id=pack_id, template_id=template_id)
    if found is None:
        raise Http404
    told = {"school": school, "pack": found[0], "text": found[1], "parts": parts_of(found[1])}
    return render(request, "packs/template.html", told)
