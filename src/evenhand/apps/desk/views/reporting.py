"""Reporting a post: one page, two minutes, with the screenshots on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions
from evenhand.apps.cases import queries as cases
from evenhand.apps.cases.forms import AboutHead, new_post
from evenhand.apps.cases.wordings import Vantage as SeenFrom
from evenhand.apps.desk.forms import Report
from evenhand.apps.evidence import actions as evidence
from evenhand.apps.evidence import choosing
from evenhand.apps.evidence import queries as captures
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import as_typed, refuse
from evenhand.apps.ui.routes import case_home
from evenhand.core.cases.triage.asking import IMAGE_STOP
from evenhand.core.evidence import Vantage
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School

NEW, NEW_AND_LINKED = "new", "linked"
LEADS_NOWHERE = frozenset({"shots", "more", "remove"})
"""Buttons of the page that change what is on it, and report nothing yet."""

HANDED_OVER = frozenset({SeenFrom.PASSED_ON})


@require_http_methods(["GET", "POST"])
def report(request: Asked, school_id: int) -> HttpResponse:
    """Report a post and open a case with it. Where it may be known already, the choice comes first."""
    school = school_behind(request, school_id)
    today = cases.today(request.now)
    form = Report(request.POST or None, request.FILES or None, today=today, initial=_begun(request, school))
    token = request.POST.get("sent_as", "")[:64] or choosing.new_token()
    if request.method != "POST":
        return _page(request, school, form, ())
    if request.POST.get("imagery") == "yes":
        return _stopped(request, school, token)
    if not LEADS_NOWHERE.isdisjoint(request.POST):
        refused = _change_tray(request, school, token)
        return _page(request, school, Report(today=today, initial=as_typed(form)), (), refused=refused)
    refused = _change_tray(request, school, token)
    known: tuple[cases.Known, ...] = ()
    if form.is_valid():
        known = _known(request, school, form.cleaned_data)
        done = _done(request, school, form, known, token)
        if done is not None:
            _tell_not_kept(request, refused)
            return done
    return _page(request, school, form, known, refused=refused)


@require_POST
def tray(request: Asked, school_id: int) -> HttpResponse:
    """One screenshot more or less, while the page stays open."""
    school = school_behind(request, school_id)
    if request.POST.get("imagery") != "no" and not request.POST.get("discard"):
        return HttpResponse("Answer the question before the screenshots.", status=409)
    token = request.POST.get("sent_as", "")[:64] or choosing.new_token()
    return choosing.tray_part(request, token=token, refused=_change_tray(request, school, token))


def _begun(request: Asked, school: School) -> dict[str, str]:
    """A report goes on with the screenshots that somebody had chosen for one they did not send."""
    waiting = captures.waiting_tray(person=request.user, school=school, case=None, now=request.now)
    return {"sent_as": waiting, "imagery": "no"} if waiting else {}


def _change_tray(request: Asked, school: School, token: str) -> list[choosing.NotUsed]:
    """What was wrong with which file, in words. No file is looked at before the question is answered."""
    if request.POST.get("imagery") != "no" and not request.POST.get("discard"):
        return []
    return choosing.change_tray(request, school=school, case=None, token=token)


def _stopped(request: Asked, school: School, token: str) -> HttpResponse:
    """There is a sexual image of a child: nothing is kept but the fact, whatever else the form says."""
    evidence.throw_away(by=request.user, now=request.now, token=token)
    evidence.say_it_must_not_be_taken(by=request.user, now=request.now, school_id=school.pk, case_id=None)
    return render(request, "desk/report_stop.html", {"school": school, "stop": IMAGE_STOP})


def _page(
    request: Asked,
    school: School,
    form: Report,
    known: tuple[cases.Known, ...],
    *,
    refused: list[choosing.NotUsed] | None = None,
) -> HttpResponse:
    token = str(form["sent_as"].value() or "")
    told = {
        "school": school,
        "form": form,
        "known": _ways(request, school, known),
        "may_choose": form["imagery"].value() == "no",
        **choosing.tray_facts(request, token=token, refused=refused or []),
    }
    return render(request, "desk/report.html", told)


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
    request: Asked, school: School, form: Report, known: tuple[cases.Known, ...], token: str
) -> HttpResponse | None:
    """Do what was chosen; None where there is still something to choose or to put right."""
    choice = request.POST.get("despite", "")
    if known and not choice:
        return None
    try:
        if choice.isdigit():
            return _add(request, school, form, int(choice), token)
        return _open(request, school, form, known if choice == NEW_AND_LINKED else (), token)
    except Refused as refused:
        refuse(form, refused)
        return None


def _open(
    request: Asked, school: School, form: Report, linked: tuple[cases.Known, ...], token: str
) -> HttpResponse:
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
    _take_in(request, school, case, form, token)
    if cases.case_of(person=request.user, school=school, case_id=case.pk) is None:
        return redirect("cases:reported", school.pk)
    for one in linked:
        other = cases.case_of(person=request.user, school=school, case_id=one.case.id)
        if other is not None:
            basis = "The same link." if one.same_link else "The same words."
            actions.link(by=request.user, now=request.now, case=case, other=other, basis=basis)
    messages.success(request, f"Reported. The case is {case.reference}.")
    return redirect(case_home(school.pk, case.pk))


def _add(request: Asked, school: School, form: Report, case_id: int, token: str) -> HttpResponse:
    """Add the post to a case that is there."""
    case = cases.case_of(person=request.user, school=school, case_id=case_id)
    if case is None or not _may_work(request.user, school):
        return redirect("desk:report", school.pk)
    actions.add_post(by=request.user, now=request.now, case=case, post=new_post(form.cleaned_data))
    _take_in(request, school, case, form, token)
    messages.success(request, f"Added to {case.reference}.")
    return redirect(case_home(school.pk, case.pk))


def _take_in(request: Asked, school: School, case: Case, form: Report, token: str) -> None:
    """Make captures of the screenshots. What cannot be kept now waits where captures are added."""
    told = form.cleaned_data
    handed = told["vantage"] in HANDED_OVER or bool(told["supplied_by"] and not told["vantage"])
    said = evidence.Told(
        sexual_image_of_child=False,
        vantage=Vantage.SUPPLIED if handed else Vantage.OWN_VIEW,
        post=cases.newest_post(case=case),
        supplied_by=told["supplied_by"],
    )
    try:
        made = evidence.settle(
            by=request.user, now=request.now, school_id=school.pk, case_id=case.pk, token=token, told=said
        )
    except Refused as fault:
        evidence.keep_for(by=request.user, now=request.now, case_id=case.pk, token=token)
        for finding in fault.findings:
            messages.error(request, f"The screenshots are not added yet. {finding.words} {finding.mend}")
        return
    _tell_not_kept(request, [choosing.about(name, finding) for name, finding in made.known])
    for advice in made.advice:
        messages.warning(request, f"{advice.words} {advice.mend}")


def _tell_not_kept(request: Asked, files: list[choosing.NotUsed]) -> None:
    for one in files:
        messages.error(request, f"“{one.name}” is not kept. {one.words}")


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
