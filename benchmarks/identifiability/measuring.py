"""Measure the identifiability check and write the figures: `python -m benchmarks.identifiability.measuring`.

A leak is found if marks cover at least half of it; a mark counts only if it is no wider than three times the
leak or 160 characters, whichever is more. A linkage is found if two of its parts are. A mark is a false alarm
if it touches neither a leak, nor the sentence a leak stands in, nor a passage to be ignored, or if it is wider
than 400 characters. A letter is answered in full if every leak in it is found, a clean one if nothing in it is
marked in vain; the gate is the harmonic mean of the two shares.
"""

import compileall
import json
import re
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.identifiability.compiling import HALVES, HERE, KINDS

ROOT = HERE.parents[1]
PAGE = ROOT / "docs" / "explanation" / "identifiability-figures.md"
WIDEST, WIDE_ENOUGH, TIMES = 400, 160, 3
PEOPLE = (5, 5_000)
STARTS = 7
APART = {"quote": ("quote, near", "quote, para")}
SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"'”’)]*|\n|$)")

Row = dict[str, Any]
Place = tuple[int, int]


@dataclass(slots=True, kw_only=True)
class Figures:
    """What was found in one half of the letters."""

    leaks: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    leaking: int = 0
    in_full: int = 0
    clean: int = 0
    left_alone: int = 0
    in_vain: int = 0
    milliseconds: list[float] = field(default_factory=list)

    @property
    def gate(self) -> float:
        """The harmonic mean of what is answered in full and what is left alone, in per cent."""
        full, alone = self.in_full / max(self.leaking, 1), self.left_alone / max(self.clean, 1)
        return 200 * full * alone / (full + alone) if full + alone else 0.0


def main() -> None:
    """Measure every half there is, the start of the program, memory and many people; write the page."""
    first = _first_answer()
    halves = {half: _measured(half) for half in HALVES if (HERE / f"{half}.jsonl").exists()}
    PAGE.write_text(_page(halves, first=first, by_people=_by_people()), encoding="utf-8")
    print(PAGE.read_text(encoding="utf-8"))


def _measured(half: str) -> Figures:
    figures = Figures()
    for row in _rows(HERE / f"{half}.jsonl"):
        started = time.process_time()
        marks = marks_in(row)
        figures.milliseconds.append(1000 * (time.process_time() - started))
        tally(figures, row, marks)
    return figures


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def marks_in(row: Row) -> list[Place]:
    """Where the check marks the letter of one case."""
    from evenhand.adapters.identifycases import read_case
    from evenhand.core.identify.marking import marks_of

    asked = {key: row[key] for key in ("id", "setting", "case", "letter")}
    case = read_case(json.dumps(asked).encode())
    marks = marks_of(text=case.letter, setting=case.setting, record=case.record)
    return [(mark.start, mark.end) for mark in marks]


def tally(figures: Figures, row: Row, marks: list[Place]) -> None:
    """Count one letter and its marks."""
    missed = 0
    linked: dict[str, list[bool]] = defaultdict(list)
    for leak in row["gold"]:
        found = is_found((leak["start"], leak["end"]), marks)
        if leak["kind"] == "linkage":
            linked[leak["group"]].append(found)
            continue
        for kind in (leak["kind"], *([f"quote, {leak['sub']}"] if leak["kind"] == "quote" else ())):
            figures.leaks[kind] += 1
            figures.found[kind] += found
        missed += not found
    for parts in linked.values():
        figures.leaks["linkage"] += 1
        figures.found["linkage"] += sum(parts) > 1
        missed += sum(parts) < 2
    alarms = sum(_is_in_vain(mark, row) for mark in marks)
    if row["gold"]:
        figures.leaking += 1
        figures.in_full += not missed
    else:
        figures.clean += 1
        figures.left_alone += not alarms
        figures.in_vain += alarms


def is_found(leak: Place, marks: Iterable[Place]) -> bool:
    """Whether marks that are not too wide cover at least half of a leak."""
    start, end = leak
    widest = max(TIMES * (end - start), WIDE_ENOUGH)
    covered = {
        place
        for first, last in marks
        if last - first <= widest
        for place in range(max(first, start), min(last, end))
    }
    return 2 * len(covered) >= end - start


def _is_in_vain(mark: Place, row: Row) -> bool:
    start, end = mark
    if end - start > WIDEST:
        return True
    leaks = [(leak["start"], leak["end"]) for leak in row["gold"]]
    around = [
        (sentence.start(), sentence.end())
        for sentence in SENTENCE.finditer(row["letter"])
        if any(first < sentence.end() and sentence.start() < last for first, last in leaks)
    ]
    ignored = [(span["start"], span["end"]) for span in row["ignore"]]
    return not any(first < end and start < last for first, last in (*leaks, *around, *ignored))


