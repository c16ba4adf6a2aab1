"""Who bears a name: sentences filled with names of records, and how many are marked.

    python -m benchmarks.identifiability.namesakes [--seed N] [--fillings N] [--show N]

In the sentences of `namesakes-others.txt` the name is that of somebody or something else and should be left alone;
in those of `namesakes-ours.txt` it is a person's of the case and should be a stop. Their author did not know the
rules. Prints the share that is marked of each, and the sentences that come out wrong most often. Records are
those of the tuning letters, one for each situation.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.identifiability.compiling import HERE

Row = dict[str, Any]
OTHERS, OURS = HERE / "namesakes-others.txt", HERE / "namesakes-ours.txt"
BEFORE = (
    "Dear parents and carers,\n\nSome messages shared online this month have been unkind, "
    "and we ask everybody to stop.\n\n"
)


@dataclass(slots=True, kw_only=True)
class Marked:
    """How often the fillings of each sentence are marked, and one filling of each that is and one that is not."""

    filled: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    examples: dict[tuple[str, bool], str] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """The fillings that are marked, in per cent."""
        return 100 * self.marked.total() / max(self.filled.total(), 1)


def records() -> list[Row]:
    """One case of each situation of the tuning letters."""
    found: dict[str, Row] = {}
    with (HERE / "tuning.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            found.setdefault(row["situation"], row)
    return list(found.values())


def marked(path: Path, *, rows: list[Row], fillings: int, by: Random) -> Marked:
    """Fill every sentence of a file with names of so many records, and check it below a line of a letter."""
    told = Marked()
    for sentence in path.read_text(encoding="utf-8").splitlines():
        for row in by.sample(rows, fillings):
            filled = _filled(sentence, row, by=by)
            is_marked = _is_marked(filled, row)
            told.filled[sentence] += 1
            told.marked[sentence] += is_marked
            told.examples.setdefault((sentence, is_marked), filled)
    return told


def wrong(told: Marked, *, wanted: bool) -> Iterator[tuple[int, str, str]]:
    """How many fillings of a sentence come out wrong, the sentence, and one of them: the worst first."""
    for sentence in sorted(told.filled, key=lambda one: -_wrong_of(told, one, wanted)):
        if many := _wrong_of(told, sentence, wanted):
            yield many, sentence, told.examples[sentence, not wanted]


def _wrong_of(told: Marked, sentence: str, wanted: bool) -> int:
    found = told.marked[sentence]
    return told.filled[sentence] - found if wanted else found


def _filled(sentence: str, row: Row, *, by: Random) -> str:
    names = [one["name"].split() for one in row["case"]["people"] if " " in one["name"]]
    name = by.choice(names)
    return sentence.replace("{first}", name[0]).replace("{last}", name[-1])


def _is_marked(sentence: str, row: Row) -> bool:
    from evenhand.adapters.identifycases import read_case
    from evenhand.core.identify.marking import marks_of

    asked = {"id": "1", "setting": row["setting"], "case": row["case"], "letter": f"{BEFORE}{sentence}\n"}
    case = read_case(json.dumps(asked).encode())
    marks = marks_of(text=case.letter, setting=case.setting, record=case.record)
    return any(mark.kind.value == "direct" and mark.start >= len(BEFORE) for mark in marks)


def main() -> None:
    """Fill, check, count."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--fillings", type=int, default=6)
    parser.add_argument("--show", type=int, default=60)
    asked = parser.parse_args()
    rows, by = records(), Random(asked.seed)
    for path, wanted in ((OTHERS, False), (OURS, True)):
        told = marked(path, rows=rows, fillings=asked.fillings, by=by)
        print(f"{path.stem}: {told.marked.total()} of {told.filled.total()} marked ({told.share:.1f} %)")
        for many, sentence, example in list(wrong(told, wanted=wanted))[: asked.show]:
            print(f"   {many} of {asked.fillings}  {sentence}  |  {example}")


if __name__ == "__main__":
    main()
