"""How fast letters leave: one PostgreSQL, one mail server, and 1, 2 and 4 worker processes, on one network and
in network namespaces of their own; and whether a recipient costs the same among many.

    python -m benchmarks.sending [--dispatches 20000] [--workers 1 2 4] [--apart 2000]
                                 [--sizes 1000 10000 100000] [--into docs/explanation/scale.md]

Everything is real: the database, the mail server, the workers with their memory on the disk. Delivered
messages are counted at the mail server. The clock on the wall depends on who else is at work; the seconds
of the processor do not. Prints tables in Markdown, and puts them between the two marks of a page.
"""

import argparse
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks import apart
from benchmarks.children import child, in_child, seconds_of
from benchmarks.sending_sizes import AT_ONCE, CLAIMS, REPEATS, cost_of
from benchmarks.soak import office

BEGIN, END = "<!-- sending: begin -->", "<!-- sending: end -->"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """So many workers have sent so many messages: seconds of the clock, and milliseconds of the processor
    a message in the workers, in the database and in the mail server."""

    workers: int
    count: int
    took: float
    own: float
    database: float
    sink: float

    @property
    def rate(self) -> float:
        return self.count / self.took


class Bench:
    """One office with a letter on its way, one PostgreSQL, one mail server."""

    def __init__(self, folder: Path, count: int, *, host: str) -> None:
        self.log, port = folder / "peer.log", office.free_port()
        self.log.touch()
        self.server = office.postgres()
        words = [sys.executable, "-m", "benchmarks.sink", str(port), str(self.log)]
        self.sink = subprocess.Popen(words, stdout=subprocess.PIPE)
        assert self.sink.stdout is not None
        assert self.sink.stdout.readline() == b"ready\n"
        office.start(folder, database_url=self.server.get_uri())
        office.on_its_way(count=count, port=port, host=host)

    def end(self) -> None:
        self.sink.terminate()
        self.sink.wait()
        self.server.cleanup()

    def round(self, workers: int, count: int, *, within: Sequence[str] = ()) -> Round:
        """Everything arrives, each once."""
        in_child(lambda: _fresh(count))
        before = self.log.stat().st_size
        database, sink = self._seconds()
        began = time.perf_counter()
        made = [child(lambda own=own: _work(own)) for own in (*within, *[""] * workers)[:workers]]
        used = [os.wait4(one, 0)[2] for one in made]
        took = time.perf_counter() - began
        time.sleep(0.5)  # until the database has seen that they are gone, and counts what they took
        database_after, sink_after = self._seconds()
        with self.log.open("rb") as lines:
            lines.seek(before)
            got = Counter(lines.read().decode().split("\n")[:-1])
        assert len(got) == count, f"{len(got)} of {count} arrived"
        assert set(got.values()) == {1}, "somebody got it twice"
        own = sum(one.ru_utime + one.ru_stime for one in used)
        each = [spent / count * 1000 for spent in (own, database_after - database, sink_after - sink)]
        told = dict(zip(("own", "database", "sink"), each, strict=True))
        found = Round(workers=workers, count=count, took=took, **told)
        print(f"{workers} workers: {found.rate:.0f} a second, {found.own:.1f} ms of CPU each", flush=True)
        return found

    def _seconds(self) -> tuple[float, float]:
        return seconds_of(self.server.get_pid()), seconds_of(self.sink.pid)


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--dispatches", type=int, default=20_000)
    ask.add_argument("--workers", type=int, nargs="*", default=[1, 2, 4])
    ask.add_argument("--apart", type=int, default=2_000)
    ask.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    ask.add_argument("--into", type=Path)
    given = ask.parse_args()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))  # so that nothing is left behind
    why_not = apart.why_not()
    most = 0 if why_not or not given.apart else max(given.workers, default=0)
    lines = apart.lines(most) if most else nullcontext(())
    with tempfile.TemporaryDirectory(prefix="evenhand-bench-") as name, lines as names:
        bench = Bench(Path(name), given.dispatches, host=apart.HOST if names else "127.0.0.1")
        try:
            together = [bench.round(one, given.dispatches) for one in given.workers]
            own = min(given.apart, given.dispatches)
            by_line = [bench.round(one, own, within=names) for one in given.workers if names]
            sizes = {size: in_child(lambda size=size: cost_of(size)) for size in given.sizes}
        finally:
            bench.end()
    page = "\n".join([*_head(given), *_rates(together, by_line, why_not), *_sizes(sizes)])
    print(page)
    if given.into:
        put(page, given.into)
    return 0