def _first_answer() -> tuple[float, float]:
    """The first answer of a fresh process in milliseconds, and the most memory such a process took for all
    letters, in MB. The program is compiled first, as pip compiles what it installs.

    Asked before anything else, while this process is small: a process begins with the size of the one that
    starts it, and that counts as its own."""
    compileall.compile_dir(str(ROOT / "src"), quiet=1)
    with (HERE / "tuning.jsonl").open("rb") as letters:
        line = letters.readline()
    taken = []
    for _ in range(STARTS):
        started = _of_children()
        command = [sys.executable, "-c", "from evenhand.cli.start import main; main()", "identify"]
        subprocess.run(command, input=line, cwd=ROOT, check=True, capture_output=True)
        taken.append(1000 * (_of_children() - started))
    with (HERE / "tuning.jsonl").open("rb") as every:
        subprocess.run(command, stdin=every, stdout=subprocess.DEVNULL, cwd=ROOT, check=True)
    return statistics.median(taken), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def _of_children() -> float:
    """Seconds of the processor that processes which have ended took."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _by_people() -> dict[int, float]:
    """Milliseconds for a letter, in the middle, with so many people in the record who are not in it."""
    rows = [row for row in _rows(HERE / "tuning.jsonl") if row["situation"] == "ashdown-vale"]
    return {many: statistics.median(_with_others(rows, many)) for many in PEOPLE}


def _with_others(rows: list[Row], many: int) -> Iterator[float]:
    from evenhand.adapters.identifycases import read_case
    from evenhand.core.identify.marking import marks_of

    others = [
        {
            "id": f"o{number}",
            "kind": "parent",
            "name": f"Qu{_letters(number)} Zx{_letters(7 * number)}",
            "part": "witness",
        }
        for number in range(many)
    ]
    crowded = dict(rows[0]["case"], people=[*rows[0]["case"]["people"], *others])
    first = {"id": "1", "setting": rows[0]["setting"], "case": crowded, "letter": ""}
    known = read_case(json.dumps(first).encode())
    marks_of(text=rows[0]["letter"], setting=known.setting, record=known.record)
    for row in rows * 3:
        started = time.process_time()
        marks_of(text=row["letter"], setting=known.setting, record=known.record)
        yield 1000 * (time.process_time() - started)


def _letters(number: int) -> str:
    return "".join("aeioubdgklmnprst"[int(digit, 16)] for digit in f"{number:04x}")


def _page(halves: dict[str, Figures], *, first: tuple[float, float], by_people: dict[int, float]) -> str:
    few, crowd = (by_people[many] for many in PEOPLE)
    lines = [
        "# Figures of the identifiability check\n",
        f"Measured on {date.today().isoformat()} with `python -m benchmarks.identifiability.measuring`, which `make bench`",
        "runs. **The rules were tuned on the tuning letters**; only the reporting letters say how the check fares with",
        "letters that nobody tuned on. Milliseconds are of the processor: other work on the machine makes the clock run longer.\n",
        "| | " + " | ".join(halves) + " |",
        "|---|" + "--:|" * len(halves),
    ]
    for kind in (name for each in KINDS for name in (each, *APART.get(each, ()))):
        cells = (
            f"{one.found[kind]} of {one.leaks[kind]} ({_share(one.found[kind], one.leaks[kind])})"
            for one in halves.values()
        )
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    rows = (
        ("every leak found, of leaking letters", lambda one: f"{one.in_full} of {one.leaking} ({_share(one.in_full, one.leaking)})"),
        ("clean letters left alone", lambda one: f"{one.left_alone} of {one.clean} ({_share(one.left_alone, one.clean)})"),
        ("gate", lambda one: f"{one.gate:.1f}"),
        ("false alarms per clean letter", lambda one: f"{one.in_vain / max(one.clean, 1):.3f}"),
        ("a letter in the middle, ms", lambda one: f"{statistics.median(one.milliseconds):.1f}"),
        ("a letter at the 95th of a hundred, ms", lambda one: f"{statistics.quantiles(one.milliseconds, n=20)[-1]:.1f}"),
    )  # fmt: skip
    lines += [f"| {name} | " + " | ".join(cell(one) for one in halves.values()) + " |" for name, cell in rows]
    lines += [
        "\n| the program | | asked for |",
        "|---|--:|--:|",
        f"| first answer of a fresh process ({STARTS} processes, compiled as by pip), ms | {first[0]:.0f} | ≤ 300 |",
        f"| most memory of a process that answers every letter, MB | {first[1]:.0f} | ≤ 100 |",
        f"| a letter with {PEOPLE[1]:,} more people in the record ÷ with {PEOPLE[0]} | {crowd / few:.2f} | ≤ 2 |",
    ]
    return "\n".join(lines) + "\n"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "none"


if __name__ == "__main__":
    main()
