"""How fast letters leave: one PostgreSQL, one mail server, and 1, 2 and 4 worker processes; and whether a
recipient costs the same among a thousand as among a hundred thousand.

    python -m benchmarks.sending [--dispatches 20000] [--sizes 1000 10000 100000]

Everything is real: the database, the mail server, the workers with their memory on the disk. Delivered
messages are counted at the mail server. Prints a table in Markdown and the same as JSON.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.soak import office

WORKERS = (1, 2, 4)


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--dispatches", type=int, default=20_000)
    ask.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    given = ask.parse_args()
    server = office.postgres()
    with tempfile.TemporaryDirectory(prefix="evenhand-bench-") as name:
        folder = Path(name)
        log, port = folder / "peer.log", office.free_port()
        log.touch()
        words = [sys.executable, "-m", "benchmarks.soak.peer", str(port), str(log), "0"]
        peer = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert peer.stdout is not None
        assert peer.stdout.readline() == b"ready\n"
        try:
            office.start(folder, database_url=server.get_uri())
            office.on_its_way(count=given.dispatches, port=port)
            rates = {workers: rate_of(workers, given.dispatches, log) for workers in WORKERS}
            sizes = {size: in_child(lambda size=size: cost_of(size)) for size in given.sizes}
        finally:
            peer.terminate()
            peer.wait()
    tell(rates, sizes, given.dispatches)
    return 0


def rate_of(workers: int, count: int, log: Path) -> tuple[float, float]:
    """Messages a second that arrive, all of them, each once; and milliseconds of CPU a message in the
    workers, which do not depend on what else the machine does."""
    in_child(_fresh)
    before = log.stat().st_size
    began = time.perf_counter()
    children = [child(_work) for _ in range(workers)]
    used = [os.wait4(one, 0)[2] for one in children]
    took = time.perf_counter() - began
    with log.open("rb") as lines:
        lines.seek(before)
        got = Counter(lines.read().decode().split("\n")[:-1])
    assert len(got) == count, f"{len(got)} of {count} arrived"
    assert set(got.values()) == {1}, "somebody got it twice"
    cpu = sum(one.ru_utime + one.ru_stime for one in used) / count * 1000
    print(f"{workers} workers: {count / took:.0f} a second, {cpu:.1f} ms of CPU each", flush=True)
    return count / took, cpu


def cost_of(size: int) -> dict[str, float]:
    """What a recipient costs when a letter goes to so many: milliseconds to write down, milliseconds to
    take up one of them among all, and KiB of memory."""
    from django.db import connection

    from evenhand.apps.deliveries.actions import working
    from evenhand.apps.deliveries.actions.releasing import Plan, send
    from evenhand.apps.deliveries.models import Batch, Dispatch, Way
    from evenhand.apps.letters.models import Addressees, Letter
    from evenhand.server.clock import now

    Dispatch.objects.update(state="withdrawn")
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM deliveries_entry")
        cursor.execute("DELETE FROM deliveries_dispatch")
    Batch.objects.all().delete()
    letter, row = Letter.objects.get(), Addressees.objects.get()
    person = {**row.recipients[0]}
    row.recipients = [{**person, "key": str(n), "email": f"p{n}@x.example"} for n in range(size)]
    row.save()
    del row
    way, by = Way.objects.get(), Letter.objects.get().released_by
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    send(by=by, now=now(), letter=letter, plan=Plan(ways={"email": way.pk}))
    written = (time.process_time() - began) / size * 1000
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / size
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    began = time.perf_counter()
    for _ in range(300):
        assert working.claim(now=now(), way_id=way.pk)
    claimed = (time.perf_counter() - began) / 300 * 1000
    return {"written_ms": written, "claimed_ms": claimed, "memory_kib": memory}


def tell(rates: dict[int, tuple[float, float]], sizes: dict[int, dict[str, float]], count: int) -> None:
    lines = [f"| Workers, {count:,} messages | A second | Against one | CPU of workers, ms each |"]
    lines += ["|---:|---:|---:|---:|"]
    for n, (rate, cpu) in rates.items():
        lines.append(f"| {n} | {rate:.0f} | {rate / rates[1][0]:.2f} × | {cpu:.1f} |")
    lines += ["", "| Recipients | Written down, ms CPU each | Taken up, ms each | Memory, KiB each |"]
    lines += ["|---:|---:|---:|---:|"]
    for size, told in sizes.items():
        lines.append(
            f"| {size:,} | {told['written_ms']:.3f} | {told['claimed_ms']:.2f} | {told['memory_kib']:.2f} |"
        )
    print("\n".join(lines))
    print(json.dumps({"rates": rates, "sizes": sizes, "cores": os.cpu_count()}))


def _fresh() -> int:
    from evenhand.apps.deliveries.models import Dispatch

    fresh = {"state": "waiting", "claim": 0, "tries": 0, "until": None, "sent": None}
    return Dispatch.objects.update(**fresh)


def _work() -> None:
    from evenhand.server.sending import Worker

    worker = Worker.begin(watch=0.0)
    assert worker is not None
    while worker.work():
        pass


def child(act: Callable[[], object]) -> int:
    """Do it in a process of its own, which opens its own connection."""
    from django.db import connections

    connections.close_all()
    made = os.fork()
    if made == 0:
        code = 1
        try:
            act()
            code = 0
        except BaseException as fault:
            print(f"{type(fault).__name__}: {fault}", file=sys.stderr, flush=True)
        finally:
            os._exit(code)
    return made


def in_child(act: Callable[[], Any]) -> Any:
    """As `child`, and wait for what it says."""
    back, forth = os.pipe()

    def told() -> None:
        with os.fdopen(forth, "w") as out:
            json.dump(act(), out)

    made = child(told)
    os.close(forth)
    with os.fdopen(back) as said:
        words = said.read()
    assert os.waitpid(made, 0)[1] == 0
    return json.loads(words)


if __name__ == "__main__":
    sys.exit(main())
