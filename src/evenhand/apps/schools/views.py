"""Pages of set-up: one thing a page, taken up again at any time, with an overview and a check at the end."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.adapters.renderers.pictures import sort_of
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.accounts.queries import invitation_link
from evenhand.apps.schools import actions, answers, forms, queries
from evenhand.apps.schools import demonstration as demo
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.models import School
from evenhand.apps.ui.forms import Form, refuse
from evenhand.apps.ui.routes import day_home
from evenhand.core.findings import Refused
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not
from evenhand.core.schools import Nation, Picture, SchoolKind

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


@require_POST
def demonstration(request: Asked) -> HttpResponse:
    """Load the demonstration school in one click."""
    school = actions.load_demonstration(by=request.user, now=request.now, facts=demo.facts().school)
    messages.success(request, "Thornfield Primary School is loaded. Everybody in it is made up.")
    return redirect("schools:setup", school.pk)


@require_GET
def setup(request: Asked, school_id: int) -> HttpResponse:
    """The overview: what is done and what is still to do."""
    school = school_behind(request, school_id)
    tasks = queries.tasks(school=school)
    done = sum(task.done for task in tasks)
    return render(request, "schools/setup.html", {"school": school, "tasks": tasks, "done": done})


@ask
def words(request: Asked, school_id: int) -> HttpResponse:
    """Kind, nation and name."""
    return _edit(request, school_behind(request, school_id), forms.Words, "schools/words.html")


@ask
def contact(request: Asked, school_id: int) -> HttpResponse:
    """Address and contact."""
    return _edit(request, school_behind(request, school_id), forms.Contact, "schools/contact.html")


@ask
def channels(request: Asked, school_id: int) -> HttpResponse:
    """The official channel and the policies."""
    return _edit(request, school_behind(request, school_id), forms.Channels, "schools/channels.html")


@ask
def letterhead(request: Asked, school_id: int) -> HttpResponse:
    """The letterhead as it will look, and its logo."""
    school = school_behind(request, school_id)
    form = forms.Logo(request.POST or None, request.FILES or None, initial={"logo_alt": school.logo_alt})
    if form.is_valid():
        picture = Picture(data=form.cleaned_data["logo"], alt=form.cleaned_data["logo_alt"])
        actions.set_logo(by=request.user, now=request.now, school=school, picture=picture)
        return _done(request, school)
    letter = queries.words(school)
    return render(request, "schools/letterhead.html", {"school": school, "form": form, "letter": letter})


@require_GET
def logo(request: Asked, school_id: int) -> HttpResponse:
    """The picture itself."""
    school = school_behind(request, school_id)
    if not school.logo:
        raise Http404
    data = bytes(school.logo)
    kind = sort_of(Picture(data=data, alt="")).suffix.removeprefix(".")
    return HttpResponse(data, content_type=f"image/{kind}")


@ask
def dates(request: Asked, school_id: int) -> HttpResponse:
    """The calendar: what is in it, and one more entry."""
    school = school_behind(request, school_id)
    form = forms.Entry(request.POST or None)
    if form.is_valid():
        entry = {**form.cleaned_data, "kind": queries.EntryKind(form.cleaned_data["kind"])}
        actions.add_to_calendar(by=request.user, now=request.now, school=school, **entry)
        messages.success(request, "Added to the calendar.")
        return redirect("schools:dates", school.pk)
    entries = queries.entries(school=school)
    return render(request, "schools/dates.html", {"school": school, "form": form, "entries": entries})


@require_POST
def remove_date(request: Asked, school_id: int, entry_id: int) -> HttpResponse:
    """Take an entry out of the calendar."""
    school = school_behind(request, school_id)
    actions.take_from_calendar(by=request.user, now=request.now, school=school, entry_id=entry_id)
    messages.success(request, "Taken out of the calendar.")
    return redirect("schools:dates", school.pk)


@require_GET
def people(request: Asked, school_id: int) -> HttpResponse:
    """Who is who."""
    school = school_behind(request, school_id)
    rows = queries.members(school=school)
    held = {row.role for row in rows}
    needed = [Role.HEAD, Role.DSL, Role.CHAIR, Role.OFFICE]
    missing = [queries.words(school).word_for(role) for role in needed if role not in held]
    return render(request, "schools/people.html", {"school": school, "members": rows, "missing": missing})


@ask
def add_member(request: Asked, school_id: int) -> HttpResponse:
    """Say that somebody is something here."""
    school = school_behind(request, school_id)
    form = forms.NewMember(request.POST or None)
    if form.is_valid():
        told = {**form.cleaned_data, "role": Role(form.cleaned_data["role"])}
        try:
            row = actions.give_role(by=request.user, now=request.now, school=school, **told)
            return redirect("schools:member", school.pk, row.pk)
        except Refused as refused:
            refuse(form, refused)
    return render(request, "schools/add_member.html", {"school": school, "form": form})


@ask
def member(request: Asked, school_id: int, membership_id: int) -> HttpResponse:
    """One person in one part: the link to sign in with, and the way to end it."""
    school = school_behind(request, school_id)
    row = queries.membership(school=school, membership_id=membership_id)
    if row is None:
        raise Http404
    if request.method == "POST":
        actions.end_role(by=request.user, now=request.now, membership=row)
        return redirect("schools:people", school.pk)
    link = "" if row.person.has_usable_password() else invitation_link(person=row.person)
    shown = request.build_absolute_uri(link) if link else ""
    return render(request, "schools/member.html", {"school": school, "member": row, "link": shown})


@require_GET
def check(request: Asked, school_id: int) -> HttpResponse:
    """Everything that was answered, on one page, each with the way back to change it."""
    school = school_behind(request, school_id)
    rows = answers.rows(school=school)
    return render(request, "schools/check.html", {"school": school, "rows": rows})


@ask
def erase(request: Asked, school_id: int) -> HttpResponse:
    """Erase the demonstration, after asking once."""
    school = school_behind(request, school_id)
    if request.method == "POST":
        actions.erase_demonstration(by=request.user, now=request.now, school=school)
        messages.success(request, "The demonstration school is erased.")
        return redirect("schools:start")
    return render(request, "schools/erase.html", {"school": school})


def _edit(request: Asked, school: School, kind: type[Form], template: str) -> HttpResponse:
    """A page that asks for columns of a school and saves them."""
    initial = {name: getattr(school, name) for name in kind.base_fields}
    form = kind(request.POST or None, initial=initial)
    if form.is_valid():
        changes: dict[str, Any] = form.cleaned_data
        actions.change(by=request.user, now=request.now, school=school, changes=changes)
        return _done(request, school)
    return render(request, template, {"school": school, "form": form})


def _done(request: Asked, school: School) -> HttpResponse:
    messages.success(request, "Saved.")
    return redirect("schools:setup", school.pk)
