"""The one reader of notes. Whatever makes text for people outside must not import this."""

from dataclasses import dataclass
from datetime import datetime

from evenhand.apps.cases.models import Case, Note


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """One note with who wrote it and when."""

    id: int
    words: str
    by: str
    at: datetime


def notes_of(*, case: Case) -> tuple[NoteRow, ...]:
    """The notes of a case, newest first, for people who may see the case."""
    found = Note.objects.filter(case=case).select_related("recorded_by").order_by("-pk")
    return tuple(
        NoteRow(id=row.pk, words=row.words, by=row.recorded_by.name, at=row.recorded_at) for row in found
    )
