"""Pages of set-up: one thing a page, taken up again at any time, with an overview and a check at the end."""

from base64 import b64encode
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.adapters.renderers.pictures import sort_of
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.accounts.queries import invitation_link
from evenhand.apps.schools import actions, answers, forms, queries
from evenhand.apps.schools import eyes as eyes_of
from evenhand.apps.schools.actions import going_live
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.letterheads import as_address, picture_of
from evenhand.apps.schools.models import School
from evenhand.apps.ui.forms import Form, refuse
from evenhand.apps.ui.routes import day_home
from evenhand.core.concerns.stages import procedure_for
from evenhand.core.findings import Refused, Unreadable
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not
from evenhand.core.schools import Nation, Picture, SchoolKind
from evenhand.core.schools.going_live import items_for

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
    tasks = queries.tasks(school=school)
    roles = queries.roles_of(person=request.user, school=school)
    shown = {
        "school": school,
        "tasks": tasks,
        "done": sum(task.done for task in tasks),
        "missing": queries.still_missing(school=school),
        "may_sign": why_not(act=Act.SIGN, roles=roles) is None,
    }
    return render(request, "schools/setup.html", shown)


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
def complaints(request: Asked, school_id: int) -> HttpResponse:
    """Under which law complaints are heard, and what that means for deadlines."""
    school = school_behind(request, school_id)
    form = forms.Complaints(request.POST or None, initial={"profile": school.profile})
    if form.is_valid():
        actions.change(by=request.user, now=request.now, school=school, changes=form.cleaned_data)
        return redirect("schools:complaints", school.pk)
    procedure = procedure_for(profile=queries.profile_of(school=school), nation=Nation(school.nation))
    shown = {"school": school, "form": form, "procedure": procedure if school.profile else None}
    return render(request, "schools/complaints.html", shown)


@ask
def letterhead(request: Asked, school_id: int) -> HttpResponse:
    """The letterhead as it will look, and its logo. A preview saves nothing."""
    school = school_behind(request, school_id)
    initial = {"logo_alt": school.logo_alt}
    current = bytes(school.logo)
    form = forms.Logo(request.POST or None, request.FILES or None, initial=initial, current=current)
    if request.method == "POST" and "without" in request.POST:
        actions.set_logo(by=request.user, now=request.now, school=school, picture=None)
        return redirect("schools:letterhead", school.pk)
    valid = form.is_valid()
    chosen = form.cleaned_data.get("logo", b"") if form.is_bound else current
    if valid and "preview" not in request.POST:
        picture = Picture(data=chosen, alt=form.cleaned_data["logo_alt"])
        actions.set_logo(by=request.user, now=request.now, school=school, picture=picture)
        return _done(request, school)
    if form.is_bound and "preview" in request.POST and "logo" not in form.errors:
        form.data = {**request.POST.dict(), "kept": b64encode(chosen).decode()}
    shown = {"school": school, "form": form, "picture": _pictured(school, form, chosen or current)}
    only = request.headers.get("HX-Request") and "preview" in request.POST
    return render(request, "schools/letterhead_form.html" if only else "schools/letterhead.html", shown)


def _pictured(school: School, form: forms.Logo, data: bytes) -> str:
    """The picture of a letter, or nothing where its words cannot be set."""
    try:
        logo = Picture(data=data, alt=str(form["logo_alt"].value() or "")) if data else None
        return as_address(picture_of(school, logo=logo))
    except (Refused, Unreadable):
        return ""


@ask
def signature(request: Asked, school_id: int) -> HttpResponse:
    """The picture of one's own signature: put in, looked at, taken out."""
    school = school_behind(request, school_id)
    own = queries.own_signature(school=school, person=request.user)
    form = forms.Signature(None if "without" in request.POST else request.POST or None, request.FILES or None)
    if request.method == "POST" and ("without" in request.POST or form.is_valid()):
        data = b"" if "without" in request.POST else form.cleaned_data["picture"]
        actions.set_signature(by=request.user, now=request.now, school=school, picture=data)
        return redirect("schools:signature", school.pk)
    picture = f"data:image/jpeg;base64,{b64encode(bytes(own.data)).decode()}" if own else ""
    return render(request, "schools/signature.html", {"school": school, "form": form, "picture": picture})


@require_GET
def live(request: Asked, school_id: int) -> HttpResponse:
    """The go-live list: what is in place, what is missing, and where the school stands."""
    school = school_behind(request, school_id)
    done = queries.go_live(school=school)
    items = items_for(Nation(school.nation))
    rows = [{"item": item, "entry": done.get(item.id)} for item in items]
    roles = queries.roles_of(person=request.user, school=school)
    shown = {
        "school": school,
        "rows": rows,
        "done": sum(row["entry"] is not None for row in rows),
        "changes": queries.mode_changes(school=school),
        "may_enter": why_not(act=Act.KEEP_GO_LIVE, roles=roles) is None,
        "may_switch": why_not(act=Act.GO_LIVE, roles=roles) is None and not school.is_demonstration,
        "form": forms.GoLive(),
    }
    return render(request, "schools/live.html", shown)


