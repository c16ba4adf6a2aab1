"""The first line of a view about a letter: load it for whoever asks, or show that there is no way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import queries as cases
from evenhand.apps.letters import queries
from evenhand.apps.letters.models import Draft, Letter
from evenhand.apps.schools.doors import school_behind

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School


def draft_behind(request: Asked, school_id: int, draft_id: int) -> tuple[School, Draft]:
    """The school and the draft, if the person has a role there (else 404) that opens this door (else
    403) and may see the case it belongs to (else 404: it does not exist for them)."""
    school = school_behind(request, school_id)
    draft = queries.draft_of(school=school, draft_id=draft_id)
    if draft is None:
        raise Http404
    _must_see_case(request, school, draft)
    return school, draft


def letter_behind(request: Asked, school_id: int, letter_id: int) -> tuple[School, Letter]:
    """As `draft_behind`, for a letter that was released."""
    school = school_behind(request, school_id)
    letter = queries.letter_of(school=school, letter_id=letter_id)
    if letter is None:
        raise Http404
    _must_see_case(request, school, letter.draft)
    return school, letter


def _must_see_case(request: Asked, school: School, draft: Draft) -> None:
    if draft.case_id is not None:
        seen = cases.case_of(person=request.user, school=school, case_id=draft.case_id)
        if seen is None:
            raise Http404
        draft.case = seen
