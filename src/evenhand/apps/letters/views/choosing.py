"""Which letter, or none: what the plan proposes, and what else there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.queries import today
from evenhand.apps.letters import actions, queries
from evenhand.apps.letters.choosing import choices
from evenhand.apps.letters.planning import ground_of, planned
from evenhand.apps.letters.proposing import proposal_of
from evenhand.apps.letters.showing import said
from evenhand.apps.letters.views.around import around, may
from evenhand.apps.packs import queries as packs
from evenhand.apps.schools.doors import school_behind
from evenhand.core.findings import Refused
from evenhand.core.permissions import Act

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.letters.models import Draft
    from evenhand.apps.schools.models import School


@require_GET
def letters(request: Asked, school_id: int) -> HttpResponse:
    """The letters of quiet times: those being written, and those released."""
    school = school_behind(request, school_id)
    rows = queries.general_letters(school=school)
    may_write = may(request, school, Act.WRITE_LETTERS)
    return render(request, "letters/letters.html", {"school": school, "rows": rows, "may_write": may_write})


@require_http_methods(["GET", "POST"])
def choose(request: Asked, school_id: int) -> HttpResponse:
    """Choose a text that needs no case."""
    return _choose(request, school_behind(request, school_id), None)


@require_http_methods(["GET", "POST"])
def choose_for_case(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Choose a text for a case: what the plan proposes, what else fits, and why the rest does not."""
    school, case = case_behind(request, school_id, case_id)
    return _choose(request, school, case)


def _choose(request: Asked, school: School, case: Case | None) -> HttpResponse:
    refused: Refused | None = None
    if request.method == "POST":
        try:
            draft = _begun(request, school, case)
            if draft is not None:
                return redirect("letters:compose", school.pk, draft.pk)
        except Refused as error:
            refused = error
    ground = ground_of(school=school, person=request.user, today=today(request.now))
    plan = planned(case, ground=ground) if case else None
    fitting, others = choices(
        school=school, known=ground.school, case=plan.case if plan else None, now=request.now
    )
    proposal = None
    if plan is not None:
        proposal = proposal_of(plan, school=ground.school, choices=[*fitting, *others])
        fitting = [one for one in fitting if one not in proposal.letters]
    told = {
        **around(school, case),
        "proposal": proposal,
        "fitting": fitting,
        "others": others,
        "refused": said(refused.findings) if refused else [],
        "here": _here(school, case),
    }
    return render(request, "letters/choose.html", told, status=409 if refused else 200)


def _begun(request: Asked, school: School, case: Case | None) -> Draft | None:
    pack_id, _, template_id = request.POST.get("template", "").partition(" ")
    found = packs.template_of(school=school, pack_id=pack_id, template_id=template_id)
    if found is None:
        return None
    pack, template = found
    return actions.begin(
        by=request.user,
        now=request.now,
        school=school,
        case=case,
        pack=pack,
        template=template,
        to=request.POST.getlist("to"),
    )


def _here(school: School, case: Case | None) -> str:
    if case is None:
        return reverse("letters:choose", args=[school.pk])
    return reverse("letters:choose-for-case", args=[school.pk, case.pk])
