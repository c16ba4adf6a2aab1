"""What a worker writes: taking a dispatch, handing it over, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.deliveries.actions.moving import make_move, move_if_unchanged, move_together
from evenhand.apps.deliveries.actions.stopping import may_go
from evenhand.apps.deliveries.models import Batch, Dispatch, Host, Way
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
FLAGS_SINCE = timedelta(days=1)
"""How far back a copy that was taken looks for new flags: longer than one is taken, or waits for a lock."""
AT_ONCE = 500
DIED = "worker-died"


@transaction.atomic
def claim(*, now: datetime, way_id: int, most: int = 1) -> list[Dispatch]:
    """Take the next dispatches of a way, all of one batch: from here on they are this worker's. None if
    there is none, or the way is shut, has to pause, or is asleep; where its pace is counted, one at a time.
    Holds and flags are asked here, and stop what they stop."""
    way = _way_open(way_id, now)
    if way is None:
        return []
    while rows := _next(way, now, most if _pace(way).is_free else 1):
        batch = _batch(rows[0].batch_id)
        free = may_go(batch=batch, rows=rows, now=now)
        if not free:
            continue
        for row in free:
            row.claim, row.batch, row.way = row.claim + 1, batch, way
        move_together(now=now, rows=free, move=Move.CLAIM, until=now + LEASE, claim=F("claim") + 1)
        _count(way, now)
        return free
    return []


@transaction.atomic
def hand_over(*, now: datetime, dispatch: Dispatch, sha256: str, host_id: int) -> bool:
    """The last moment before the words of a claimed copy leave: everything is asked once more, and written
    down. Whether it may go; if not, it must be kept back."""
    rows = Dispatch.objects.select_for_update(of=("self",)).select_related("way")
    row = rows.filter(pk=dispatch.pk, state=State.INTENT, claim=dispatch.claim).first()
    if row is None or not may_go(batch=dispatch.batch, rows=[row], now=now, flags_since=now - FLAGS_SINCE):
        return False
    if row.way is None or not row.way.on:
        move_together(now=now, rows=[row], move=Move.GIVE_BACK, answer="turned-off", until=None)
        return False
    told: dict[str, Any] = {"sent": now, "until": now + LEASE}
    move_together(now=now, rows=[row], move=Move.HAND_OVER, sha256=sha256, **told)
    Host.objects.filter(pk=host_id).update(count=F("count") + 1, seen=now)
    return True


@transaction.atomic
def settle_outcome(*, now: datetime, dispatch: Dispatch, outcome: Outcome) -> None:
    """Write down what the other side said of a claimed copy. Whoever comes late changes nothing, unless it
    takes a doubt away."""
    if outcome.said is Said.ACCEPTED and _accepted(dispatch, outcome, now):
        return
    row = Dispatch.objects.select_for_update().get(pk=dispatch.pk)
    move = _move_after(State(row.state), outcome.said) if row.claim == dispatch.claim else None
    if move is None:
        return
    row.tries += 1
    if move in (Move.TRY_AGAIN, Move.GIVE_BACK):
        due = next_try(tries=row.tries, now=now)
        if due is None:
            move = Move.REJECT if row.state == State.HANDED_OVER else Move.REFUSE
        row.due = due or row.due
    row.until = None
    row.code, row.reference = outcome.code, outcome.reference or row.reference
    make_move(by=None, now=now, dispatch=row, move=move, code=outcome.code)


def _accepted(dispatch: Dispatch, outcome: Outcome, now: datetime) -> bool:
    """What mostly happens, in two statements: nobody has touched the copy since it was handed over."""
    told: dict[str, Any] = {
        "code": outcome.code,
        "reference": outcome.reference,
        "until": None,
        "tries": F("tries") + 1,
    }
    return move_if_unchanged(now=now, dispatch=dispatch, state=State.HANDED_OVER, move=Move.CONFIRM, **told)


@transaction.atomic
def give_back(*, now: datetime, dispatches: Sequence[Dispatch], code: str = "") -> int:
    """What this worker has taken and nothing of which has left waits again; it does not count as a try.
    How many those were."""
    taken = {row.pk: row.claim for row in dispatches}
    rows = Dispatch.objects.filter(pk__in=taken, state=State.INTENT).order_by("pk").select_for_update()
    own = [row for row in rows if row.claim == taken[row.pk]]
    if own:
        move_together(now=now, rows=own, move=Move.GIVE_BACK, answer=code, until=None)
    return len(own)


@transaction.atomic
def works_again(*, now: datetime, way_id: int) -> None:
    """A way has taken a message: what did not work before is forgotten."""
    Way.objects.filter(pk=way_id).exclude(faults=0).update(faults=0)


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
    found = list(overdue.select_for_update(skip_locked=True)[:AT_ONCE])
    for state, move in ((State.INTENT, Move.GIVE_BACK), (State.HANDED_OVER, Move.LOSE_SIGHT)):
        if own := [row for row in found if row.state == state]:
            _left_behind(own, move, now)
    return len(found)


def _left_behind(rows: Sequence[Dispatch], move: Move, now: datetime) -> None:
    move_together(now=now, rows=rows, move=move, answer=DIED, code=DIED, until=None)


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


def due(*, way: Way, now: datetime) -> QuerySet[Dispatch]:
    """What is due on a way and nobody has taken, those first that have waited longest; locked as it is
    read."""
    rows = Dispatch.objects.filter(way=way, state=State.WAITING, due__lte=now).order_by("due", "pk")
    return rows.select_for_update(skip_locked=True)


def _next(way: Way, now: datetime, most: int) -> list[Dispatch]:
    """The next ones, as far as they are of one batch."""
    found = list(due(way=way, now=now)[:most])
    return [row for row in found if row.batch_id == found[0].batch_id]


def _batch(batch_id: int) -> Batch:
    return Batch.objects.select_related("letter__draft__school").get(pk=batch_id)
