"""What people do while a letter is on its way: call it back, take it up again, decide what is in doubt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries as case_queries
from evenhand.apps.deliveries.actions.moving import make_move, move_together
from evenhand.apps.deliveries.actions.stopping import flagged_now
from evenhand.apps.deliveries.models import Batch, Dispatch
from evenhand.apps.deliveries.refusals import flag_stands, no_reason, on_hold
from evenhand.core.deliveries import UNSENT, State
from evenhand.core.deliveries.moves import Move
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from evenhand.apps.accounts.models import Person

AT_ONCE = 500


@transaction.atomic
def withdraw(*, by: Person, now: datetime, batch: Batch) -> int:
    """Call back every copy that has not left, and say how many those were. A message that is leaving at
    this moment is the last: when this returns, none begins any more."""
    return _every(by, now, batch, Dispatch.objects.filter(state__in=UNSENT), Move.WITHDRAW)


@transaction.atomic
def resume(*, by: Person, now: datetime, batch: Batch) -> int:
    """Take up what was stopped; what a flag keeps back stays. Raises `Refused` while a hold stands, and
    where flags keep back all of it."""
    rows = list(Dispatch.objects.filter(batch=batch, state=State.STOPPED).order_by("pk").select_for_update())
    _refuse_hold(batch)  # after the copies, as a worker does it
    kept = flagged_now(batch=batch, rows=rows, now=now)
    free = [row for row in rows if row.pk not in kept]
    if rows and not free:
        raise Refused([flag_stands()])
    for some in _some(free):
        move_together(by=by, now=now, rows=some, move=Move.RESUME, code="")
    if free:
        _log(by, now, batch, f"delivery.{Move.RESUME}", count=len(free))
    return len(free)


@transaction.atomic
def handed_out(*, by: Person, now: datetime, batch: Batch, channel: str, reason: str) -> int:
    """Write down that the copies on paper of one channel were handed out or posted. Raises `Refused` where
    nobody says how."""
    _refuse_silence(reason)
    rows = Dispatch.objects.filter(state=State.WAITING, way=None, channel=channel)
    return _every(by, now, batch, rows, Move.SETTLE, reason)


@transaction.atomic
def settle(*, by: Person, now: datetime, dispatch: Dispatch, reason: str) -> None:
    """Write down that a copy in doubt has arrived, and how that is known. Raises `Refused`."""
    _one(by, now, dispatch, Move.SETTLE, reason)


@transaction.atomic
def send_again(*, by: Person, now: datetime, dispatch: Dispatch, reason: str) -> None:
    """Send a copy once more that did not arrive, or of which nobody knows. Whoever decides it knows that
    somebody may get it twice. Raises `Refused`, also while a hold stands."""
    _one(by, now, dispatch, Move.SEND_AGAIN, reason)


def _one(by: Person, now: datetime, dispatch: Dispatch, move: Move, reason: str) -> None:
    _refuse_silence(reason)
    rows = Dispatch.objects.select_for_update(of=("self",)).select_related("batch__letter__draft")
    row = rows.get(pk=dispatch.pk)
    if move is Move.SEND_AGAIN:
        _refuse_hold(row.batch)
        if flagged_now(batch=row.batch, rows=[row], now=now):
            raise Refused([flag_stands()])
        row.due, row.tries = now, 0
    make_move(by=by, now=now, dispatch=row, move=move, reason=reason)
    _log(by, now, row.batch, f"delivery.{move}", dispatch=f"dispatch:{row.pk}")


def _every(
    by: Person,
    now: datetime,
    batch: Batch,
    rows: QuerySet[Dispatch],
    move: Move,
    reason: str = "",
) -> int:
    count = 0
    for some in _in_order(rows.filter(batch=batch)):
        move_together(by=by, now=now, rows=some, move=move, reason=reason)
        count += len(some)
    if count:
        _log(by, now, batch, f"delivery.{move}", count=count)
    return count


def _in_order(rows: QuerySet[Dispatch]) -> Iterator[list[Dispatch]]:
    """The rows, locked, some at a time. Whoever holds one of them is waited for."""
    last = 0
    while found := list(rows.filter(pk__gt=last).order_by("pk").select_for_update()[:AT_ONCE]):
        yield found
        last = found[-1].pk


def _some(rows: Sequence[Dispatch]) -> Iterator[Sequence[Dispatch]]:
    for first in range(0, len(rows), AT_ONCE):
        yield rows[first : first + AT_ONCE]


def _refuse_hold(batch: Batch) -> None:
    case_id = batch.letter.draft.case_id
    if case_id is None or batch.past_holds:
        return
    cases.lock(case_id=case_id)
    if case_queries.has_live_hold(case_id=case_id):
        raise Refused([on_hold()])


def _refuse_silence(reason: str) -> None:
    if not reason.strip():
        raise Refused([no_reason()])


def _log(by: Person, now: datetime, batch: Batch, kind: str, **facts: str | int) -> None:
    school = batch.letter.draft.school_id
    record(by=by.pk, now=now, kind=kind, subject=f"batch:{batch.pk}", school=school, facts=facts)
