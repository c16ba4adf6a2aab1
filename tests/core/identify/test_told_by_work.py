"""Every job of a school told without its title, in ways a head would write it: found where people were cruel
about them, and left alone where they are thanked, announced or somebody to turn to.

`told_by_work.txt` holds a job and one way to tell it in each line.
"""

from itertools import groupby
from pathlib import Path

import pytest
from identify_schools import letter, school

from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record, Roster, Setting
from evenhand.core.identify.registry import RULES

HERE = Path(__file__).parent
LINES = [line.split("|") for line in (HERE / "told_by_work.txt").read_text(encoding="utf-8").splitlines()]
BY_JOB = [(job, [told for _, told in rows]) for job, rows in groupby(LINES, key=lambda row: row[0])]
CRUEL = (
    "Some of what was written last week about {told} was cruel. We ask you to stop.",
    "{begun} has been called names on the internet, and has done nothing to earn it.",
    "I am sorry that {told} had to read such things.",
)
PLAIN = (
    "Thank you to {told}, who did so much for the fair.",
    "{begun} will be at the gate on Friday with the kit lists.",
    "If you need help, please speak to {told}.",
)
OF_PARENTS = ("pta", "parent council", "volunteer", "uniform")
MANY = (
    ("class teacher", 14), ("teacher", 30), ("teaching assistant", 16), ("lunchtime supervisor", 9),
    ("office staff", 5), ("governor", 11), ("kitchen staff", 6), ("cleaner", 6), ("nursery nurse", 9),
    ("minibus driver", 6),
)  # fmt: skip
SAME = {
    "kitchen assistant": "kitchen staff", "school secretary": "office staff", "receptionist": "office staff",
    "key person": "nursery nurse", "pupil support assistant": "teaching assistant",
}  # fmt: skip


def _school(job: str) -> Setting:
    counts = dict(MANY) | {"headteacher": 1, "deputy headteacher": 2}
    counts.pop(SAME.get(job, ""), None)
    counts |= {job: 1 if job == "headteacher" else 2}
    return school(
        Roster(
            pupils_total=300,
            pupils_by_year=(("Reception", 40), ("Year 4", 45), ("Year 9", 60), ("Year 12", 40)),
            staff_total=90,
            staff_by_role=tuple(counts.items()),
        )
    )


def _record(job: str) -> Record:
    kind = PersonKind.PARENT if any(word in job for word in OF_PARENTS) else PersonKind.STAFF
    kind = PersonKind.GOVERNOR if "governor" in job else kind
    one = Involved(id="s1", kind=kind, name="Wilhelmina Drake", part=InvolvedAs.TARGET, job=job)
    return Record(people=(one,), facts=())


def _marked(job: str, frames: tuple[str, ...], told: list[str]) -> list[tuple[str, list[str]]]:
    setting, record = _school(job), _record(job)
    found = []
    for place, one in enumerate(told):
        text = letter(frames[place % len(frames)].format(told=one, begun=one[0].upper() + one[1:]))
        start = text.lower().index(one.lower())
        marks = marks_of(text=text, setting=setting, record=record, clues=RULES)
        covered = {
            at for mark in marks for at in range(max(mark.start, start), min(mark.end, start + len(one)))
        }
        if 2 * len(covered) >= len(one):
            found.append((one, [text[mark.start : mark.end] for mark in marks]))
    return found


@pytest.mark.parametrize(("job", "told"), BY_JOB)
def test_whoever_is_told_by_their_work_is_found(job: str, told: list[str]) -> None:
    found = {one for one, _ in _marked(job, CRUEL, told)}
    assert [one for one in told if one not in found] == []


@pytest.mark.parametrize(("job", "told"), BY_JOB)
def test_notices_that_tell_of_them_so_are_left_alone(job: str, told: list[str]) -> None:
    assert [one for one, _ in _marked(job, PLAIN, told)] == []
