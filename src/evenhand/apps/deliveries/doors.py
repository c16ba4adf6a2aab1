"""The first line of a view about deliveries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.deliveries import queries
from evenhand.apps.letters.doors import letter_behind

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Batch, Dispatch
    from evenhand.apps.schools.models import School


def batch_behind(request: Asked, school_id: int, batch_id: int) -> tuple[School, Batch]:
    """The school and the batch, for whoever may see its letter; else as `letters.doors`."""
    letter_id = queries.letter_of_batch(school_id=school_id, batch_id=batch_id)
    school, letter = letter_behind(request, school_id, letter_id or 0)
    batch = queries.batch_of(letter=letter)
    if batch is None:
        raise Http404
    return school, batch


def copy_behind(
    request: Asked, school_id: int, batch_id: int, dispatch_id: int
) -> tuple[School, Batch, Dispatch]:
    """As `batch_behind`, with one copy of it."""
    school, batch = batch_behind(request, school_id, batch_id)
    copy = queries.dispatch_of(batch=batch, dispatch_id=dispatch_id)
    if copy is None:
        raise Http404
    return school, batch, copy
