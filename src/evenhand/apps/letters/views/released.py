"""A released letter: its bytes, and how it reached people."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.letters import actions, forms, queries
from evenhand.apps.letters.doors import letter_behind
from evenhand.apps.letters.models import Letter
from evenhand.apps.letters.showing import said
from evenhand.apps.letters.views.around import around, may, must
from evenhand.apps.schools.models import School
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act

FORMATS = {".pdf": "PDF, to print", ".docx": "Word", ".html": "Web page or e-mail", ".txt": "Plain text"}
SHOWN = {"application/pdf", "image/jpeg", "image/png"}
"""What a browser may open by itself; everything else is kept as a file."""


@require_http_methods(["GET", "POST"])
def letter(request: Asked, school_id: int, letter_id: int) -> HttpResponse:
    """A released letter: its formats, who stands behind it, and how it reached people."""
    school, one = letter_behind(request, school_id, letter_id)
    form = forms.HandOver(request.POST or None, initial={"on": request.now.date()})
    if request.method == "POST":
        must(request, school, Act.WRITE_LETTERS)
    if form.is_valid():
        try:
            hand = actions.Hand(**form.cleaned_data)
            actions.hand_over(by=request.user, now=request.now, letter=one, hand=hand)
            messages.success(request, "Written down.")
            return redirect("letters:letter", school.pk, one.pk)
        except Refused as refused:
            refuse(form, refused)
    how = dict(forms.HOW)
    told = {
        **around(school, one.draft.case),
        "letter": one,
        "files": [{"file": file, "words": FORMATS[file.suffix]} for file in queries.files_of(one)],
        "enclosures": queries.enclosures_of(one),
        "handings": [{"row": row, "how": how[row.how]} for row in queries.handings_of(one)],
        "form": form,
        "may_write": may(request, school, Act.WRITE_LETTERS),
    }
    return render(request, "letters/letter.html", told)


@require_GET
def file(request: Asked, school_id: int, letter_id: int, suffix: str) -> HttpResponse:
    """Exactly the bytes that were released, to keep."""
    school, one = letter_behind(request, school_id, letter_id)
    return _handed_out(request, school, one, lambda: queries.bytes_of(letter=one, suffix=f".{suffix}"))


@require_GET
def print_view(request: Asked, school_id: int, letter_id: int) -> HttpResponse:
    """The page to print, opened in the browser: the same bytes."""
    school, one = letter_behind(request, school_id, letter_id)
    return _handed_out(
        request, school, one, lambda: queries.bytes_of(letter=one, suffix=".pdf"), open_it=True
    )


@require_GET
def enclosure(request: Asked, school_id: int, letter_id: int, file_id: int) -> HttpResponse:
    """What goes with a letter, opened in the browser to print."""
    school, one = letter_behind(request, school_id, letter_id)
    return _handed_out(
        request, school, one, lambda: queries.enclosure_of(letter=one, file_id=file_id), open_it=True
    )


@require_GET
def bundle(request: Asked, school_id: int, letter_id: int) -> HttpResponse:
    """The page to print and everything that goes with it, in one file."""
    school, one = letter_behind(request, school_id, letter_id)
    try:
        data = queries.bundle_of(one)
    except Refused as refused:
        return _not_handed_out(request, school, one, refused)
    marked = "practice-not-sent-" if one.practice else ""
    return _file(data, name=f"{marked}letter-{one.pk}.zip", media_type="application/zip", how="attachment")


def _handed_out(
    request: Asked,
    school: School,
    one: Letter,
    read: Callable[[], tuple[queries.File, bytes] | None],
    *,
    open_it: bool = False,
) -> HttpResponse:
    try:
        found = read()
    except Refused as refused:
        return _not_handed_out(request, school, one, refused)
    if found is None:
        raise Http404
    kept, data = found
    how = "inline" if open_it and kept.media_type in SHOWN else "attachment"
    return _file(data, name=kept.name, media_type=kept.media_type, how=how)


def _not_handed_out(request: Asked, school: School, one: Letter, refused: Refused) -> HttpResponse:
    """What is stored is not what was approved: say so, and hand nothing out."""
    told = {
        "school": school,
        "letter": one,
        "findings": said(refused.findings),
        "here": reverse("letters:letter", args=[school.pk, one.pk]),
    }
    return render(request, "letters/damaged.html", told, status=409)


def _file(data: bytes, *, name: str, media_type: str, how: str) -> HttpResponse:
    answer = HttpResponse(data, content_type=media_type)
    answer["Content-Disposition"] = f'{how}; filename="{name}"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
