"""Moves of dispatches: the row and the line of its journal, together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

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


@transaction.atomic(savepoint=False)
def move_together(
    *,
    by: Person | None = None,
    now: datetime,
    rows: Sequence[Dispatch],
    move: Move,
    answer: str = "",
    reason: str = "",
    **changes: Any,
) -> None:
    """Make one move with rows that the caller has locked, in two statements however many there are.
    `changes` are the same for all of them; `answer` stands in the journal, and so does a digest among them.
    Raises `Refused` as `make_move`."""
    assert set(changes) <= set(MAY_CHANGE), "a move changes nothing else"
    for row in rows:
        against = why_not_move(move=move, state=State(row.state), person=by is not None)
        if against is not None:
            raise Refused([against])
        row.state = MOVES[move].to
    Dispatch.objects.filter(pk__in=[row.pk for row in rows]).update(state=MOVES[move].to, **changes)
    told: dict[str, Any] = {"moment": now, "move": move, "by": by, "code": answer, "reason": reason}
    told["sha256"] = changes.get("sha256", "")
    Entry.objects.bulk_create(Entry(dispatch_id=row.pk, claim=row.claim, **told) for row in rows)


@transaction.atomic(savepoint=False)
def move_if_unchanged(
    *, now: datetime, dispatch: Dispatch, state: State, move: Move, code: str = "", **changes: Any
) -> bool:
    """Let the program make a move with a row that nobody has locked, if it is still in this state and
    nobody has taken it anew. Whether it was made."""
    assert why_not_move(move=move, state=state, person=False) is None, "whoever calls knows the table"
    rows = Dispatch.objects.filter(pk=dispatch.pk, state=state, claim=dispatch.claim)
    if not rows.update(state=MOVES[move].to, code=code, **changes):
        return False
    Entry.objects.bulk_create(
        [Entry(dispatch_id=dispatch.pk, moment=now, move=move, claim=dispatch.claim, code=code)]
    )
    return True
