"""One case on one page, and the decision to leave one of its steps."""

from __future__ import annotations

from dataclasses import replace

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from evenhand.apps.accounts import queries as accounts
from evenhand.apps.accounts.asking import Asked
from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions
from evenhand.apps.cases import queries as cases
from evenhand.apps.cases.above import above
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.notes import notes_of
from evenhand.apps.cases.queries import today
from evenhand.apps.cases.showing import outcome_of, reopenings_of
from evenhand.apps.desk import history as happened
from evenhand.apps.desk import showing
from evenhand.apps.desk.forms import ReasonForm
from evenhand.apps.desk.ways import LET_IT_BE
from evenhand.apps.evidence import queries as evidence
from evenhand.apps.letters import queries as letters
from evenhand.apps.letters.planning import answers_of, ground_of, planned, with_plan
from evenhand.apps.ui.forms import refuse
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act, why_not


@require_GET
def case(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """What stands over the case, what comes next, the plan, and everything that is known."""
    school, one = case_behind(request, school_id, case_id)
    ground = ground_of(school=school, person=request.user, today=today(request.now))
    core, captures = evidence.in_brief(one.pk)
    whole = replace(cases.value_of(one), captures=core, texts_sent=letters.texts_sent(one.pk))
    found = with_plan(whole, answers=answers_of(one), ground=ground)
    may_work, may_decide, may_write = (
        one.closed_at is None and why_not(act=act, roles=ground.roles) is None
        for act in (Act.WORK_ON_CASE, Act.DECIDE_CASE, Act.WRITE_LETTERS)
    )
    steps = showing.step_rows(found, ground=ground, case=one)
    seen = cases.seen_by(person=request.user, school=school)
    told = {
        "school": school,
        "case": one,
        "here": "desk:case",
        "plan": found.plan,
        "live_holds": above(one)["live_holds"],  # dangers stand among the cautions
        "cautions": showing.cautions(found.plan),
        "next": showing.next_row(found.plan, steps),
        "steps": steps,
        "clocks": showing.clock_rows(found.plan, today=ground.today),
        "posts": showing.post_rows(found.case),
        "people": showing.person_rows(found.case),
        "concerns": showing.concern_rows(found.case),
        "captures": captures,
        "alike": showing.alike_rows(
            evidence.looks_like(captures=captures, among=seen.exclude(pk=one.pk)), seen=seen
        ),
        "letters": letters.letters_of(one.pk),
        "links": cases.links_of(case=one, person=request.user),
        "notes": notes_of(case=one),
        "outcome": outcome_of(case=one),
        "may_work": may_work,
        "may_decide": may_decide,
        "may_write": may_write,
        "may_reopen": one.closed_at is not None and why_not(act=Act.DECIDE_CASE, roles=ground.roles) is None,
    }
    return render(request, "desk/case.html", told)


@require_GET
def history(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """What happened, newest first: from the facts of the case and from the log."""
    school, one = case_behind(request, school_id, case_id)
    _, captures = evidence.in_brief(one.pk)
    events = log.about(subject=f"case:{one.pk}")
    names = {person.pk: person.name for person in accounts.by_ids(ids=happened.people_in(events))}
    entries = [
        *happened.timeline(cases.value_of(one), captures=captures, letters=letters.letters_of(one.pk)),
        *happened.logged(events, names=names),
    ]
    told = {
        "school": school,
        "case": one,
        "here": "desk:history",
        **above(one),
        "reopenings": reopenings_of(case=one),
        "entries": sorted(entries, key=lambda entry: entry["at"], reverse=True),
    }
    return render(request, "desk/history.html", told)


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
    told = {"school": school, "case": one, "step": found, "form": form}
    return render(request, "desk/leave.html", {**told, **above(one)})


@require_POST
def take_up(request: Asked, school_id: int, case_id: int, step: str) -> HttpResponse:
    """Take up again a step that was left."""
    school, one = case_behind(request, school_id, case_id)
    actions.take_up(by=request.user, now=request.now, case=one, step=step)
    return redirect("desk:case", school.pk, one.pk)