@ask
def live_item(request: Asked, school_id: int, item: str) -> HttpResponse:
    """One thing of the list."""
    school = school_behind(request, school_id)
    row = next((one for one in items_for(Nation(school.nation)) if one.id == item), None)
    if row is None:
        raise Http404
    entry = queries.go_live(school=school).get(item)
    known = {"done_on": entry.done_on, "done_by": entry.done_by, "words": entry.words} if entry else {}
    form = forms.GoLiveItem(request.POST or None, initial=known, asks=row.asks)
    if form.is_valid():
        try:
            told = {"item": item, **form.cleaned_data}
            going_live.enter(by=request.user, now=request.now, school=school, **told)
            return redirect("schools:live", school.pk)
        except Refused as refused:
            refuse(form, refused)
    return render(request, "schools/live_item.html", {"school": school, "form": form, "item": row})


@require_POST
def go_live(request: Asked, school_id: int) -> HttpResponse:
    """From now on, new cases are real."""
    school = school_behind(request, school_id)
    if not forms.GoLive(request.POST).is_valid():
        messages.info(request, "Nothing has changed. Tick the box first if you want to go live.")
        return redirect("schools:live", school.pk)
    going_live.go_live(by=request.user, now=request.now, school=school)
    messages.success(request, "The school is live. New cases are real.")
    return redirect("schools:live", school.pk)


@ask
def go_back(request: Asked, school_id: int) -> HttpResponse:
    """Back to practice, with a reason."""
    school = school_behind(request, school_id)
    form = forms.GoBack(request.POST or None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        going_live.go_back(by=request.user, now=request.now, school=school, reason=reason)
        return redirect("schools:live", school.pk)
    return render(request, "schools/go_back.html", {"school": school, "form": form})


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
    shown = {
        "school": school,
        "form": form,
        "years": answers.years(queries.entries(school=school)),
        "holidays": answers.holidays_ahead(school=school, today=localdate(request.now)),
    }
    return render(request, "schools/dates.html", shown)


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
    shown = {
        "school": school,
        "members": rows,
        "missing": missing,
        "gives": queries.why_not_give(person=request.user, school=school) is None,
        "proposals": queries.proposals(school=school),
    }
    return render(request, "schools/people.html", shown)


@ask
def add_member(request: Asked, school_id: int) -> HttpResponse:
    """Say that somebody is something here, or propose it."""
    school = school_behind(request, school_id)
    form = forms.NewMember(request.POST or None, choices=forms.roles_at(queries.words(school)))
    gives = queries.why_not_give(person=request.user, school=school) is None
    if form.is_valid():
        told = {**form.cleaned_data, "role": Role(form.cleaned_data["role"])}
        try:
            if not gives:
                actions.propose(by=request.user, now=request.now, school=school, **told)
                messages.success(request, "Proposed. It waits for somebody who gives parts.")
                return redirect("schools:people", school.pk)
            row = actions.give_role(by=request.user, now=request.now, school=school, **told)
            return redirect("schools:member", school.pk, row.pk)
        except Refused as refused:
            refuse(form, refused)
    return render(request, "schools/add_member.html", {"school": school, "form": form, "gives": gives})


@ask
def proposal(request: Asked, school_id: int, proposal_id: int) -> HttpResponse:
    """Somebody in the office has proposed a part: agree, or do not."""
    school = school_behind(request, school_id)
    row = queries.proposal(school=school, proposal_id=proposal_id)
    if row is None:
        raise Http404
    if request.method == "POST" and "agree" in request.POST:
        made = actions.agree(by=request.user, now=request.now, proposal=row)
        return redirect("schools:member", school.pk, made.pk)
    if request.method == "POST":
        actions.decline(by=request.user, now=request.now, proposal=row)
        return redirect("schools:people", school.pk)
    return render(request, "schools/proposal.html", {"school": school, "proposal": row})


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
    gives = queries.why_not_give(person=request.user, school=school) is None
    invited = gives and not row.person.has_usable_password()
    link = request.build_absolute_uri(invitation_link(person=row.person)) if invited else ""
    shown = {"school": school, "member": row, "link": link, "gives": gives}
    return render(request, "schools/member.html", shown)


@require_GET
def check(request: Asked, school_id: int) -> HttpResponse:
    """Everything that was answered, on one page, each with the way back to change it."""
    school = school_behind(request, school_id)
    rows = answers.rows(school=school)
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
