"""The data protection lead says that an account may be looked at again."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.evidence.models import Necessity
from evenhand.apps.evidence.refusals import wrong_end
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@transaction.atomic
def say_it_is_needed(
    *, by: Person, now: datetime, school_id: int, case_id: int, post: int, words: str, until: date
) -> None:
    """Write down why the account behind a post may be looked at again, and until when. Raises `Refused`
    for a day that is gone or more than three months away."""
    today = timezone.localdate(now)
    if not today <= until or (until - today).days > 92:
        raise Refused([wrong_end()])
    row = Necessity.objects.create(
        case_id=case_id, post_id=post, words=words, until=until, written_at=now, written_by=by
    )
    record(
        by=by.pk,
        now=now,
        kind="evidence.looking-needed",
        subject=f"case:{case_id}",
        school=school_id,
        facts={"post": f"post:{post}", "necessity": f"necessity:{row.pk}"},
    )
