"""The first line of a view about a case: load it for whoever asks, or show that there is no way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import queries
from evenhand.apps.cases.models import Case
from evenhand.apps.schools.doors import school_behind

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def case_behind(request: Asked, school_id: int, case_id: int) -> tuple[School, Case]:
    """The school and the case, if the person has a role there (else 404) that opens this door (else 403)
    and may see this case (else 404: it does not exist for them)."""
    school = school_behind(request, school_id)
    case = queries.case_of(person=request.user, school=school, case_id=case_id)
    if case is None:
        raise Http404
    return school, case
