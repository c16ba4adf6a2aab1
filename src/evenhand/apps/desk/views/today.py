"""Where the day begins: what waits, and the two things people come for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import queries as cases
from evenhand.apps.contacts import queries as contacts
from evenhand.apps.deliveries import queries as deliveries
from evenhand.apps.desk.today import MOST, case_lines, waiting
from evenhand.apps.letters.planning import ground_of
from evenhand.apps.schools.doors import school_behind
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


@require_GET
def today(request: Asked, school_id: int) -> HttpResponse:
    """What waits for the person, their cases, and a search in them."""
    school = school_behind(request, school_id)
    day = cases.today(request.now)
    ground = ground_of(school=school, person=request.user, today=day)
    may_see, may_report, may_write, may_read = (
        why_not(act=act, roles=ground.roles) is None
        for act in (Act.SEE_CASE, Act.REPORT_POST, Act.WRITE_LETTERS, Act.SEE_LETTERS)
    )
    lines = case_lines(person=request.user, school=school, ground=ground) if may_see else ()
    told = {
        "school": school,
        "day": day,
        "lines": lines,
        "has_more": len(lines) == MOST,
        "waiting": waiting(person=request.user, school=school, roles=ground.roles) if may_read else (),
        "sending": deliveries.needing_people(person=request.user, school=school) if may_read else (),
        "still": deliveries.open_quarantines(school_id=school.pk) if may_read else (),
        "broken": deliveries.broken_ways(school=school) if may_read else (),
        **_about_contacts(request, school),
        "may_see": may_see,
        "may_report": may_report,
        "may_write": may_write,
    }
    return render(request, "desk/today.html", told)


def _about_contacts(request: Asked, school: School) -> dict[str, Any]:
    """Lists that are not in yet, and entries that a second person has to agree to have destroyed."""
    may_keep, may_dispose = (
        why_not(act=act, roles=request.roles) is None for act in (Act.KEEP_CONTACTS, Act.DISPOSE_CONTACTS)
    )
    asked = contacts.open_disposal(school=school) if may_dispose else None
    return {
        "unfinished": contacts.unfinished_lists(school=school) if may_keep else (),
        "asked": asked if asked and asked.asked_by_id != request.user.pk else None,
    }
