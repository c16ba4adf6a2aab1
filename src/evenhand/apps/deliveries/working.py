"""The one function that sends: it takes what is due, hands it over, and writes down what came of it.

    claim some (intent) → commit → for each: envelope → hand over → commit → body → outcome → commit

Whatever is between two commits when the power goes can be told from the rows alone. Nothing here writes;
the commits are acts of `actions.working`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from time import sleep
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from django.db import OperationalError, connection

from evenhand.apps.deliveries import queries
from evenhand.apps.deliveries.actions import working as acts
from evenhand.apps.deliveries.contents import Contents
from evenhand.apps.deliveries.opening import channel_of
from evenhand.core.deliveries.channels import AdapterError, Channel, Outcome, Said, Session, Stopped
from evenhand.core.deliveries.quiet import SendingHours, opens_at
from evenhand.core.findings import Refused

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Dispatch, Way

Clock = Callable[[], datetime]
log = logging.getLogger(__name__)

TURN = 50
"""So many messages a way sends before another has its turn."""

CLAIMED = 25
"""So many are taken at once. Whatever of them has not begun when this worker dies waits for its lease."""

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
    own = Own(witness, count=queries.count_of(host_id=witness.host))
    _insist(lambda: acts.recover(now=clock()))
    while done < limit:
        way = queries.way_with_work(now=clock(), still=still)
        if way is None:
            break
        done += Turn(way, clock=clock, own=own).take(reach, most=min(TURN, limit - done))
        _served(way, clock)
    return done


def _served(way: Way, clock: Clock) -> None:
    _insist(lambda: acts.served(now=clock(), way_id=way.pk))


class Own:
    """What this worker knows of itself: which host it is, and how many messages it has handed over."""

    def __init__(self, witness: Witness, *, count: int) -> None:
        self._witness = witness
        self._count = count
        self.host = witness.host

    def one_more(self) -> None:
        """One more leaves. Raises `Refused` where the disk does not remember."""
        self._count += 1
        self._witness.keep(self._count)


class Turn:
    """Some messages of one way, over one connection. Letters and settings are read once for all of them;
    what may change meanwhile is asked for each."""

    def __init__(self, way: Way, *, clock: Clock, own: Own) -> None:
        self._way, self._clock, self._own = way, clock, own
        self._contents = Contents()
        self._had_faults = way.faults > 0
        self._taken: list[Dispatch] = []

    def take(self, reach: Callable[[Way], Channel], *, most: int) -> int:
        """Send at most so many, and say how many were taken up."""
        worked = 0
        try:
            with reach(self._way).open() as session:
                while worked < most and self._claimed(most - worked):
                    worked += 1
                    self._work(self._taken.pop(0), session)
        except AdapterError as fault:
            log.warning("way %s does not work: %s", self._way.pk, fault.code)
            told: dict[str, Any] = {"way_id": self._way.pk, "code": fault.code, "permanent": fault.permanent}
            acts.fault_of_way(now=self._clock(), **told)
        finally:
            self._put_back()
        return worked

    def _claimed(self, most: int) -> bool:
        """Whether there is one to work at; some are taken at once, and none over the end of the day."""
        if self._taken and not self._is_open():
            self._put_back()
        if not self._taken:
            told: dict[str, Any] = {"way_id": self._way.pk, "most": min(CLAIMED, most)}
            self._taken = _insist(lambda: acts.claim(now=self._clock(), **told))
        return bool(self._taken)

    def _is_open(self) -> bool:
        now, way = self._clock(), self._way
        hours = SendingHours(opens=way.opens, closes=way.closes, weekends=way.weekends)
        return opens_at(hours=hours, now=now) <= now

    def _put_back(self, *, code: str = "") -> None:
        """Whatever is taken and not begun is anybody's again."""
        if taken := self._taken:
            self._taken = []
            _insist(lambda: acts.give_back(now=self._clock(), dispatches=taken, code=code))

    def _work(self, row: Dispatch, session: Session) -> None:
        """One dispatch from intent to its outcome. Raises `AdapterError`, with the dispatch given back."""
        at = self._clock()

        def before_body(sha256: str) -> None:
            told: dict[str, Any] = {"dispatch": row, "sha256": sha256, "host_id": self._own.host}
            if not _insist(lambda: acts.hand_over(now=at, **told)):
                raise Stopped
            self._own.one_more()

        try:
            outcome = session.send(self._contents.outgoing(row, at=at), before_body=before_body)
        except Stopped:  # whatever stopped it may stop the others, so all is asked anew
            self._put_back()
            return
        except Refused as refused:  # the vault gives back other bytes, or the disk remembers nothing more
            log.error("dispatch %s is kept back: %s", row.pk, refused)
            outcome = Outcome(said=Said.LATER, code=refused.findings[0].id)
        except AdapterError as fault:
            self._taken.insert(0, row)
            self._put_back(code=fault.code)
            raise
        _insist(lambda: acts.settle_outcome(now=self._clock(), dispatch=row, outcome=outcome))
        if self._had_faults and outcome.said is Said.ACCEPTED:
            self._had_faults = False
            _insist(lambda: acts.works_again(now=self._clock(), way_id=self._way.pk))


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
