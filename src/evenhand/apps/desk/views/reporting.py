"""Reporting a post: one page, two minutes, with the screenshots on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.adapters.scanners import LARGEST
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions
from evenhand.apps.cases import queries as cases
from evenhand.apps.cases.forms import AboutHead, new_post
from evenhand.apps.cases.wordings import Vantage as SeenFrom
from evenhand.apps.desk.forms import Report
from evenhand.apps.evidence import actions as evidence
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.apps.ui.routes import case_home
from evenhand.core.cases.triage.asking import IMAGE_STOP
from evenhand.core.evidence import Vantage
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School

NEW, NEW_AND_LINKED = "new", "linked"
HANDED_OVER = frozenset({SeenFrom.PASSED_ON})


@require_http_methods(["GET", "POST"])
def report(request: Asked, school_id: int) -> HttpResponse:
    """Report a post and open a case with it. Where it may be known already, the choice comes first."""
    school = school_behind(request, school_id)
    today = cases.today(request.now)
    form = Report(request.POST or None, request.FILES or None, today=today)
    known: tuple[cases.Known, ...] = ()
    if form.is_valid():
        if form.cleaned_data["imagery"] == "yes":
            return render(request, "desk/report_stop.html", {"school": school, "stop": IMAGE_STOP})
        known = _known(request, school, form.cleaned_data)
        done = _done(request, school, form, known)
        if done is not None:
            return done
    told = {"school": school, "form": form, "known": _ways(request, school, known)}
    return render(request, "desk/report.html", {**told, "forgets": bool(request.FILES)})


@require_POST
def known(request: Asked, school_id: int) -> HttpResponse:
    """The cases in which a post is already, while somebody still types."""
    school = school_behind(request, school_id)
    form = Report(request.POST, today=cases.today(request.now))
    form.is_valid()
    told = {"link": form.cleaned_data.get("link", ""), "words": form.cleaned_data.get("words", "")}
    found = cases.known_posts(person=request.user, school=school, **told)
    return render(
        request, "desk/known.html", {"known": _ways(request, school, found), "school": school, "hint": True}
    )


def _known(request: Asked, school: School, told: dict[str, Any]) -> tuple[cases.Known, ...]:
    """Where it is known already; nowhere for a form that has opened its case before."""
    if cases.sent_already(person=request.user, school=school, sent_as=told["sent_as"]):
        return ()
    return cases.known_posts(person=request.user, school=school, link=told["link"], words=told["words"])


def _done(
    request: Asked, school: School, form: Report, known: tuple[cases.Known, ...]
) -> HttpResponse | None:
    """Do what was chosen; None where there is still something to choose or to put right."""
    choice = request.POST.get("despite", "")
    if known and not choice:
        return None
    try:
        if choice.isdigit():
            return _add(request, school, form, int(choice))
        return _open(request, school, form, known if choice == NEW_AND_LINKED else ())
    except Refused as refused:
        refuse(form, refused)
        return None


def _open(request: Asked, school: School, form: Report, linked: tuple[cases.Known, ...]) -> HttpResponse:
    told = form.cleaned_data
    again = cases.sent_already(person=request.user, school=school, sent_as=told["sent_as"])
    case = again or actions.open_case(
        by=request.user,
        now=request.now,
        school=school,
        title=told["title"],
        post=new_post(told),
        sent_as=told["sent_as"],
        about_head=told["about_head"] == AboutHead.YES,
    )
    if not again:
        _take_in(request, school, case, form)
    if cases.case_of(person=request.user, school=school, case_id=case.pk) is None:
        return redirect("cases:reported", school.pk)
    for one in linked:
        other = cases.case_of(person=request.user, school=school, case_id=one.case.id)
        if other is not None:
            basis = "The same link." if one.same_link else "The same words."
            actions.link(by=request.user, now=request.now, case=case, other=other, basis=basis)
    messages.success(request, f"Reported. The case is {case.reference}.")
    return redirect(case_home(school.pk, case.pk))


def _add(request: Asked, school: School, form: Report, case_id: int) -> HttpResponse:
    """Add the post to a case that is there."""
    case = cases.case_of(person=request.user, school=school, case_id=case_id)
    if case is None or not _may_work(request.user, school):
        return redirect("desk:report", school.pk)
    actions.add_post(by=request.user, now=request.now, case=case, post=new_post(form.cleaned_data))
    _take_in(request, school, case, form)
    messages.success(request, f"Added to {case.reference}.")
    return redirect(case_home(school.pk, case.pk))


def _take_in(request: Asked, school: School, case: Case, form: Report) -> None:
    """Keep the screenshots that are good; the others are told of by name."""
    told = form.cleaned_data
    handed = told["vantage"] in HANDED_OVER or bool(told["supplied_by"] and not told["vantage"])
    said = evidence.Told(
        sexual_image_of_child=False,
        vantage=Vantage.SUPPLIED if handed else Vantage.OWN_VIEW,
        post=cases.newest_post(case=case),
        supplied_by=told["supplied_by"],
    )
    for file in told["captures"]:
        data = bytes(file.read(LARGEST + 1))
        try:
            evidence.take_in(
                by=request.user,
                now=request.now,
                school_id=school.pk,
                case_id=case.pk,
                name=file.name or "",
                data=data,
                told=said,
            )
        except (Refused, Unreadable) as fault:
            for finding in fault.findings:
                messages.error(request, f"“{file.name}” is not kept. {finding.words} {finding.mend}".strip())


def _ways(request: Asked, school: School, known: tuple[cases.Known, ...]) -> list[dict[str, Any]]:
    may_add = _may_work(request.user, school)
    return [
        {
            "id": one.case.id,
            "reference": one.case.reference,
            "title": one.case.title,
            "same_link": one.same_link,
            "href": case_home(school.pk, one.case.id),
            "may_add": may_add and one.case.closed_at is None,
        }
        for one in known
    ]


def _may_work(person: Person, school: School) -> bool:
    roles = cases.roles_at(person=person, school=school)
    return why_not(act=Act.WORK_ON_CASE, roles=roles) is None
