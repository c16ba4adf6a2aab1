"""One engine in one fresh process: `python -m benchmarks.worker ENGINE COUNT` prints one JSON line."""

import json
import resource
import sys
import time

from benchmarks.engines import ENGINES, control, packing_control
from benchmarks.letter import recipients


def main(name: str, count: int) -> None:
    """Time the engine, with the time of the fixed control job before it."""
    before, packed = control(), packing_control()
    engine = ENGINES[name]()
    list(engine(recipients(1, seed=9)))
    started, worked = time.perf_counter(), time.process_time()
    size = made = 0
    for data in engine(recipients(count)):
        size += len(data)
        made += 1
    wall, cpu = time.perf_counter() - started, time.process_time() - worked
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu += children.ru_utime + children.ru_stime
    print(
        json.dumps(
            {
                "engine": name,
                "made": made,
                "wall": wall,
                "cpu": cpu,
                "kB": size / made / 1000,
                "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "control": before,
                "packing": packed,
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
