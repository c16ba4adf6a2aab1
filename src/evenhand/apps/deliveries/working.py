"""The one function that sends: it takes what is due, hands it over, and writes down what came of it.

    claim (intent) → commit → envelope → hand over → commit → body → outcome → commit

Whatever is between two commits when the power goes can be told from the rows alone. Nothing here writes;
the commits are acts of `actions.working`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from evenhand.apps.deliveries import queries
from evenhand.apps.deliveries.actions import working as acts
from evenhand.apps.deliveries.contents import Contents
from evenhand.apps.deliveries.opening import channel_of
from evenhand.core.deliveries.channels import AdapterError, Channel, Outcome, Said, Session, Stopped
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Dispatch, Way

Clock = Callable[[], datetime]
log = logging.getLogger(__name__)

TURN = 50
"""So many messages a way sends before another has its turn."""


class Witness(Protocol):
    """What a machine keeps for itself about what it has sent, outside every backup."""

    def may_send(self) -> frozenset[int] | None:
        """The schools whose letters may leave from here; None for all of them."""
        ...

    def keep(self, mark: str) -> None:
        """Remember the newest hand-over."""
        ...


def drain(*, clock: Clock, limit: int, witness: Witness, reach: Callable[[Way], Channel] = channel_of) -> int:
    """Send what is due, at most so many, and say how many were taken up. Ends when nothing is due.

    Runs in as many processes and on as many machines as there are: no two take the same dispatch. Whatever
    it raises is a bug; what can go wrong with mail is written down.
    """
    done = 0
    allowed = witness.may_send()
    acts.recover(now=clock())
    while done < limit:
        way = queries.way_with_work(now=clock(), schools=allowed)
        if way is None:
            break
        worked = _turn(way, clock=clock, most=min(TURN, limit - done), witness=witness, reach=reach)
        acts.served(now=clock(), way_id=way.pk)
        done += worked
    return done


def _turn(way: Way, *, clock: Clock, most: int, witness: Witness, reach: Callable[[Way], Channel]) -> int:
    """Send some of the messages of one way over one connection."""
    worked, contents = 0, Contents()
    try:
        with reach(way).open() as session:
            while worked < most:
                row = acts.claim(now=clock(), way_id=way.pk)
                if row is None:
                    break
                worked += 1
                _work(row, session, contents=contents, clock=clock, witness=witness)
    except AdapterError as fault:
        log.warning("way %s does not work: %s", way.pk, fault.code)
        acts.fault_of_way(now=clock(), way_id=way.pk, code=fault.code, permanent=fault.permanent)
    return worked


def _work(row: Dispatch, session: Session, *, contents: Contents, clock: Clock, witness: Witness) -> None:
    """One dispatch from intent to its outcome. Raises `AdapterError`, with the dispatch given back."""
    at = clock()

    def before_body(sha256: str) -> None:
        mark = acts.hand_over(now=at, dispatch_id=row.pk, claim=row.claim, sha256=sha256)
        if mark is None:
            raise Stopped
        witness.keep(f"{mark}:{row.key}:{row.claim}")

    try:
        outcome = session.send(contents.outgoing(row, at=at), before_body=before_body)
    except Stopped:
        return
    except Refused as refused:
        log.error("dispatch %s is not as it was released: %s", row.pk, refused)
        outcome = Outcome(said=Said.NEVER, code=refused.findings[0].id)
    except AdapterError as fault:
        acts.give_back(now=clock(), dispatch_id=row.pk, claim=row.claim, code=fault.code)
        raise
    acts.settle_outcome(now=clock(), dispatch_id=row.pk, claim=row.claim, outcome=outcome)
