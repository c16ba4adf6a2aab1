"""A provider that allows thirty messages a minute: many recipients, and a clock that nobody waits for."""

from datetime import timedelta
from typing import Any

from delivery_steps import Everywhere, Ticking, drained, families, released, states
from smtp_peer import Peer

from evenhand.apps.deliveries.models import Dispatch, Way
from evenhand.apps.letters.models import Draft

MANY, A_MINUTE = 70, 30


def test_no_minute_sees_more_than_the_provider_allows_and_all_arrive(
    draft: Draft, mail: Way, runner: Any, now: Any, peer: Peer
) -> None:
    batch = released(by=runner, now=now, draft=draft, way=mail, people=families(MANY))
    Way.objects.update(per_minute=A_MINUTE)
    witness, clock = Everywhere(), Ticking(now)
    while len(peer.taken) < MANY:
        drained(peer, clock, witness=witness)
        clock.now = max(clock.now, Way.objects.get().ready)
        assert clock.now < now + timedelta(minutes=10), "it gets on"
    assert states(batch) == {"accepted": MANY}
    assert sorted(peer.ids().values()) == [1] * MANY
    begun = sorted(Dispatch.objects.filter(batch=batch).values_list("sent", flat=True))
    for first in begun:
        assert sum(first <= one < first + timedelta(minutes=1) for one in begun) <= A_MINUTE
    assert begun[-1] - begun[0] < timedelta(minutes=MANY / A_MINUTE * 1.5), "and not much slower"
