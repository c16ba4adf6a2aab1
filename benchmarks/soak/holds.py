"""A hold against a release, and against a sending that goes on: whatever comes first, the mail server gets
nothing that was begun after the hold was through. Each is a process of its own, on the real database."""

import json
import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.children import child, in_child
from benchmarks.soak import of_case
from benchmarks.soak.peer import MailServer
from benchmarks.soak.sweep import Sweep

FEW = 2


@dataclass
class Found:
    """What so many trials have come to. `orders` is how often which came first."""

    trials: int = 0
    begun_after: int = 0
    wrong: list[str] = field(default_factory=list)
    orders: dict[str, int] = field(default_factory=dict)


def against_release(sweep: Sweep, *, trials: int, seed: int, folder: Path) -> Found:
    """Somebody sets a hold and somebody releases, at the same moment or nearly, while a worker is at work."""
    chance, found = random.Random(seed), Found()
    draft = in_child(lambda: of_case.approved(recipients=FEW))
    longest, marks = 0.1, (folder / "held", folder / "released")
    for _ in range(trials):
        in_child(lambda: _ready(draft))
        for mark in marks:
            mark.unlink(missing_ok=True)
        pause, before = chance.uniform(0, longest), sweep.peer.mark()
        began = time.time()
        holder = child(partial(_marked, marks[0], pause, partial(_hold, draft)))
        releaser = child(partial(_marked, marks[1], chance.uniform(0, longest), partial(_release, draft)))
        _wait(holder, releaser, child(partial(_work_until, marks)))
        in_child(_work)
        held, released = (json.loads(one.read_text()) for one in marks)
        # how long a release takes here, so that the hold falls before, into and after it
        longest = 0.9 * longest + 0.1 * (released["at"] - began)
        order = f"the {'release' if released['done'] else 'hold'} came first"
        found.orders[order] = found.orders.get(order, 0) + 1
        _count(found, sweep, before, held["at"], in_child(lambda: _states(draft)))
    return found


def against_sending(sweep: Sweep, *, trials: int, among: int, seed: int, folder: Path, workers: int) -> Found:
    """A hold falls into a sending to so many, after some messages."""
    chance, found = random.Random(seed), Found()
    draft, mark = in_child(lambda: _widened(among)), folder / "held"
    for _ in range(trials):
        in_child(lambda: _ready(draft))
        in_child(lambda: _release(draft))
        before, after = sweep.peer.mark(), chance.randint(1, among // 2)
        at_work = [child(_work) for _ in range(workers)]
        hold = partial(_marked, mark, 0.0, partial(_hold, draft))
        holder = child(partial(_when, sweep.peer, before, after, hold))
        _wait(holder, *at_work)
        in_child(_work)
        states = in_child(lambda: _states(draft))
        _count(found, sweep, before, json.loads(mark.read_text())["at"], states)
        order = f"{(states.get('stopped', 0) > 0 and 'some') or 'none'} were stopped"
        found.orders[order] = found.orders.get(order, 0) + 1
    return found


def _count(found: Found, sweep: Sweep, before: int, held: float, states: dict[str, int]) -> None:
    arrived = sweep.peer.arrived(since=before)
    found.trials += 1
    found.begun_after += sum(one.begun > held for one in arrived)
    if len({one.name for one in arrived}) != len(arrived):
        found.wrong.append("twice")
    if states.get("accepted", 0) != len(arrived):
        found.wrong.append(f"{len(arrived)} arrived, and the rows say {states}")
    if set(states) - {"accepted", "stopped"}:
        found.wrong.append(f"no end: {states}")


def _marked(mark: Path, pause: float, act: Callable[[], bool]) -> None:
    time.sleep(pause)
    done = act()
    mark.write_text(json.dumps({"at": time.time(), "done": done}))


def _when(peer: MailServer, before: int, count: int, act: Callable[[], None]) -> None:
    """Once so many more messages have arrived."""
    until = time.monotonic() + 60
    while len(peer.arrived(since=before)) < count and time.monotonic() < until:
        time.sleep(0.005)
    act()


def _wait(*pids: int) -> None:
    for pid in pids:
        assert os.waitpid(pid, 0)[1] == 0, "one of the processes went wrong"


def _hold(draft: int) -> bool:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.cases import actions as cases
    from evenhand.apps.letters.models import Draft
    from evenhand.core.cases import Agency
    from evenhand.server.clock import now

    row, by = Draft.objects.select_related("case").get(pk=draft), Person.objects.order_by("pk")[0]
    cases.set_hold(by=by, now=now(), case=row.case, agency=Agency.POLICE)  # type: ignore[arg-type]
    return True


def _release(draft: int) -> bool:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.deliveries.actions import Plan, release
    from evenhand.apps.deliveries.models import Way
    from evenhand.apps.letters.models import Draft
    from evenhand.core.contacts.recipients import Channel
    from evenhand.core.findings import Refused
    from evenhand.server.clock import now

    by, plan = Person.objects.order_by("pk")[0], Plan(ways={Channel.EMAIL: Way.objects.get().pk})
    try:
        release(by=by, now=now(), draft=Draft.objects.get(pk=draft), plan=plan)
    except Refused:
        return False
    return True


def _ready(draft: int) -> None:
    """As before the first trial: approved, on no hold, and not released."""
    from evenhand.apps.cases.models import Hold
    from evenhand.apps.deliveries.models import Dispatch, Entry
    from evenhand.apps.letters.models import Letter

    Entry.objects.filter(dispatch__batch__letter__draft=draft).delete()
    Dispatch.objects.filter(batch__letter__draft=draft).delete()
    Letter.objects.filter(draft=draft).delete()
    Hold.objects.all().delete()


def _widened(count: int) -> int:
    """The same letter to more people."""
    from evenhand.apps.contacts.frozen import frozen
    from evenhand.apps.letters.models import Addressees

    row = Addressees.objects.exclude(draft__case=None).get()
    row.recipients = [frozen(one) for one in of_case.office_people(count)]
    row.save()
    return int(row.draft_id)


def _work() -> None:
    from evenhand.server.sending import Worker

    worker = Worker.begin(watch=0.0)
    if worker is None:  # on SQLite only one sends
        return
    while worker.work():
        pass


def _work_until(marks: tuple[Path, ...]) -> None:
    """As long as one of the others is not done."""
    while not all(one.exists() for one in marks):
        _work()


def _states(draft: int) -> dict[str, int]:
    from collections import Counter

    from evenhand.apps.deliveries.models import Dispatch

    rows: Any = Dispatch.objects.filter(batch__letter__draft=draft).values_list("state", flat=True)
    return dict(Counter(rows))
