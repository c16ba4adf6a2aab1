"""The list of cases, and everything that is known of one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, notes, queries, showing
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.views.page import ask, asks, show
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.routes import case_home
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.permissions import Act, why_not

ON_A_PAGE = 40
STATES = {"open": False, "closed": True}


@require_GET
def cases(request: Asked, school_id: int) -> HttpResponse:
    """The cases the person may see, a page at a time, and a search in them."""
    school = school_behind(request, school_id)
    search = request.GET.get("q", "")[:200]
    state = request.GET.get("state", "")
    page = page_number(request.GET.get("page", ""))
    rows = queries.cases_of(
        person=request.user,
        school=school,
        search=search,
        closed=STATES.get(state),
        first=(page - 1) * ON_A_PAGE,
        most=ON_A_PAGE + 1,
    )
    links = [(row, case_home(school.pk, row.id)) for row in rows[:ON_A_PAGE]]
    asked = {name: value for name, value in (("q", search), ("state", state)) if value}
    told = {
        "school": school,
        "report": reverse(settings.REPORT_HOME, args=[school.pk]),
        "cases": links,
        "search": search,
        "state": state if state in STATES else "",
        "states": (("", "All"), ("open", "Open"), ("closed", "Closed")),
        "page": page,
        "before": f"?{urlencode({**asked, 'page': page - 1})}" if page > 1 else "",
        "after": f"?{urlencode({**asked, 'page': page + 1})}" if len(rows) > ON_A_PAGE else "",
    }
    return render(request, "cases/cases.html", told)


def page_number(asked: str) -> int:
    """The page somebody asks for; the first for anything that is no number of a page."""
    return max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 1


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
        "links": queries.links_of(case=one, person=request.user),
        "outcome": showing.outcome_of(case=one),
        "notes": notes.notes_of(case=one),
        "members": queries.members_of(case=one),
        "may_work": one.closed_at is None and why_not(act=Act.WORK_ON_CASE, roles=request.roles) is None,
        "may_decide": why_not(act=Act.DECIDE_CASE, roles=request.roles) is None,
        "may_know": why_not(act=Act.KNOW_PARTIES, roles=request.roles) is None,
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
        actions.close(by=request.user, now=request.now, case=one, **told)

    return asks(
        request,
        place,
        forms.CloseForm(request.POST or None),
        do,
        heading="Close the case",
        lead="Nothing can be added to a closed case. What is new becomes a case of its own; a case that was "
        "closed too soon can be taken up again.",
        said="The case is closed.",
        button="Close it",
    )


@ask
def reopen(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Take a closed case up again."""
    _, one = place = case_behind(request, school_id, case_id)

    def do(told: dict[str, Any]) -> None:
        actions.reopen(by=request.user, now=request.now, case=one, reason=told["reason"])

    return asks(
        request,
        place,
        forms.ReopenForm(request.POST or None),
        do,
        heading="Take the case up again",
        lead="For something new, report it as a case of its own and link the two. This is for a case "
        "that was closed too soon.",
        said="The case is open again.",
        button="Take it up again",
    )


@ask
def link(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Say that another case belongs with this one."""
    school, one = place = case_behind(request, school_id, case_id)
    form = forms.LinkForm(request.POST or None, initial={"reference": request.GET.get("with", "")[:40]})

    def do(told: dict[str, Any]) -> None:
        other = queries.by_reference(person=request.user, school=school, reference=told["reference"])
        if other is None:
            raise Refused([_no_such_case()])
        actions.link(by=request.user, now=request.now, case=one, other=other, basis=told["basis"])

    return asks(
        request,
        place,
        form,
        do,
        heading="Link another case",
        lead="Cases that belong together show each other to everybody who may see both.",
        said="The two cases are linked.",
    )


@require_POST
def unlink(request: Asked, school_id: int, case_id: int, link_id: int) -> HttpResponse:
    """Take back that two cases belong together."""
    school, one = case_behind(request, school_id, case_id)
    row = queries.link_of(case=one, person=request.user, link_id=link_id)
    if row is None:
        raise Http404
    actions.unlink(by=request.user, now=request.now, case=one, link=row)
    messages.success(request, "The two cases are not linked any more.")
    return redirect(case_home(school.pk, one.pk))


def _no_such_case() -> Finding:
    return Finding(
        id="no-such-case",
        level=Level.STOP,
        words="You can see no case with this reference here.",
        mend="Look it up in the list of cases, and enter it as it stands there.",
    )
