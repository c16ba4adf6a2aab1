"""The list of cases, and everything that is known of one."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, notes, queries, showing
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.views.page import ask, asks, show
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.routes import case_home


@require_GET
def cases(request: Asked, school_id: int) -> HttpResponse:
    """The cases the person may see, and a search in them."""
    school = school_behind(request, school_id)
    search = request.GET.get("q", "")[:200]
    rows = queries.cases_of(person=request.user, school=school, search=search)
    links = [(row, case_home(school.pk, row.id)) for row in rows]
    return render(request, "cases/cases.html", {"school": school, "cases": links, "search": search})


@require_GET
def case(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Everything that is known of a case, each with the way to add to it or put it right."""
    _, one = place = case_behind(request, school_id, case_id)
    holds = queries.holds_of(case=one)
    told = {
        "posts": showing.posts_of(case=one),
        "people": showing.people_of(case=one),
        "lifted": [hold for hold in holds if not hold.is_live],
        "concerns": showing.concerns_of(case=one),
        "told": showing.told_of(case=one),
        "dangers": showing.dangers_of(case=one),
        "notes": notes.notes_of(case=one),
        "members": queries.members_of(case=one),
    }
    return show(request, place, "cases/case.html", **told)


@ask
def note(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Write a note."""
    _, one = place = case_behind(request, school_id, case_id)

    def do(told: dict[str, Any]) -> None:
        actions.add_note(by=request.user, now=request.now, case=one, words=told["words"])

    return asks(
        request,
        place,
        forms.NoteForm(request.POST or None),
        do,
        heading="Add a note",
        lead="Notes are for the people of this case. No letter can take up a word of them. Somebody may ask "
        "to see them one day, so write what is fair.",
        said="The note is kept.",
    )


@ask
def close(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Close the case with what was learnt."""
    _, one = place = case_behind(request, school_id, case_id)

    def do(told: dict[str, Any]) -> None:
        actions.close(by=request.user, now=request.now, case=one, learning=told["learning"])

    return asks(
        request,
        place,
        forms.CloseForm(request.POST or None),
        do,
        heading="Close the case",
        lead="Nothing can be added to a closed case. What is new becomes a case of its own.",
        said="The case is closed.",
        button="Close it",
    )
