"""Who is who: parts are proposed, given and ended."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.accounts.queries import invitation_link
from evenhand.apps.schools import actions, forms, queries
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.people import Role

ask = require_http_methods(["GET", "POST"])


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
        # whoever ended their own part may have no way to these pages any more
        return redirect("/") if row.person == request.user else redirect("schools:people", school.pk)
    gives = queries.why_not_end(person=request.user, membership=row) is None
    # whoever gave the part hands the link over; nobody else under the chair may open the chair's account
    invited = (gives or row.began_by == request.user) and not row.person.has_usable_password()
    link = request.build_absolute_uri(invitation_link(person=row.person)) if invited else ""
    shown = {"school": school, "member": row, "link": link, "gives": gives}
    return render(request, "schools/member.html", shown)
