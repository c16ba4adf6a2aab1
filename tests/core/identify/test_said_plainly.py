"""What schools would say of a case in plain sentences, one in a letter, and what they would say that is of
no case.

`NOT_YET` are passages that are known to be missed; whoever finds one of them takes it out of the list.
"""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from evenhand.adapters.identifycases import read_case
from evenhand.core.identify.marking import marks_of

HERE = Path(__file__).parent
LETTERS = HERE.parents[2] / "benchmarks" / "identifiability" / "tuning.jsonl"
LINES = (HERE / "said_plainly.txt").read_text(encoding="utf-8").splitlines()
BRACKETED = re.compile("⟦([^⟦⟧]*)⟧")
LETTER = "Dear Parents and Carers\n\n{text}\n\nThank you for your continued support.\n\n{name}, {role}"
NOT_YET = frozenset(
    (
        "a pupil could leave the site without anybody noticing",
        "may soon have to leave the site where they live",
        "has scars on his back",
        "lives in a children's home",
        "only our lunches are any good",
        "was given to somebody who should not have had him",
        "at parents' evening",
        "walks in her sleep",
        "works at the fish farm and came here in August",
        "in care",
        "has only just returned after cancer treatment",
        "bread instead of dumplings",
        "was badly sunburnt",
        "a pupil being held down in the canteen",
        "has just become a dad",
        "The P4 teacher",
    )
)


@cache
def _schools() -> dict[str, dict]:
    rows = (json.loads(line) for line in LETTERS.read_text(encoding="utf-8").split("\n") if line)
    return {row["situation"]: row for row in rows}


@pytest.mark.parametrize("line", LINES)
def test_what_is_said_plainly(line: str) -> None:
    school, text = line.split("|", 1)
    row = _schools()[school]
    whole = LETTER.format(text=BRACKETED.sub(r"\1", text), **row["setting"]["signatory"])
    case = read_case(
        json.dumps({"id": school, "setting": row["setting"], "case": row["case"], "letter": whole}).encode()
    )
    marks = marks_of(text=whole, setting=case.setting, record=case.record)
    wanted = BRACKETED.search(text)
    if wanted is None:
        assert [whole[mark.start : mark.end] for mark in marks] == []
        return
    start = whole.index(wanted.group(1))
    end = start + len(wanted.group(1))
    covered = {place for one in marks for place in range(max(one.start, start), min(one.end, end))}
    assert 2 * len(covered) >= end - start or wanted.group(1) in NOT_YET
