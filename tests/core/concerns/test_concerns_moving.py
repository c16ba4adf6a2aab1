"""Who may move a deadline, how far, and what nobody may."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.concerns import Binding
from evenhand.core.concerns.clocks import Clock, ClockKind, Move
from evenhand.core.concerns.moving import moved, why_not_move
from evenhand.core.findings import Refused
from evenhand.core.people import Role
from evenhand.core.school_days import SchoolCalendar

TODAY = date(2026, 11, 22)
ANSWER = Clock(
    kind=ClockKind.ANSWER,
    title="Answer",
    started_on=date(2026, 11, 2),
    due_on=date(2026, 11, 23),
    binding=Binding.LOCAL,
    authority="ours",
)
REQUEST = replace(ANSWER, kind=ClockKind.ACCESS_REQUEST, binding=Binding.STATUTORY, due_on=date(2026, 12, 2))
MOVE = Move(to=date(2026, 12, 4), by=Role.HEAD, reason="A witness is away.", told_on=TODAY)
LONGER = Move(to=date(2027, 2, 2), by=Role.DPO, reason="Six years of papers.", told_on=TODAY, is_complex=True)


def reason(clock: Clock, move: Move) -> str | None:
    found = why_not_move(clock=clock, move=move, calendar=SchoolCalendar(), today=TODAY)
    return found.id if found else None


def test_the_head_moves_a_local_day() -> None:
    later = moved(clock=ANSWER, move=MOVE, calendar=SchoolCalendar(), today=TODAY)
    assert (later.due_on, later.moved_because) == (MOVE.to, "A witness is away.")


def test_a_complex_request_gets_two_more_months() -> None:
    assert reason(REQUEST, LONGER) is None


@pytest.mark.rule(21)
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"to": date(2026, 11, 23)}, "clock-not-later"),
        ({"reason": "  "}, "clock-no-reason"),
        ({"told_on": None}, "clock-nobody-told"),
        ({"told_on": date(2026, 11, 30)}, "clock-nobody-told"),
        ({"by": Role.OFFICE}, "clock-not-yours"),
        ({"by": Role.DPO}, "clock-not-yours"),
    ],
)
def test_a_local_day_is_not_moved_lightly(changes: dict, expected: str) -> None:
    assert reason(ANSWER, replace(MOVE, **changes)) == expected


@pytest.mark.rule(21)
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"by": Role.HEAD}, "request-not-yours"),
        ({"is_complex": False}, "request-not-complex"),
        ({"to": date(2027, 2, 3)}, "request-too-long"),
    ],
)
def test_a_request_for_records_is_moved_only_as_law_allows(changes: dict, expected: str) -> None:
    assert reason(REQUEST, replace(LONGER, **changes)) == expected


def test_telling_them_after_the_month_is_too_late() -> None:
    overdue = replace(REQUEST, due_on=date(2026, 11, 10))
    assert reason(overdue, LONGER) == "request-told-late"


@pytest.mark.rule(21)
@given(
    binding=st.sampled_from([Binding.STATUTORY, Binding.PROCEDURE]),
    by=st.sampled_from(Role),
    kind=st.sampled_from([kind for kind in ClockKind if kind is not ClockKind.ACCESS_REQUEST]),
    is_complex=st.booleans(),
    to=st.dates(date(2026, 11, 24), date(2028, 1, 1)),
)
def test_nobody_moves_a_day_set_by_law(
    binding: Binding, by: Role, kind: ClockKind, is_complex: bool, to: date
) -> None:
    clock = replace(ANSWER, kind=kind, binding=binding)
    move = replace(MOVE, by=by, is_complex=is_complex, to=to)
    assert reason(clock, move) == "clock-statutory"
    with pytest.raises(Refused):
        moved(clock=clock, move=move, calendar=SchoolCalendar(), today=TODAY)
