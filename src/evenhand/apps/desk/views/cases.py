"""One case on one page, and the decision to leave one of its steps."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.notes import notes_of
from evenhand.apps.cases.queries import today
from evenhand.apps.desk import showing
from evenhand.apps.desk.forms import ReasonForm
from evenhand.apps.desk.planning import ground_of, planned
from evenhand.apps.desk.ways import LET_IT_BE
from evenhand.apps.evidence import queries as evidence
from evenhand.apps.letters import queries as letters
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act, why_not


@require_GET
def case(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """What stands over the case, what comes next, the plan, and everything that is known."""
    school, one = case_behind(request, school_id, case_id)
    ground = ground_of(school=school, person=request.user, today=today(request.now))
    found = planned(one, ground=ground)
    may_work, may_decide, may_write = (
        one.closed_at is None and why_not(act=act, roles=ground.roles) is None
        for act in (Act.WORK_ON_CASE, Act.DECIDE_CASE, Act.WRITE_LETTERS)
    )
    captures = evidence.captures_of(one.pk) if found.case.captures else ()
    written = letters.letters_of(one.pk)
    told = {
        "school": school,
        "case": one,
        "plan": found.plan,
        "cautions": showing.cautions(found.plan),
        "next": showing.next_row(found, ground=ground, case=one),
        "steps": showing.step_rows(found, ground=ground, case=one),
        "clocks": showing.clock_rows(found.plan, today=ground.today),
        "posts": showing.post_rows(found.case),
        "people": showing.person_rows(found.case),
        "concerns": showing.concern_rows(found.case),
        "captures": captures,
        "letters": written,
        "notes": notes_of(case=one),
        "timeline": showing.timeline(found.case, captures=captures, letters=written),
        "may_work": may_work,
        "may_decide": may_decide,
        "may_write": may_write,
    }
    return render(request, "desk/case.html", told)


@require_http_methods(["GET", "POST"])
def leave(request: Asked, school_id: int, case_id: int, step: str) -> HttpResponse:
    """Leave a step of the plan, or let the whole post be, with a reason."""
    school, one = case_behind(request, school_id, case_id)
    ground = ground_of(school=school, person=request.user, today=today(request.now))
    found = planned(one, ground=ground).plan.step(step)
    if found is None or not (found.may_be_set_aside or found.id == LET_IT_BE):
        messages.info(request, "This step cannot be left, or it is no longer in the plan.")
        return redirect("desk:case", school.pk, one.pk)
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        try:
            actions.set_aside(by=request.user, now=request.now, case=one, step=step, reason=reason)
        except Refused as refused:
            refuse(form, refused)
        else:
            messages.success(request, "Written down, with your reason.")
            return redirect("desk:case", school.pk, one.pk)
    return render(request, "desk/leave.html", {"school": school, "case": one, "step": found, "form": form})


@require_POST
def take_up(request: Asked, school_id: int, case_id: int, step: str) -> HttpResponse:
    """Take up again a step that was left."""
    school, one = case_behind(request, school_id, case_id)
    actions.take_up(by=request.user, now=request.now, case=one, step=step)
    return redirect("desk:case", school.pk, one.pk)
