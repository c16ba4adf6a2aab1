"""Where somebody comes in, and what set-up asks for."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import actions, answers, for_others, forms, queries
from evenhand.apps.schools import eyes as eyes_of
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.apps.ui.routes import day_home
from evenhand.core.findings import Refused
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not
from evenhand.core.schools import Nation, SchoolKind

ask = require_http_methods(["GET", "POST"])


@require_GET
def home(request: Asked) -> HttpResponse:
    """Where signing in leads: to the day at the school, to its set-up while that is open for whoever may
    do it, or to the start."""
    schools = queries.of_person(person=request.user)
    if not schools:
        return redirect("schools:start")
    school = schools[0]
    may_set_up = why_not(act=Act.EDIT_SCHOOL, roles=queries.roles_of(person=request.user, school=school))
    if may_set_up is None and not queries.is_ready(school=school):
        return redirect("schools:setup", school.pk)
    return redirect(day_home(school.pk))


@require_GET
def start(request: Asked) -> HttpResponse:
    """Set up a school, or look around in the demonstration."""
    return render(request, "schools/start.html", {"schools": queries.of_person(person=request.user)})


@ask
def new(request: Asked) -> HttpResponse:
    """The first page of set-up: kind, nation, name, and what you are there."""
    form = forms.NewSchool(request.POST or None)
    if form.is_valid():
        try:
            school = actions.add(
                by=request.user,
                now=request.now,
                name=form.cleaned_data["name"],
                kind=SchoolKind(form.cleaned_data["kind"]),
                nation=Nation(form.cleaned_data["nation"]),
                roles=[Role(role) for role in form.cleaned_data["roles"]],
            )
            return redirect("schools:setup", school.pk)
        except Refused as refused:
            refuse(form, refused)
    return render(request, "schools/new.html", {"form": form})


@require_GET
def setup(request: Asked, school_id: int) -> HttpResponse:
    """The overview: what is done and what is still to do."""
    school = school_behind(request, school_id)
    steps = for_others.steps(school=school, roles=request.roles)
    shown = {
        "school": school,
        "steps": steps,
        "done": sum(step.task.done for step in steps),
        "missing": queries.still_missing(school=school),
        "may_sign": why_not(act=Act.SIGN, roles=request.roles) is None,
        "may_dispose": why_not(act=Act.DISPOSE_CONTACTS, roles=request.roles) is None,
        "may_people": why_not(act=Act.MANAGE_PEOPLE, roles=request.roles) is None,
        "may": for_others.may(request.roles) if not all(step.may for step in steps) else (),
        "nobody": not all(step.may or step.who for step in steps),
    }
    return render(request, "schools/setup.html", shown)


@require_GET
def check(request: Asked, school_id: int) -> HttpResponse:
    """Everything that was answered, on one page, each with the way back to change it."""
    school = school_behind(request, school_id)
    rows = for_others.without_links(answers.rows(school=school), roles=request.roles)
    return render(request, "schools/check.html", {"school": school, "rows": rows})


@ask
def eyes(request: Asked, school_id: int) -> HttpResponse:
    """In a demonstration: look at the school through the eyes of somebody made up, or as oneself again."""
    school = school_behind(request, school_id)
    if request.method == "POST":
        chosen = int(number) if (number := request.POST.get("person", "")).isdecimal() else None
        eyes_of.borrow(
            by=request.own_user, now=request.now, school=school, session=request.session, person_id=chosen
        )
        return redirect(day_home(school.pk))
    people = queries.made_up(school=school)
    if not school.is_demonstration:
        raise Refused([eyes_of.only_made_up()])
    borrowed = request.user if request.user != request.own_user else None
    return render(request, "schools/eyes.html", {"school": school, "people": people, "borrowed": borrowed})
