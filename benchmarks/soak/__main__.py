"""`make soak`: kill workers at every call they make and at random moments, and count what the mail server has got.

    python -m benchmarks.soak [--database postgresql] [--recipients 5] [--kills 200] [--most-points 1000]
                           [--hold-races 1000] [--hold-sendings 50] [--hold-among 40]

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
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.soak import holds, office
from benchmarks.soak.sweep import Sweep

CALLS = ("sendto", "recvfrom", "pwrite64", "fdatasync", "fsync", "rename")


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
    ask.add_argument("--hold-races", type=int, default=0)
    ask.add_argument("--hold-sendings", type=int, default=0)
    ask.add_argument("--hold-among", type=int, default=40)
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
            all_well = _holds(sweep, given, Path(folder))
        finally:
            sweep.end()
    return 1 if sweep.worst or not all_well else 0


def _holds(sweep: Sweep, given: argparse.Namespace, folder: Path) -> bool:
    """Holds against releases, and against sendings; whether nothing went wrong."""
    alone = given.database == "sqlite"
    own: dict[str, Any] = {"seed": given.seed, "folder": folder}
    sendings: dict[str, Any] = {
        "trials": given.hold_sendings,
        "among": given.hold_among,
        "workers": 1 if alone else 2,
    }
    runs: dict[str, Callable[[], holds.Found]] = {
        "release": lambda: holds.against_release(sweep, trials=given.hold_races, **own),
        "sending": lambda: holds.against_sending(sweep, **sendings, **own),
    }
    all_well = True
    for what in runs if given.hold_sendings else ["release"]:
        if not given.hold_races:
            break
        began = time.monotonic()
        one = runs[what]()
        each = (time.monotonic() - began) / one.trials
        print(
            f"hold against {what}: {one.trials} trials, {one.orders}, {one.begun_after} begun after the hold; "
            f"{each:.1f} s a trial"
        )
        print("".join(f"  {words}\n" for words in one.wrong[:5]), end="", flush=True)
        all_well = all_well and not (one.begun_after or one.wrong)
    return all_well


if __name__ == "__main__":
    sys.exit(main())
