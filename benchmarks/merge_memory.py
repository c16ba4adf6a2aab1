"""The memory of a whole merge: `python -m benchmarks.merge_memory` for 1,000 and 10,000 letters, or
`python -m benchmarks.merge_memory COUNT` for one run, which ends with a line of JSON.

Everything a real merge does is in it: a CSV file, the check pass, one accessible PDF each, each read back,
written with a journal and synchronised to the disk. `--print-file` adds the one file for the printer.
"""

import csv
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.letter import awareness_letter, recipients
from evenhand.adapters.contactlists import open_rows
from evenhand.adapters.merging import run_merge
from evenhand.adapters.merging.paper import Paper
from evenhand.adapters.merging.print_run import PrintRun
from evenhand.adapters.renderers.pdf import BulkRenderer
from evenhand.core.mailmerge.planning import plan_batch

HEADERS = ("Salutation", "Name", "Address 1", "Address 2", "Address 3", "Postcode")


def write_list(path: Path, count: int) -> None:
    """A list of so many parents as a school would export it."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADERS)
        for record in recipients(count):
            name, *lines, postcode = record["recipient.address"]
            writer.writerow(
                [record["recipient.salutation"], name, *lines, *[""] * (3 - len(lines)), postcode]
            )


def merge(count: int, *, print_file: bool) -> dict[str, float]:
    """Merge so many letters in this process and say what it took."""
    document = awareness_letter()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "parents.csv"
        write_list(path, count)
        batch = plan_batch(
            contacts=open_rows(path),
            forms=lambda signature: document,
            reference="BENCH",
            check_value=Paper().problems,
        )
        started = time.perf_counter()
        report = run_merge(
            batch=batch,
            renderers={"pdf": BulkRenderer()},
            out=Path(folder) / "out",
            combine=PrintRun() if print_file else None,
        )
        wall = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"made": report.written, "wall": wall, "rss_mb": peak}


def main(arguments: list[str]) -> None:
    """One run here, or both runs in fresh processes."""
    counts = [int(word) for word in arguments if word.isdecimal()]
    if len(counts) == 1:
        print(json.dumps(merge(counts[0], print_file="--print-file" in arguments)))
        return
    peaks = []
    for count in counts or (1_000, 10_000):
        command = [sys.executable, "-m", "benchmarks.merge_memory", str(count), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        figures = json.loads(done.stdout.splitlines()[-1])
        peaks.append(figures["rss_mb"])
        rate = figures["made"] / figures["wall"]
        print(f"{count:>7,} letters: peak {figures['rss_mb']:.1f} MB, {rate:.0f} letters/s", flush=True)
    print(f"growth: {peaks[-1] / peaks[0]:.2f} times")


if __name__ == "__main__":
    main(sys.argv[1:])
