"""What stops copies that have not left: a hold on their case, or a flag on whoever would get them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone

from evenhand.apps.audit.actions import record
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases import queries as case_queries
from evenhand.apps.contacts import actions as contacts
from evenhand.apps.contacts import queries as contact_queries
from evenhand.apps.contacts.frozen import thawed
from evenhand.apps.deliveries.actions.moving import move_together
from evenhand.apps.deliveries.models import Dispatch
from evenhand.apps.letters import audience as letters
from evenhand.core.contacts.audience import Reason
from evenhand.core.contacts.since_release import why_stopped, why_stopped_typed
from evenhand.core.deliveries import State
from evenhand.core.deliveries.moves import Move

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Batch

AT_ONCE = 500
NOT_BEGUN = (State.WAITING, State.INTENT)


def may_go(
    *, batch: Batch, rows: Sequence[Dispatch], now: datetime, flags_since: datetime | None = None
) -> list[Dispatch]:
    """Part of an act: those of some rows of a batch that may go, after the others were stopped. The caller
    has locked them, and nothing that is asked here changes until its transaction ends.

    With `flags_since` only flags set since then are asked for, where somebody has asked for all before.
    """
    if _stopped_by_hold(batch, now):
        return []
    stopped = flagged_now(batch=batch, rows=rows, now=now, since=flags_since)
    _stop_flagged(batch, rows, stopped, now)
    return [row for row in rows if row.pk not in stopped]


@transaction.atomic
def stop_paper(*, now: datetime, batch: Batch) -> int:
    """Before anything is printed: stop the copies on paper whose recipients were flagged since. How many
    those were."""
    rows = list(
        Dispatch.objects.filter(batch=batch, way=None, state=State.WAITING).order_by("pk").select_for_update()
    )
    stopped = flagged_now(batch=batch, rows=rows, now=now) if rows else {}
    _stop_flagged(batch, rows, stopped, now)
    return len(stopped)


def _stop_flagged(
    batch: Batch, rows: Sequence[Dispatch], stopped: Mapping[int, Reason], now: datetime
) -> None:
    for reason in sorted(set(stopped.values())):
        own = [row for row in rows if stopped.get(row.pk) is reason]
        _stop(own, str(reason), now)
        for row in own:
            _log(batch, now, "delivery.stopped-by-flag", {"dispatch": f"dispatch:{row.pk}"})


def flagged_now(
    *, batch: Batch, rows: Sequence[Dispatch], now: datetime, since: datetime | None = None
) -> dict[int, Reason]:
    """Which of some rows a flag keeps back, and why. Nobody sets or lifts one until the transaction ends."""
    school = batch.letter.draft.school_id
    contacts.hold_still(school_id=school)
    families = contact_queries.flagged(school_id=school, since=since)
    if not families.flags:
        return {}
    told: dict[str, Any] = {"families": families, "now": timezone.localdate(now)}
    why: Callable[..., Reason | None] = why_stopped
    if letters.is_typed(batch.letter):
        case_id = batch.letter.draft.case_id
        why = why_stopped_typed
        told["about"] = case_queries.children_in(case_id=case_id) if case_id else ()
    found = {row.pk: why(thawed(row.recipient), **told) for row in rows}
    return {pk: reason for pk, reason in found.items() if reason is not None}


def _stopped_by_hold(batch: Batch, now: datetime) -> bool:
    """Whether a hold stands on the case; then everything of the batch that has not begun is stopped,
    whoever has taken it."""
    case_id = batch.letter.draft.case_id
    if case_id is None or batch.past_holds:
        return False
    cases.lock(case_id=case_id)
    if not case_queries.has_live_hold(case_id=case_id):
        return False
    rows = Dispatch.objects.filter(batch=batch, state__in=NOT_BEGUN).exclude(way=None).order_by("pk")
    while found := list(rows.select_for_update(skip_locked=True)[:AT_ONCE]):
        _stop(found, str(Reason.HOLD), now)
    _log(batch, now, "delivery.stopped-by-hold", {"case": f"case:{case_id}"})
    return True


def _stop(rows: Sequence[Dispatch], code: str, now: datetime) -> None:
    move_together(now=now, rows=rows, move=Move.STOP, answer=code, code=code, until=None)


def _log(batch: Batch, now: datetime, kind: str, facts: dict[str, str]) -> None:
    school = batch.letter.draft.school_id
    record(by=None, now=now, kind=kind, subject=f"batch:{batch.pk}", school=school, facts=facts)
