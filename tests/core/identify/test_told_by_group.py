"""Pupils and families told by a small group, in ways a head would write it: found where people were cruel
about them, and left alone in notices.

`told_by_group.txt` holds in each line a group, whom it counts, how many, and one way to tell who is of it.
"""

import re
from itertools import groupby
from pathlib import Path

import pytest
from identify_schools import groups, home, letter, record, school

from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Roster
from evenhand.core.identify.registry import RULES

HERE = Path(__file__).parent
LINES = [line.split("|") for line in (HERE / "told_by_group.txt").read_text(encoding="utf-8").splitlines()]
BY_GROUP = [
    (name, of, int(many), [row[3] for row in rows])
    for (name, of, many), rows in groupby(LINES, key=lambda row: tuple(row[:3]))
]
CRUEL = (
    "Hurtful things were written last week about {told}. We ask you to stop.",
    "{begun} has been called names on the internet, and has done nothing to earn it.",
    "The post was put up by {told}, who has since said sorry.",
)
PLAIN = (
    "Well done to {told}, who won a prize at the fair.",
    "{begun} will be at the gate on Friday with the kit lists.",
    "Perhaps you know {told} and would like to help at the fair on Saturday.",
)

COUNTS_ITSELF = re.compile(r"\b(?:two|three|four|only|twins)\b")
"""Ways that say themselves how few are meant, or tell what the record keeps, whatever the counts are."""


def _marked(name: str, of: str, many: int, told: list[str], frames: tuple[str, ...]) -> list[str]:
    setting = school(
        Roster(
            pupils_total=300,
            pupils_by_year=(("Year 4", 45), ("Year 5", 60)),
            staff_total=40,
            staff_by_role=(("headteacher", 1), ("class teacher", 12), ("teaching assistant", 16)),
            groups=groups((name, of, many), ("choir", "pupils", 40)),
        )
    )
    case = record(*home("Year 4"), facts=(("family", "one of twins"),) if "twins" in name else ())
    found = []
    for place, one in enumerate(told):
        text = letter(frames[place % len(frames)].format(told=one, begun=one[0].upper() + one[1:]))
        start = text.lower().index(one.lower())
        covered = {
            at
            for mark in marks_of(text=text, setting=setting, record=case, clues=RULES)
            for at in range(max(mark.start, start), min(mark.end, start + len(one)))
        }
        if 2 * len(covered) >= len(one):
            found.append(one)
    return found


@pytest.mark.parametrize(("name", "of", "many", "told"), BY_GROUP)
def test_whoever_is_told_by_a_small_group_is_found(name: str, of: str, many: int, told: list[str]) -> None:
    found = _marked(name, of, many, told, CRUEL)
    assert [one for one in told if one not in found] == []


@pytest.mark.parametrize(("name", "of", "many", "told"), BY_GROUP)
def test_notices_of_a_small_group_are_left_alone(name: str, of: str, many: int, told: list[str]) -> None:
    assert _marked(name, of, many, told, PLAIN) == []


@pytest.mark.parametrize(("name", "of", "many", "told"), BY_GROUP)
def test_a_large_group_tells_nobody(name: str, of: str, many: int, told: list[str]) -> None:
    uncounted = [one for one in told if not COUNTS_ITSELF.search(one)]
    assert _marked(name, of, 10 * many + 20, uncounted, CRUEL) == []
