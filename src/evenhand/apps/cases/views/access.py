"""Who may see a case, and who steps aside."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Conflict
from evenhand.apps.cases.views.page import ask, asks, found, home
from evenhand.apps.schools import queries as schools
from evenhand.apps.schools.doors import school_behind


@ask
def members(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Who sees the case; let somebody else see it."""
    school, case = place = case_behind(request, school_id, case_id)
    people = {str(person.pk): person for person in schools.colleagues(school=school)}

    def do(told: dict[str, Any]) -> None:
        actions.grant(by=request.user, now=request.now, case=case, person=people[told["person"]])

    return asks(
        request,
        place,
        forms.AccessForm(request.POST or None, people=queries.may_be_let_in(case=case)),
        do,
        heading="Who sees this case",
        lead="Only these people do, whatever their part at the school is.",
        said="They see the case now.",
        button="Let them see it",
        template="cases/members.html",
        members=queries.members_of(case=case),
        conflicts=queries.conflicts_of(case=case),
    )


@require_POST
def end_access(request: Asked, school_id: int, case_id: int, person_id: int) -> HttpResponse:
    """Take the case out of somebody's sight."""
    school, case = case_behind(request, school_id, case_id)
    for person in schools.colleagues(school=school):
        if person.pk == person_id:
            actions.end_access(by=request.user, now=request.now, case=case, person=person)
    if queries.case_of(person=request.user, school=school, case_id=case.pk) is None:
        return home(request, school, case)
    return redirect("cases:members", school.pk, case.pk)


@ask
def conflict(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Declare a conflict of interest, one's own or somebody else's."""
    school, case = place = case_behind(request, school_id, case_id)
    people = {person.pk: person for person in schools.colleagues(school=school)}
    others = [(pk, person.name) for pk, person in people.items() if pk != request.user.pk]
    named = [(request.user.pk, "I do"), *others]
    form = forms.ConflictForm(request.POST or None, people=named, initial={"person": request.user.pk})

    def do(told: dict[str, Any]) -> None:
        person = people[int(told["person"])]
        actions.declare_conflict(
            by=request.user, now=request.now, case=case, person=person, reason=told["reason"]
        )

    return asks(
        request,
        place,
        form,
        do,
        heading="A conflict of interest",
        lead="Whoever has one neither sees nor decides the case from then on. If it is the person in charge, "
        "the chair takes over. It cannot be taken back here.",
        said="They do not see the case any more.",
        button="Declare it",
    )


@ask
def withdraw(request: Asked, school_id: int, case_id: int, conflict_id: int) -> HttpResponse:
    """A conflict of interest does not stand after all."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Conflict, case, conflict_id)

    def do(told: dict[str, Any]) -> None:
        actions.withdraw_conflict(
            by=request.user, now=request.now, case=case, conflict=row, reason=told["reason"]
        )

    return asks(
        request,
        place,
        forms.WithdrawForm(request.POST or None),
        do,
        heading=f"Withdraw the conflict of {row.person.name}",
        lead="This opens the door and no more: they see the case again only if somebody lets them in, and a "
        "case that went to the chair stays with the chair.",
        said="Withdrawn, with your reason.",
        button="Withdraw it",
    )


@ask
def about_head(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """The case is about the head: it goes to the chair."""
    school, case = place = case_behind(request, school_id, case_id)
    words = schools.words(school)
    form = forms.AboutHeadForm(request.POST or None)

    def do(_told: dict[str, Any]) -> None:
        actions.say_about_head(by=request.user, now=request.now, case=case)

    return asks(
        request,
        place,
        form,
        do,
        heading=f"This case is about the {words.leader_word()}",
        lead=f"The chair takes the case over. For the {words.leader_word()} it does not exist from then on: "
        "not on a page, not in a search, not in a number.",
        said="The chair has the case now.",
        button="Hand it to the chair",
        look="warning",
    )


@require_GET
def stepped_aside(request: Asked, school_id: int) -> HttpResponse:
    """What somebody sees after a case is gone for them."""
    return render(request, "cases/stepped_aside.html", {"school": school_behind(request, school_id)})
