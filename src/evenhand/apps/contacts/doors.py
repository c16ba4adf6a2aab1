"""The first line of a view about contacts: load them for whoever asks, or show that there is no way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from evenhand.apps.contacts import queries
from evenhand.apps.schools.doors import school_behind
from evenhand.core.permissions import Act, why_not

if TYPE_CHECKING:
    from evenhand.apps.accounts.asking import Asked
    from evenhand.apps.contacts.models import Adult, Bringing, Disposal, Flag, Household
    from evenhand.apps.schools.models import School


def household_behind(request: Asked, school_id: int, household_id: int) -> tuple[School, Household]:
    """The school and a home there; 404 if there is none, 403 if the role may not."""
    school = school_behind(request, school_id)
    found = queries.household_of(school=school, household_id=household_id)
    if found is None:
        raise Http404
    return school, found


def adult_behind(request: Asked, school_id: int, adult_id: int) -> tuple[School, Adult]:
    """The school and an adult there."""
    school = school_behind(request, school_id)
    found = queries.adult_of(school=school, adult_id=adult_id)
    if found is None:
        raise Http404
    return school, found


def flag_behind(request: Asked, school_id: int, flag_id: int) -> tuple[School, Flag]:
    """The school and a flag there."""
    school = school_behind(request, school_id)
    found = queries.flag_of(school=school, flag_id=flag_id)
    if found is None:
        raise Http404
    return school, found


def bringing_behind(request: Asked, school_id: int, bringing_id: int) -> tuple[School, Bringing]:
    """The school and a list on its way there."""
    school = school_behind(request, school_id)
    found = queries.bringing_of(school=school, bringing_id=bringing_id)
    if found is None:
        raise Http404
    return school, found


def may(request: Asked, act: Act) -> bool:
    """Whether whoever asks may do this at the school whose door was opened."""
    return why_not(act=act, roles=request.roles) is None


def disposal_behind(request: Asked, school_id: int, disposal_id: int) -> tuple[School, Disposal]:
    """The school and what is to be destroyed there, or was."""
    school = school_behind(request, school_id)
    row = queries.disposal_of(school=school, disposal_id=disposal_id)
    if row is None:
        raise Http404
    return school, row
