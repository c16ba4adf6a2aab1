"""One move of one dispatch: the row and the line of its journal, together."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.deliveries.models import Dispatch, Entry
from evenhand.core.deliveries import State
from evenhand.core.deliveries.moves import MOVES, Move, why_not_move
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


MAY_CHANGE = ("state", "due", "claim", "tries", "until", "sent", "sha256", "code", "reference")
"""What a move changes; who gets the copy, and which one it is, stays."""


@transaction.atomic(savepoint=False)
def make_move(
    *,
    by: Person | None,
    now: datetime,
    dispatch: Dispatch,
    move: Move,
    code: str = "",
    sha256: str = "",
    reason: str = "",
) -> Entry:
    """Make a move with a row that the caller has locked. Raises `Refused` if the table does not have it."""
    against = why_not_move(move=move, state=State(dispatch.state), person=by is not None)
    if against is not None:
        raise Refused([against])
    dispatch.state = MOVES[move].to
    dispatch.save(update_fields=MAY_CHANGE)
    return Entry.objects.create(
        dispatch=dispatch,
        moment=now,
        move=move,
        claim=dispatch.claim,
        code=code,
        sha256=sha256,
        reason=reason,
        by=by,
    )
