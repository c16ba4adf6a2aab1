"""A county: so many letters for so many schools, really rendered and read back, in one process.

`python -m benchmarks.county [SCHOOLS] [LETTERS OF EACH]`, 600 and 400 if nothing is said. Every school has its
own letter. Each file is made, read back as a merge reads it
back, its digest taken, and let go. Ends with a line of JSON.
"""

import hashlib
import json
import resource
import sys
import time
from itertools import islice

from benchmarks.letter import letters_of_schools, recipients
from evenhand.adapters.renderers.finishing_many import FinishedMany
from evenhand.adapters.renderers.pdf import BulkRenderer

TOLD_EVERY = 50


def county(schools: int, each: int) -> dict[str, float]:
    """Make them all and say what it took. Raises AssertionError if a letter is not what it should be."""
    families = recipients(schools * each, seed=6)
    told = dict.fromkeys(("letters", "bytes", "specimens", "left", "read_whole", "made_cpu"), 0.0)
    digest = hashlib.sha256()
    started, worked = time.perf_counter(), time.process_time()
    for number, document in enumerate(letters_of_schools(schools), start=1):
        press, look = BulkRenderer().prepare(document), FinishedMany()
        for record in islice(families, each):
            before = time.process_time()
            made = press.one(record)
            told["made_cpu"] += time.process_time() - before
            assert not look(data=made, suffix=".pdf", document=document, record=record)
            digest.update(hashlib.sha256(made).digest())
            told["letters"] += 1
            told["bytes"] += len(made)
        told["specimens"] += press.specimens
        told["left"] += press.left.total()
        told["read_whole"] += look.whole
        if number % TOLD_EVERY == 0:
            print(f"{number} of {schools} schools", file=sys.stderr, flush=True)
    return {
        **told,
        "cpu": time.process_time() - worked,
        "wall": time.perf_counter() - started,
        "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "digest": int(digest.hexdigest()[:12], 16),
    }


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]] or [600, 400]
    print(json.dumps(county(*numbers)))