def _head(given: argparse.Namespace) -> list[str]:
    cores, words = os.cpu_count(), f"python -m benchmarks.sending --dispatches {given.dispatches}"
    return [
        f"Measured on {date.today():%Y-%m-%d} with `{words}`: {cores} cores, load "
        f"{os.getloadavg()[2]:.0f} in the quarter of an hour before its end, Python "
        f"{platform.python_version()}. Every message arrived, and arrived once.",
        "",
    ]


def _rates(together: list[Round], by_line: list[Round], why_not: str) -> list[str]:
    lines = ["| workers | messages | a second | against one | CPU a message: workers | database | sink |"]
    lines += ["|---|--:|--:|--:|--:|--:|--:|"]
    for rounds, words in ((together, ""), (by_line, ", each in a network namespace of its own")):
        for one in rounds:
            lines.append(
                f"| {one.workers}{words} | {one.count:,} | {one.rate:.0f} | "
                f"{one.rate / rounds[0].rate:.2f} × | {one.own:.1f} ms | {one.database:.1f} ms | "
                f"{one.sink:.2f} ms |"
            )
    if why_not:
        lines += ["", f"Not measured in network namespaces: {why_not}."]
    return [*lines, ""]


def _sizes(sizes: dict[int, dict[str, Any]]) -> list[str]:
    if not sizes:
        return []
    first = next(iter(sizes.values()))
    lines = [
        "| recipients | written down, CPU each | memory each | taken up, CPU | in the database | against "
    ]
    lines[0] += "the first | pages | rows | by |"
    lines += ["|--:|--:|--:|--:|--:|--:|--:|--:|---|"]
    for size, one in sizes.items():
        whole = (one["claimed_ms"] + one["database_ms"]) / (first["claimed_ms"] + first["database_ms"])
        lines.append(
            f"| {size:,} | {one['written_ms']:.3f} ms | {one['memory_kib']:.2f} KiB | "
            f"{one['claimed_ms']:.2f} ms | {one['database_ms']:.2f} ms | {whole:.2f} × | "
            f"{one['pages']} | {one['rows']} | `{one['index']}` |"
        )
    words = f"“Taken up” is {AT_ONCE} copies in one go, the best of {REPEATS} rounds of {CLAIMS} goes."
    return [*lines, "", words]


def put(page: str, into: Path) -> None:
    """Between the two marks of a page, in the place of what was there."""
    whole = into.read_text(encoding="utf-8")
    before, _, rest = whole.partition(BEGIN)
    after = rest.partition(END)[2]
    into.write_text(f"{before}{BEGIN}\n{page}\n{END}{after}", encoding="utf-8")


def _fresh(count: int) -> int:
    from evenhand.apps.deliveries.models import Dispatch

    fresh = {"state": "waiting", "claim": 0, "tries": 0, "until": None, "sent": None}
    Dispatch.objects.filter(number__gt=count).update(state="withdrawn")
    return Dispatch.objects.filter(number__lte=count).update(**fresh)


def _work(within: str) -> None:
    from evenhand.server.sending import Worker

    if within:
        apart.enter(within)
    worker = Worker.begin(watch=0.0)
    assert worker is not None
    while worker.work():
        pass


if __name__ == "__main__":
    sys.exit(main())
