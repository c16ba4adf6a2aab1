"""Many recipients at a provider that allows thirty messages a minute: how many the mail server has got in the
fullest minute, and whether all came."""

import os
import time
from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta

from benchmarks.children import child, in_child
from benchmarks.soak.clock import Clock
from benchmarks.soak.peer import Arrived, MailServer

A_MINUTE = 30
MINUTE = 60.0
FREE = 100
"""So many are first sent without a pace: had the check no teeth, it would pass them."""


def run(peer: MailServer, clock: Clock, *, count: int, workers: int) -> list[str]:
    """Send to so many; what was wrong, in words."""
    began = time.monotonic()
    free = _sent(peer, clock, count=min(FREE, count), workers=workers, a_minute=0)
    in_a_minute = fullest(free)
    wrong = [] if in_a_minute > A_MINUTE else ["without a pace there was nothing to hold back"]
    arrived = _sent(peer, clock, count=count, workers=workers, a_minute=A_MINUTE)
    moments = sorted(one.begun for one in arrived)
    took = moments[-1] - moments[0] if moments else 0.0
    print(
        f"pace: {len(arrived)} of {count} arrived in {took / 60:.0f} minutes of their clock, "
        f"{fullest(arrived)} in the fullest minute where {A_MINUTE} are allowed ({in_a_minute} without a pace); "
        f"{workers} workers, {time.monotonic() - began:.0f} s",
        flush=True,
    )
    if fullest(arrived) > A_MINUTE:
        wrong.append("more in a minute than the provider allows")
    if len(arrived) != count or len({one.name for one in arrived}) != count:
        wrong.append(f"{count} were to arrive, each once")
    if took > count / A_MINUTE * MINUTE * 1.25:
        wrong.append("it is much slower than it need be")
    return wrong


def fullest(arrived: Sequence[Arrived]) -> int:
    """How many were begun in the fullest sixty seconds."""
    moments = sorted(one.begun for one in arrived)
    return max((bisect_left(moments, one + MINUTE) - at for at, one in enumerate(moments)), default=0)


def _sent(peer: MailServer, clock: Clock, *, count: int, workers: int, a_minute: int) -> list[Arrived]:
    """So many wait, and workers send them. What has arrived."""
    in_child(lambda: _ready(count, a_minute))
    before = peer.mark()
    clock.on(2 * MINUTE)
    for pid in [child(lambda: _work(clock)) for _ in range(workers)]:
        assert os.waitpid(pid, 0)[1] == 0, "a worker went wrong"
    return peer.arrived(since=before)


def _ready(count: int, a_minute: int) -> int:
    from evenhand.apps.deliveries.models import Dispatch, Quarantine, Way

    Quarantine.objects.all().delete()
    Way.objects.update(per_minute=a_minute, faults=0, broken="")
    Dispatch.objects.update(state="settled")
    fresh = {
        "state": "waiting",
        "claim": 0,
        "tries": 0,
        "until": None,
        "sent": None,
        "sha256": "",
        "code": "",
    }
    wanted = Dispatch.objects.order_by("pk").values_list("pk", flat=True)[:count]
    return Dispatch.objects.filter(pk__in=list(wanted)).update(**fresh)


def _work(clock: Clock) -> None:
    """Send until nothing waits. Whoever finds nothing to do pushes the clock on to the next moment at which
    the provider takes something."""
    from evenhand.apps.deliveries.models import Dispatch, Way
    from evenhand.server.sending import Worker

    worker = Worker.begin(watch=0.0)
    assert worker is not None
    until = time.monotonic() + 3600
    while Dispatch.objects.filter(state__in=["waiting", "intent", "handed-over"]).exists():
        if not worker.work(now=clock.now):
            ready = Way.objects.get().ready
            clock.until(min(ready, clock.now() + timedelta(minutes=1)))
        assert time.monotonic() < until, "it does not get on"
