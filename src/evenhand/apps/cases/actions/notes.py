"""Notes of the people who work on a case."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases.actions.logging import log
from evenhand.apps.cases.models import Case, Note

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@transaction.atomic
def add_note(*, by: Person, now: datetime, case: Case, words: str) -> Note:
    """Write a note that can never be in a letter."""
    row = Note.objects.create(case=case, recorded_at=now, recorded_by=by, words=words)
    log(by=by, now=now, case=case, kind="case.note-added", note=f"note:{row.pk}")
    return row
