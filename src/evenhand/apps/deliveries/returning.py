"""Looking for what came back, and asking about what is in doubt, where the other side can be asked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from evenhand.adapters.mailbox import read_returns
from evenhand.adapters.mailbox.returns import Return
from evenhand.apps.deliveries import queries
from evenhand.apps.deliveries.actions import returns as acts
from evenhand.apps.deliveries.opening import channel_of, mailbox_of
from evenhand.core.deliveries import State
from evenhand.core.deliveries.channels import AdapterError

if TYPE_CHECKING:
    from evenhand.apps.deliveries.models import Way

log = logging.getLogger(__name__)


def look(*, clock: Callable[[], datetime], host_id: int, reach: Callable[[Way], Any] = channel_of) -> int:
    """Look once at every way for which it is time; how many ways those were. What does not work is tried
    again the next time: nothing is lost, for the mailbox and the other side keep it. A copy in quarantine
    looks at nothing: what it marked as seen would be missed by the original."""
    ways = queries.ways_to_look_at(now=clock(), still=queries.kept_still(host_id=host_id))
    for way in ways:
        acts.looked(now=clock(), way_id=way.pk)
        try:
            _ask(way, clock, reach)
            _read(way, clock)
        except AdapterError as fault:
            log.warning("what came back to way %s was not read: %s", way.pk, fault.code)
    return len(ways)


def _ask(way: Way, clock: Callable[[], datetime], reach: Callable[[Way], Any]) -> None:
    channel = reach(way)
    if not hasattr(channel, "ask"):
        return
    for copy in queries.worth_asking(way=way, now=clock()):
        outcome = channel.ask(copy.key)
        if outcome is not None:
            acts.answered(now=clock(), dispatch_id=copy.pk, outcome=outcome)
        elif copy.state == State.IN_DOUBT:
            acts.never_had(now=clock(), dispatch_id=copy.pk)


def _read(way: Way, clock: Callable[[], datetime]) -> None:
    mailbox = mailbox_of(way)
    if mailbox is None:
        return

    def bring_home(found: Return) -> bool:
        return acts.bring_home(now=clock(), way_id=way.pk, key=found.key, code=found.status)

    read_returns(mailbox, bring_home=bring_home)
