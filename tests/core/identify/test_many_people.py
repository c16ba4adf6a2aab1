"""A letter costs as much in a school of thousands as in a small one: everybody is asked once."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from identify_schools import TOWN, home, letter, record, staff

from evenhand.core.identify.marking import marks_of
from evenhand.core.identify.record import Involved, InvolvedAs, PersonKind, Record

TEXT = letter(
    "Cruel things were said on Facebook about our site manager, who saved a child from the pond on Tuesday. "
    "Mr Abercrombie-Voss and Ms F. wrote to me, and so did the J.K. whom some of you blame. "
    "Please do not share the clip of Оксана or of the boy with a cochlear implant."
)
FEW, MANY = 50, 2000
ONCE_AND_A_HALF = 1.5


def _of(many: int) -> Record:
    known = record(*home("Year 3"), staff("site manager"), facts=(("health", "has a cochlear implant"),))
    others = tuple(
        Involved(
            id=f"o{n}",
            kind=PersonKind.PARENT,
            name=f"Qu{_letters(n)} Zx{_letters(7 * n)}",
            part=InvolvedAs.WITNESS,
        )
        for n in range(many)
    )
    return known._replace(people=(*known.people, *others))


def _letters(number: int) -> str:
    return "".join("aeioubdgklmnprst"[int(digit, 16)] for digit in f"{number:x}")


def _lines(work: Callable[[], object]) -> int:
    """How many lines of Python run: the same on every machine and at every hour, as no clock is."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def test_no_rule_walks_over_everybody_for_each_letter() -> None:
    run = {}
    for many in (FEW, MANY):
        known = _of(many)
        # what is worked out for a record is worked out with its first letter
        marks_of(text=TEXT, setting=TOWN, record=known)
        run[many] = _lines(lambda known=known: marks_of(text=f"{TEXT} ", setting=TOWN, record=known))
    assert run[MANY] <= ONCE_AND_A_HALF * run[FEW], run
