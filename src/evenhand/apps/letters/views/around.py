"""What every page of a letter shows around it: the case, its holds, the way back, and what one may do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.above import above
from evenhand.apps.letters.laid import Laid
from evenhand.apps.ui.refusals import MayNot
from evenhand.apps.ui.routes import case_home
from evenhand.core.approvals import State
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School

STATES = {
    None: ("Being written", "grey"),
    State.WAITING: ("Waiting for approval", "yellow"),
    State.RETURNED: ("Returned", "red"),
    State.APPROVED: ("Approved", "green"),
    State.VOID: ("Changed since it was asked for", "orange"),
}


def around(school: School, case: Case | None) -> dict[str, Any]:
    """The school, the case, what stops its text, and the way back: to the case, or to the letters of
    quiet times."""
    return {
        "school": school,
        "case": case,
        **above(case),
        "back": _back(school, case),
    }


def around_letter(request: Asked, school: School, laid: Laid) -> dict[str, Any]:
    """As `around`, with what a letter is called, how it stands, and whether whoever asks has no say."""
    roles = request.roles
    return {
        **around(school, laid.row.case),
        "draft": laid.row,
        "title": laid.template.title,
        "purpose": laid.template.purpose,
        "state": STATES[laid.state],
        "practice": laid.practice,
        "stands_aside": str(request.user.pk) in laid.shut_out,
        "roles": roles,
        "may_write": why_not(act=Act.WRITE_LETTERS, roles=roles) is None,
    }


def must(request: Asked, school: School, act: Act) -> None:
    """Raises `MayNot` for whoever may not."""
    finding = why_not(act=act, roles=request.roles)
    if finding is not None:
        raise MayNot(finding, act=act)


def may(request: Asked, school: School, act: Act) -> bool:
    """Whether whoever asks may do this here."""
    return why_not(act=act, roles=request.roles) is None


def _back(school: School, case: Case | None) -> dict[str, str]:
    if case is None:
        return {"href": reverse("letters:letters", args=[school.pk]), "words": "Letters"}
    return {"href": case_home(school.pk, case.pk), "words": case.reference}
