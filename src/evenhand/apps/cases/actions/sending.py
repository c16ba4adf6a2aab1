"""Forms that are sent twice, or on top of one another."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases.models import Case, Sent

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


def hold_still(*, case_id: int) -> None:
    """Part of an act: let nobody else change the case until the transaction ends. A case that is not there
    is left to whoever asks for it next."""
    Case.objects.select_for_update().filter(pk=case_id).first()


@transaction.atomic
def is_first(*, by: Person, now: datetime, case: Case, digest: str) -> bool:
    """Part of an act: whether this very form, with everything in it, comes for the first time."""
    _, is_new = Sent.objects.get_or_create(
        digest=digest, defaults={"case": case, "recorded_at": now, "recorded_by": by}
    )
    return is_new
