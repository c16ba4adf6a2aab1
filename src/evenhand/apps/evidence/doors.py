"""The first line of a view about a capture, and the token that says the first question was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core import signing
from django.http import Http404

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.evidence import queries
from evenhand.apps.evidence.models import Item

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case
    from evenhand.apps.schools.models import School

ASKED = "evidence-imagery"
ASKED_SECONDS = 12 * 60 * 60


def item_behind(request: Asked, school_id: int, case_id: int, capture_id: int) -> tuple[School, Case, Item]:
    """The school, the case and the capture, if the person may see the case and open this door; else 404
    or 403."""
    school, case = case_behind(request, school_id, case_id)
    item = queries.item_of(case_id=case.pk, capture_id=capture_id)
    if item is None:
        raise Http404
    return school, case, item


def token_of(request: Asked, case: Case) -> str:
    """What somebody carries on who has answered no to the first question."""
    return signing.TimestampSigner(salt=ASKED).sign(f"{case.pk}-{request.user.pk}")


def has_answered(request: Asked, case: Case, token: str) -> bool:
    """Whether this person has answered it for this case, today."""
    try:
        said = signing.TimestampSigner(salt=ASKED).unsign(token, max_age=ASKED_SECONDS)
    except signing.BadSignature:
        return False
    return said == f"{case.pk}-{request.user.pk}"
