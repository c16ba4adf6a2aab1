"""`make soak`: kill workers at every call they make and at random moments, and count what the mail server has got.

    python -m benchmarks.soak [--database postgresql] [--recipients 5] [--kills 200] [--most-points 1000]

A harness that never fires proves nothing, so for each sweep it says how many faults fired, and that a run
without any sends everything. Nothing is taken from our own tables but what they say of each copy.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.soak import office

CALLS = ("sendto", "recvfrom", "pwrite64", "fdatasync", "fsync", "rename")


class Sweep:
    """One office, one mail server, and rounds of it."""

    def __init__(self, folder: Path, *, count: int, database_url: str = "", slowest: float = 0.006) -> None:
        self.log = folder / "peer.log"
        self.log.touch()
        self.port = office.free_port()
        self.peer = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.soak.peer", str(self.port), str(self.log), str(slowest)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self.peer.stdout is not None
        assert self.peer.stdout.readline() == b"ready\n"
        office.start(folder, database_url=database_url)
        office.on_its_way(count=count, port=self.port)
        self.count = count
        self._close()
        self.worst: list[str] = []
        self.doubts = 0

    def end(self) -> None:
        self.peer.terminate()
        self.peer.wait()

    def round(self, kill: Callable[[int, Any], None]) -> bool:
        """All copies wait; a worker begins and `kill` may kill it; another finishes the work. Whether the
        first was killed."""
        self._in_child(_reset)
        before = self.log.stat().st_size
        killed = self._worker(kill)
        self._in_child(_finish)
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
        with self.log.open("rb") as log:
            log.seek(before)
            lines = log.read().decode().split("\n")[:-1]
        got = Counter(line.split("@")[0].removeprefix("evenhand-") for line in lines)
        states = dict(self._in_child(_states))
        self.doubts += sum(state == "in-doubt" for state in states.values())
        for key, state in states.items():
            if got[key] > 1:
                self.worst.append(f"twice: {key} ({state})")
            if not got[key] and state != "in-doubt":
                self.worst.append(f"lost: {key} ({state})")
            if state not in ("accepted", "in-doubt"):
                self.worst.append(f"no end: {key} ({state})")
        if any(not line.endswith(" 1") for line in lines):
            self.worst.append("a message with several recipients")

    @staticmethod
    def _in_child(act: Callable[[], Any]) -> Any:
        """Do it in a process of its own, so that this one never holds the database open."""
        import json

        back, forth = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(back)

            def told() -> None:
                with os.fdopen(forth, "w") as out:
                    json.dump(act(), out)

            _end(told)
        os.close(forth)
        with os.fdopen(back) as said:
            words = said.read()
        _, status = os.waitpid(child, 0)
        assert status == 0, f"{act.__name__} went wrong"
        return json.loads(words)

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


def at_call(call: str, number: int) -> Callable[[int, Any], None]:
    """Kill the worker at the so-many-th call of this kind."""

    def kill(child: int, go: Any) -> None:
        told = ["strace", "-f", "-p", str(child), "-e", f"trace={call}"]
        told += ["-e", f"inject={call}:signal=SIGKILL:when={number}", "-o", "/dev/null"]
        tracer = subprocess.Popen(told, stderr=subprocess.PIPE)
        assert tracer.stderr is not None
        assert b"attached" in tracer.stderr.readline()
        go()
        tracer.wait()
        tracer.stderr.close()

    return kill


def at_random(chance: random.Random, longest: float) -> Callable[[int, Any], None]:
    """Kill the worker some time after it began."""

    def kill(child: int, go: Any) -> None:
        go()
        time.sleep(chance.uniform(0, longest))
        try:
            os.kill(child, signal.SIGKILL)
        except ProcessLookupError:
            return

    return kill


def unhurt(child: int, go: Any) -> None:
    """Let it work."""
    go()


def baseline(sweep: Sweep) -> float:
    """A round without faults sends everything; how long it takes."""
    began = time.monotonic()
    assert not sweep.round(unhurt)
    assert not sweep.worst, sweep.worst
    assert not sweep.doubts, "nothing is in doubt where nothing went wrong"
    return time.monotonic() - began


def points(sweep: Sweep, *, most: int) -> dict[str, int]:
    """Every call of every kind, one after another, until a run is not hit any more. How many fired."""
    fired = {}
    for call in CALLS:
        fired[call] = 0
        while fired[call] < most and sweep.round(at_call(call, fired[call] + 1)):
            fired[call] += 1
        told(f"{call}: killed at {fired[call]} points", sweep)
    return fired


def kills(sweep: Sweep, *, times: int, seed: int, longest: float) -> int:
    """Killed at random so many times."""
    chance = random.Random(seed)
    fired = sum(sweep.round(at_random(chance, longest)) for _ in range(times))
    told(f"at random: killed {fired} times of {times}, seed {seed}", sweep)
    return fired


def told(words: str, sweep: Sweep) -> None:
    print(f"{words}; in doubt so far {sweep.doubts}, lost or twice {len(sweep.worst)}", flush=True)
    for one in sweep.worst[:5]:
        print(f"  {one}")


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    ask.add_argument("--recipients", type=int, default=5)
    ask.add_argument("--kills", type=int, default=200)
    ask.add_argument("--most-points", type=int, default=1000)
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    server = office.postgres() if given.database == "postgresql" else None
    with tempfile.TemporaryDirectory(prefix="evenhand-soak-") as folder:
        url = server.get_uri() if server else ""
        sweep = Sweep(Path(folder), count=given.recipients, database_url=url)
        try:
            took = baseline(sweep)
            print(f"{given.database}: without a fault {given.recipients} arrive in {took:.2f} s", flush=True)
            if shutil.which("strace"):
                fired = points(sweep, most=given.most_points)
                assert all(fired[call] for call in ("sendto", "recvfrom")), "the harness never fired"
            else:
                print("strace is not here, so the enumerated sweep is left out")
            assert kills(sweep, times=given.kills, seed=given.seed, longest=took), "no kill fired"
        finally:
            sweep.end()
    return 1 if sweep.worst else 0


if __name__ == "__main__":
    sys.exit(main())
