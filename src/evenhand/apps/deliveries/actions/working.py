"""What a worker writes: taking a dispatch, handing it over, and what became of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries as case_queries
from evenhand.apps.deliveries.actions.moving import make_move
from evenhand.apps.deliveries.models import Dispatch, Host, Way
from evenhand.core.deliveries import State
from evenhand.core.deliveries.channels import Outcome, Said
from evenhand.core.deliveries.moves import Move
from evenhand.core.deliveries.pace import Pace, next_slot
from evenhand.core.deliveries.quiet import SendingHours, next_day, opens_at
from evenhand.core.deliveries.retrying import channel_pause, next_try

if TYPE_CHECKING:
    from django.db.models import QuerySet

LEASE = timedelta(minutes=20)
"""How long a worker may be busy with one message: longer than any channel waits for an answer."""
AT_ONCE = 500


@transaction.atomic
def claim(*, now: datetime, way_id: int) -> Dispatch | None:
    """Take the next dispatch of a way: from here on it is this worker's. None if there is none, or the way
    is shut, has to pause, or is asleep; holds are asked here, and stop what they stop."""
    way = _way_open(way_id, now)
    if way is None:
        return None
    while True:
        row = _next(way, now)
        if row is None:
            return None
        if not _stopped_by_hold(row, now):
            break
    row.claim += 1
    row.tries += 1
    row.until = now + LEASE
    make_move(by=None, now=now, dispatch=row, move=Move.CLAIM)
    _count(way, now)
    return row


@transaction.atomic
def hand_over(*, now: datetime, dispatch_id: int, claim: int, sha256: str, host_id: int) -> int | None:
    """The last moment before the words leave: everything is asked once more, and written down. How many
    messages the host has handed over with this one; None if the message must be kept back."""
    row = _locked(Dispatch.objects.filter(pk=dispatch_id)).get()
    if row.state != State.INTENT or row.claim != claim:
        return None
    if _stopped_by_hold(row, now):
        return None
    if row.way is None or not row.way.on:
        make_move(by=None, now=now, dispatch=row, move=Move.GIVE_BACK, code="turned-off")
        return None
    row.sent, row.sha256, row.until = now, sha256, now + LEASE
    make_move(by=None, now=now, dispatch=row, move=Move.HAND_OVER, sha256=sha256)
    host = Host.objects.select_for_update().get(pk=host_id)
    host.count, host.seen = host.count + 1, now
    host.save()
    return host.count


@transaction.atomic
def settle_outcome(*, now: datetime, dispatch_id: int, claim: int, outcome: Outcome) -> None:
    """Write down what the other side said. Whoever comes late changes nothing, unless it takes a doubt
    away."""
    row = Dispatch.objects.select_for_update().get(pk=dispatch_id)
    move = _move_after(State(row.state), outcome.said) if row.claim == claim else None
    if move is None:
        return
    if move in (Move.TRY_AGAIN, Move.GIVE_BACK):
        due = next_try(tries=row.tries, now=now)
        if due is None:
            move = Move.REJECT if row.state == State.HANDED_OVER else Move.REFUSE
        row.due = due or row.due
    row.until = None
    row.code, row.reference = outcome.code, outcome.reference or row.reference
    make_move(by=None, now=now, dispatch=row, move=move, code=outcome.code)
    if row.way_id is not None and outcome.said is Said.ACCEPTED:
        Way.objects.filter(pk=row.way_id).exclude(faults=0).update(faults=0)


@transaction.atomic
def give_back(*, now: datetime, dispatch_id: int, claim: int, code: str) -> None:
    """The channel did not work, so nothing of this has left; it does not count as a try."""
    row = Dispatch.objects.select_for_update().get(pk=dispatch_id)
    if row.state == State.INTENT and row.claim == claim:
        row.tries, row.until = max(row.tries - 1, 0), None
        make_move(by=None, now=now, dispatch=row, move=Move.GIVE_BACK, code=code)


@transaction.atomic
def fault_of_way(*, now: datetime, way_id: int, code: str, permanent: bool) -> None:
    """A channel did not work: it pauses, or waits for somebody to change a setting."""
    way = Way.objects.select_for_update().get(pk=way_id)
    way.faults += 1
    way.ready = channel_pause(faults=way.faults, now=now)
    if permanent and not way.broken:
        way.broken = code
        facts = {"way": f"way:{way.pk}", "code": code}
        record(
            by=None,
            now=now,
            kind="delivery.way-broken",
            subject=f"way:{way.pk}",
            school=way.school_id,
            facts=facts,
        )
    way.save()


@transaction.atomic
def recover(*, now: datetime, all_of_them: bool = False) -> int:
    """Look after what workers left behind that have died: what had certainly not left waits again, anything
    else is in doubt. `all_of_them` where it is certain that no other worker runs. How many there were."""
    rows = Dispatch.objects.filter(state__in=[State.INTENT, State.HANDED_OVER])
    overdue = rows if all_of_them else rows.filter(until__lt=now)
    found = list(_locked(overdue, skip=True)[:AT_ONCE])
    for row in found:
        row.until = None
        move = Move.GIVE_BACK if row.state == State.INTENT else Move.LOSE_SIGHT
        row.code = "worker-died"
        make_move(by=None, now=now, dispatch=row, move=move, code=row.code)
    return len(found)


@transaction.atomic
def served(*, now: datetime, way_id: int) -> None:
    """A way has had its turn; those that wait longer come first."""
    Way.objects.filter(pk=way_id, ready__lt=now).update(ready=now)


def _move_after(state: State, said: Said) -> Move | None:
    before = {Said.LATER: Move.GIVE_BACK, Said.NEVER: Move.REFUSE}
    after = {
        Said.ACCEPTED: Move.CONFIRM,
        Said.LATER: Move.TRY_AGAIN,
        Said.NEVER: Move.REJECT,
        Said.IN_DOUBT: Move.LOSE_SIGHT,
    }
    late = {Said.ACCEPTED: Move.CONFIRM, Said.NEVER: Move.REJECT}
    by_state = {State.INTENT: before, State.HANDED_OVER: after, State.IN_DOUBT: late}
    return by_state.get(state, {}).get(said)


def _way_open(way_id: int, now: datetime) -> Way | None:
    """The way, if something may begin on it now. Where its pace is counted, nobody else counts meanwhile."""
    way = Way.objects.get(pk=way_id)
    if not _pace(way).is_free:
        way = Way.objects.select_for_update().get(pk=way_id)
    if not way.on or way.broken or way.ready > now:
        return None
    opens = opens_at(hours=SendingHours(opens=way.opens, closes=way.closes, weekends=way.weekends), now=now)
    if opens > now:
        Way.objects.filter(pk=way_id).update(ready=opens)
        return None
    return way


def _pace(way: Way) -> Pace:
    return Pace(per_minute=way.per_minute, per_day=way.per_day)


def _count(way: Way, now: datetime) -> None:
    if _pace(way).is_free:
        return
    day = timezone.localdate(now)
    way.counted = way.counted + 1 if way.counted_on == day else 1
    way.counted_on = day
    way.ready = next_slot(pace=_pace(way), now=now, sent_today=way.counted, tomorrow=next_day(now))
    way.save()


def _next(way: Way, now: datetime) -> Dispatch | None:
    rows = Dispatch.objects.filter(way=way, state=State.WAITING, due__lte=now).order_by("due", "pk")
    return _locked(rows, skip=True).first()


def _locked(rows: QuerySet[Dispatch], *, skip: bool = False) -> QuerySet[Dispatch]:
    found = rows.select_for_update(of=("self",), skip_locked=skip)
    return found.select_related("batch__letter__draft__school", "way")


def _stopped_by_hold(row: Dispatch, now: datetime) -> bool:
    """Whether a hold stands on the case; then this one and everything of the batch that has not left is
    stopped. Nobody sets a hold between this look and the end of the transaction."""
    case_id = row.batch.letter.draft.case_id
    if case_id is None or row.batch.past_holds:
        return False
    cases.lock(case_id=case_id)
    if not case_queries.has_live_hold(case_id=case_id):
        return False
    make_move(by=None, now=now, dispatch=row, move=Move.STOP)
    others = Dispatch.objects.filter(batch=row.batch, state=State.WAITING).exclude(way=None)
    while found := list(_locked(others, skip=True)[:AT_ONCE]):
        for other in found:
            make_move(by=None, now=now, dispatch=other, move=Move.STOP)
    record(
        by=None,
        now=now,
        kind="delivery.stopped-by-hold",
        subject=f"batch:{row.batch_id}",
        school=row.batch.letter.draft.school_id,
        facts={"case": f"case:{case_id}"},
    )
    return True
