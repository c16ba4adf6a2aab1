"""The first letter in a fresh process, and a warm one: `python -m benchmarks.first_letter`."""

import json
import statistics
import time

from benchmarks.letter import awareness_letter, recipients
from evenhand.adapters.renderers.pdf import PdfRenderer


def main() -> None:
    """Print the milliseconds of the first PDF after imports and the median of warm ones."""
    document = awareness_letter()
    several = list(recipients(12))
    started = time.perf_counter()
    press = PdfRenderer().prepare(document)
    press.one(several[0])
    first = time.perf_counter() - started
    warm = []
    for record in several[1:]:
        started = time.perf_counter()
        PdfRenderer().prepare(document).one(record)
        warm.append(time.perf_counter() - started)
    print(json.dumps({"first_ms": first * 1000, "warm_ms": statistics.median(warm) * 1000}))


if __name__ == "__main__":
    main()
