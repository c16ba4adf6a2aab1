"""One office, one mail server that writes down what it takes, and rounds of killing."""

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.children import in_child
from benchmarks.soak import office
from benchmarks.soak.peer import MailServer


class Sweep:
    """One office, one mail server, and rounds of it."""

    def __init__(self, folder: Path, *, count: int, database_url: str = "", slowest: float = 0.006) -> None:
        self.peer = MailServer(folder, port=office.free_port(), slowest=slowest)
        office.start(folder, database_url=database_url)
        office.on_its_way(count=count, port=self.peer.port)
        self.count = count
        self._close()
        self.worst: list[str] = []
        self.doubts = 0

    def end(self) -> None:
        self.peer.end()

    def round(self, kill: Callable[[int, Any], None]) -> bool:
        """All copies wait; a worker begins and `kill` may kill it; another finishes the work. Whether the
        first was killed."""
        in_child(_reset)
        before = self.peer.mark()
        killed = self._worker(kill)
        in_child(_finish)
        self._judge(before)
        return killed

    def _worker(self, kill: Callable[[int, Any], None]) -> bool:
        ready, go = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(go)
            os.read(ready, 1)
            _end(_work)
        os.close(ready)
        kill(child, lambda: os.write(go, b"!"))
        os.close(go)
        _, status = os.waitpid(child, 0)
        return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL

    def _judge(self, before: int) -> None:
        arrived = self.peer.arrived(since=before)
        got = Counter(one.name.split("@")[0].removeprefix("evenhand-") for one in arrived)
        states = dict(in_child(_states))
        self.doubts += sum(state == "in-doubt" for state in states.values())
        for key, state in states.items():
            if got[key] > 1:
                self.worst.append(f"twice: {key} ({state})")
            if not got[key] and state != "in-doubt":
                self.worst.append(f"lost: {key} ({state})")
            if state not in ("accepted", "in-doubt"):
                self.worst.append(f"no end: {key} ({state})")
        if any(one.recipients != 1 for one in arrived):
            self.worst.append("a message with several recipients")

    @staticmethod
    def _close() -> None:
        from django.db import connections

        connections.close_all()


def _end(act: Callable[[], object]) -> None:
    code = 1
    try:
        act()
        code = 0
    except BaseException as fault:
        print(f"{type(fault).__name__}: {fault}", file=sys.stderr)
    finally:
        sys.stderr.flush()
        os._exit(code)


def _work() -> None:
    from evenhand.server.sending import Worker

    worker = Worker.begin(watch=0.0)
    assert worker is not None
    worker.work()


def _finish() -> int:
    from evenhand.apps.deliveries.actions.working import recover
    from evenhand.server.clock import now
    from evenhand.server.sending import Worker

    recover(now=now(), all_of_them=True)
    worker = Worker.begin(watch=0.0)
    assert worker is not None
    done = 0
    while more := worker.work():
        done += more
    return done


def _reset() -> int:
    from evenhand.apps.deliveries.models import Dispatch, Quarantine, Way

    Quarantine.objects.all().delete()
    Way.objects.update(faults=0, broken="")
    fresh = {
        "state": "waiting",
        "claim": 0,
        "tries": 0,
        "until": None,
        "sent": None,
        "sha256": "",
        "code": "",
    }
    return Dispatch.objects.update(**fresh)


def _states() -> list[tuple[str, str]]:
    from evenhand.apps.deliveries.models import Dispatch

    return list(Dispatch.objects.values_list("key", "state"))
