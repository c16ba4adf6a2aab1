"""What the print room needs for a letter: the file of letters, labels, and the list to tick off."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.deliveries import actions, forms, printing
from evenhand.apps.deliveries.doors import batch_behind
from evenhand.apps.deliveries.models import Batch
from evenhand.apps.letters.views.around import around
from evenhand.apps.schools.models import School
from evenhand.apps.ui.forms import refuse
from evenhand.core.contacts.recipients import listed
from evenhand.core.deliveries.piles import GAPS_TOLD
from evenhand.core.findings import Refused


@require_GET
def print_room(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """The piles, and what can be printed for them."""
    school, batch = batch_behind(request, school_id, batch_id)
    actions.stop_paper(now=request.now, batch=batch)
    return _page(request, school, batch, forms.Labels())


@require_GET
def print_letters(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """The letter once for each copy, pile by pile."""
    school, batch = batch_behind(request, school_id, batch_id)
    return _file(request, school, batch, "letters", lambda: printing.letters_to_print(batch))


@require_GET
def print_labels(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """A label for each copy, on the sheets that were chosen."""
    school, batch = batch_behind(request, school_id, batch_id)
    form = forms.Labels(request.GET)
    if not form.is_valid():
        return _page(request, school, batch, form)
    return _file(request, school, batch, "labels", lambda: printing.labels(batch, **form.cleaned_data))


@require_GET
def print_list(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """The list to tick off and sign."""
    school, batch = batch_behind(request, school_id, batch_id)
    return _file(request, school, batch, "list", lambda: printing.tick_off(batch, day=request.now.date()))


@require_GET
def print_sheets(request: Asked, school_id: int, batch_id: int) -> HttpResponse:
    """The sheets between the piles by themselves, tagged."""
    school, batch = batch_behind(request, school_id, batch_id)
    return _file(request, school, batch, "sheets", lambda: printing.sheets_between(batch))


def _page(request: Asked, school: School, batch: Batch, form: forms.Labels) -> HttpResponse:
    piles, enclosed = printing.piles(batch), printing.enclosed(batch)
    gaps = printing.gaps(batch, piles)
    shown = {
        **around(school, batch.letter.draft.case),
        "batch": batch,
        "piles": piles,
        "count": sum(len(pile.copies) for pile in piles),
        "gaps": _told(gaps),
        "several_gaps": len(gaps) > 1,
        "large": printing.in_large_print(piles),
        "enclosed": [one for one in enclosed if one.pages],
        "apart": [one for one in enclosed if not one.pages],
        "form": form,
    }
    return render(request, "deliveries/print_room.html", shown, status=409 if form.errors else 200)


def _told(gaps: tuple[int, ...]) -> str:
    """Which numbers are missing, as the beginning of a sentence."""
    if not gaps:
        return ""
    if len(gaps) > GAPS_TOLD:
        return f"{len(gaps)} copies were"
    numbers = listed(map(str, gaps))
    return f"Number {numbers} was" if len(gaps) == 1 else f"Numbers {numbers} were"


def _file(request: Asked, school: School, batch: Batch, name: str, make: Callable[[], bytes]) -> HttpResponse:
    actions.stop_paper(now=request.now, batch=batch)
    try:
        data = make()
    except Refused as refused:
        form = forms.Labels({"form": "21", "begin_at": 1})
        form.is_valid()
        refuse(form, refused)
        return _page(request, school, batch, form)
    answer = HttpResponse(data, content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{name}-{batch.letter_id}.pdf"'
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
