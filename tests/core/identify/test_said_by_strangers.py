"""What somebody else would say instead: sentences written after the rules, for schools of the tuning letters.

Passages in brackets point to somebody. `NOT_YET` are those that are known to be missed; whoever finds one of
them takes it out of the list.
"""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from evenhand.adapters.identifycases import Case, read_case
from evenhand.core.identify.marking import marks_of

HERE = Path(__file__).parent
LETTERS = HERE.parents[2] / "benchmarks" / "identifiability" / "tuning.jsonl"
SAID = (HERE / "said_by_strangers.txt").read_text(encoding="utf-8").splitlines()
FRAMES = (
    "Dear Parents and Carers\n\n{text}\n\nThank you for your continued support.\n\n{name}, {role}",
    "Dear all,\n\n{text}\n\nWith best wishes,\n{name}\n{role}",
)
NOT_YET: frozenset[str] = frozenset(
    (
        "A bite in the sandpit",
        "A change of soloist",
        "A coach of our first eleven",
        "A member of the kitchen team",
        "April",
        "Someone who teaches music here",
        "The head of our youngest year",
        "in Year 7",
        "on the route 12 bus",
        "The New Year lunch",
        "a pupil did not get back on the coach",
        "a child was handed to the wrong person",
        "bruises easily because of medicine for his heart",
        "driven from their house last year",
        "is often away because of her blood condition",
        "who joined her family at the age of four",
    )
)


@cache
def _schools() -> dict[str, dict]:
    rows = (json.loads(line) for line in LETTERS.read_text(encoding="utf-8").split("\n") if line)
    return {row["situation"]: row for row in rows}


def _case(line: str, frame: str) -> tuple[Case, list[tuple[int, int]]]:
    school, text = line.split("|", 1)
    row = _schools()[school]
    whole = frame.format(text=text, **row["setting"]["signatory"])
    wanted = []
    while found := re.search("⟦([^⟦⟧]*)⟧", whole):
        wanted.append((found.start(), found.end() - 2))
        whole = whole[: found.start()] + found.group(1) + whole[found.end() :]
    asked = {"id": school, "setting": row["setting"], "case": row["case"], "letter": whole}
    return read_case(json.dumps(asked).encode()), wanted


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("line", SAID)
def test_what_a_stranger_would_say(line: str, frame: str) -> None:
    case, wanted = _case(line, frame)
    marks = marks_of(text=case.letter, setting=case.setting, record=case.record)
    if not wanted:
        assert not marks, [case.letter[mark.start : mark.end] for mark in marks]
    missed = [
        case.letter[start:end]
        for start, end in wanted
        if not any(mark.start < end and start < mark.end for mark in marks)
    ]
    assert set(missed) <= NOT_YET
