"""The first line of a view about a school: load it for whoever asks, or show that there is no way in."""

from django.http import Http404

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.schools import queries
from evenhand.apps.schools.models import School
from evenhand.apps.ui.refusals import MayNot
from evenhand.core.people import Role
from evenhand.core.permissions import Act, why_not


def school_behind(request: Asked, school_id: int) -> School:
    """The school, if the person has a role there (else 404) that opens this door (else 403)."""
    school, roles = queries.parts_at(person=request.user, school_id=school_id)
    if school is None:
        raise Http404
    must_open(request, roles)
    return school


def must_open(request: Asked, roles: frozenset[Role]) -> None:
    """Whether the door of this address opens for the roles of the person. Raises `MayNot`."""
    assert isinstance(request.door, Act), "an address about a school has an act for a door"
    request.roles = roles
    finding = why_not(act=request.door, roles=request.roles)
    if finding is not None:
        raise MayNot(finding, act=request.door)
