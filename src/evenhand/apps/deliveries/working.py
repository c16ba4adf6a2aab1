"""The one function that sends: it takes what is due, hands it over, and writes down what came of it.

    claim (intent) → commit → envelope → hand over → commit → body → outcome → commit

Whatever is between two commits when the power goes can be told from the rows alone. Nothing here writes;
the commits are acts of `actions.working`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from time import sleep
from typing import TYPE_CHECKING, Protocol, TypeVar

from django.db import OperationalError, connection

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

PATIENCE = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
"""How many seconds to wait for a database that is busy or away, time after time."""

Found = TypeVar("Found")


class Witness(Protocol):
    """What a worker remembers for itself about what it has sent, outside every backup."""

    @property
    def host(self) -> int:
        """Which host the database knows it as."""
        ...

    def keep(self, count: int) -> None:
        """Remember how many messages it has handed over. Raises `Refused` where the disk does not."""
        ...


def drain(*, clock: Clock, limit: int, witness: Witness, reach: Callable[[Way], Channel] = channel_of) -> int:
    """Send what is due, at most so many, and say how many were taken up. Ends when nothing is due.

    Runs in as many processes and on as many machines as there are: no two take the same dispatch. Whatever
    it raises is a bug; what can go wrong with mail is written down.
    """
    done = 0
    still = queries.kept_still(host_id=witness.host)
    _insist(lambda: acts.recover(now=clock()))
    while done < limit:
        way = queries.way_with_work(now=clock(), still=still)
        if way is None:
            break
        worked = _turn(way, clock=clock, most=min(TURN, limit - done), witness=witness, reach=reach)
        _served(way, clock)
        done += worked
    return done


def _served(way: Way, clock: Clock) -> None:
    _insist(lambda: acts.served(now=clock(), way_id=way.pk))


def _turn(way: Way, *, clock: Clock, most: int, witness: Witness, reach: Callable[[Way], Channel]) -> int:
    """Send some of the messages of one way over one connection."""
    worked, contents = 0, Contents()
    try:
        with reach(way).open() as session:
            while worked < most:
                row = _insist(lambda: acts.claim(now=clock(), way_id=way.pk))
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
        count = _insist(
            lambda: acts.hand_over(
                now=at, dispatch_id=row.pk, claim=row.claim, sha256=sha256, host_id=witness.host
            )
        )
        if count is None:
            raise Stopped
        witness.keep(count)

    try:
        outcome = session.send(contents.outgoing(row, at=at), before_body=before_body)
    except Stopped:
        return
    except Refused as refused:  # the vault gives back other bytes, or the disk remembers nothing more
        log.error("dispatch %s is kept back: %s", row.pk, refused)
        outcome = Outcome(said=Said.LATER, code=refused.findings[0].id)
    except AdapterError as fault:
        code = fault.code
        _insist(lambda: acts.give_back(now=clock(), dispatch_id=row.pk, claim=row.claim, code=code))
        raise
    _insist(lambda: acts.settle_outcome(now=clock(), dispatch_id=row.pk, claim=row.claim, outcome=outcome))


def _insist(act: Callable[[], Found]) -> Found:
    """Do it, also where the database is busy or away for a while: an answer that the other side has given
    must not be lost for that. Every act may be done twice; the second time it finds itself done."""
    for pause in PATIENCE:
        try:
            return act()
        except OperationalError:
            connection.close_if_unusable_or_obsolete()
            sleep(pause)
    return act()
