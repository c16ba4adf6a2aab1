"""Writing down what came back, and what the other side says when it is asked."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.deliveries.actions.moving import make_move
from evenhand.apps.deliveries.models import Dispatch, Way
from evenhand.apps.deliveries.receipts import Receipt
from evenhand.core.deliveries import State
from evenhand.core.deliveries.channels import Outcome, Said
from evenhand.core.deliveries.moves import Move, why_not_move

NEVER_HAD = "never-had"


@transaction.atomic
def bring_home(*, now: datetime, way_id: int, key: str, code: str) -> bool:
    """A message came back to the mailbox of a way. Whether it was one of its own that is known as sent."""
    rows = Dispatch.objects.select_for_update(of=("self",)).filter(key=key, way=way_id)
    row = rows.select_related("batch__letter__draft").first()
    if row is None or why_not_move(move=Move.BOUNCE, state=State(row.state), person=False):
        return False
    row.code = code
    make_move(by=None, now=now, dispatch=row, move=Move.BOUNCE, code=code)
    record(
        by=None,
        now=now,
        kind="delivery.bounce",
        subject=f"batch:{row.batch_id}",
        school=row.batch.letter.draft.school_id,
        facts={"dispatch": f"dispatch:{row.pk}", "code": code},
    )
    return True


@transaction.atomic
def take_receipt(*, now: datetime, way_id: int, receipt: Receipt) -> bool:
    """The other side tells by itself what became of a copy; whether that was one of this way, and news.
    Twice is once, and what it says of an earlier try changes nothing."""
    rows = Dispatch.objects.select_for_update(of=("self",)).filter(key=receipt.key, way=way_id)
    row = rows.first()
    if row is None or not receipt.is_of_this_try(sent=row.sent):
        return False
    return _told(now, row, receipt.outcome)


@transaction.atomic
def answered(*, now: datetime, dispatch_id: int, outcome: Outcome) -> None:
    """The other side was asked about a copy. A doubt is taken away; one that was taken and has failed
    since is returned."""
    _told(now, Dispatch.objects.select_for_update(of=("self",)).get(pk=dispatch_id), outcome)


@transaction.atomic
def never_had(*, now: datetime, dispatch_id: int) -> None:
    """The other side was asked about a copy in doubt and knows of none. It stays in doubt, for a request that
    was slow may still arrive there; whoever decides is told."""
    Dispatch.objects.filter(pk=dispatch_id, state=State.IN_DOUBT).update(code=NEVER_HAD)


def _told(now: datetime, row: Dispatch, outcome: Outcome) -> bool:
    if row.state == State.ACCEPTED and outcome.said is Said.ACCEPTED and row.code != outcome.code:
        row.code, row.reference = outcome.code, outcome.reference or row.reference
        row.save(update_fields=["code", "reference"])
        return True
    moves = {
        (State.IN_DOUBT, Said.ACCEPTED): Move.CONFIRM,
        (State.IN_DOUBT, Said.NEVER): Move.REJECT,
        (State.ACCEPTED, Said.NEVER): Move.BOUNCE,
    }
    move = moves.get((State(row.state), outcome.said))
    if move is None:
        return False
    row.code, row.reference = outcome.code, outcome.reference or row.reference
    make_move(by=None, now=now, dispatch=row, move=move, code=outcome.code)
    return True


@transaction.atomic
def looked(*, now: datetime, way_id: int) -> None:
    """Somebody has looked what came back to a way."""
    Way.objects.filter(pk=way_id).update(looked=now)
