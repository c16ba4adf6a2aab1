"""Clocks start, warn, run out and stop; each on its own."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.concerns import Binding, Profile
from evenhand.core.concerns.clocks import (
    RULES,
    Clock,
    ClockKind,
    ClockState,
    findings_for,
    stage_clocks,
    statutory_clock,
)
from evenhand.core.school_days import BankHoliday, Period, SchoolCalendar
from evenhand.core.school_days.deadlines import Span, Unit
from evenhand.core.schools import Nation

CALENDAR = SchoolCalendar(
    terms=(
        Period(first=date(2026, 9, 3), last=date(2026, 12, 18)),
        Period(first=date(2027, 1, 5), last=date(2027, 3, 25)),
    ),
    bank_holidays=(BankHoliday(on=date(2026, 12, 25)), BankHoliday(on=date(2026, 12, 28))),
    holidays_known=Period(first=date(2026, 1, 1), last=date(2027, 12, 31)),
)
FRIDAY = date(2026, 11, 20)
days = st.integers(0, 300).map(lambda number: date(2026, 7, 1) + timedelta(days=number))


def clock(kind: ClockKind, received_on: date = FRIDAY, **changes) -> Clock | None:
    wanted = {
        "profile": Profile.MAINTAINED,
        "nation": Nation.ENGLAND,
        "calendar": CALENDAR,
        **changes,
    }
    return statutory_clock(kind=kind, received_on=received_on, **wanted)


def ids(one: Clock, today: date) -> list[str]:
    return [finding.id for finding in findings_for(clock=one, today=today)]


def test_a_clock_with_time_left_is_quiet() -> None:
    request = clock(ClockKind.ACCESS_REQUEST)
    assert request and ids(request, FRIDAY) == []


def test_a_clock_that_was_met_is_quiet() -> None:
    request = clock(ClockKind.ACCESS_REQUEST, stopped_on=FRIDAY)
    assert request and ids(request, date(2027, 6, 1)) == []
    assert request.state(today=date(2027, 6, 1)) is ClockState.MET


@pytest.mark.rule(21)
@pytest.mark.parametrize(
    ("kind", "received", "due"),
    [
        (ClockKind.LADO, FRIDAY, date(2026, 11, 23)),
        (ClockKind.DATA_COMPLAINT, FRIDAY, date(2026, 12, 20)),
        (ClockKind.ACCESS_REQUEST, FRIDAY, date(2026, 12, 21)),
        (ClockKind.ACCESS_REQUEST, date(2026, 11, 26), date(2026, 12, 29)),
        (ClockKind.ACCESS_REQUEST, date(2027, 1, 31), date(2027, 3, 1)),
    ],
)
def test_law_sets_the_day(kind: ClockKind, received: date, due: date) -> None:
    found = clock(kind, received)
    assert found and (found.due_on, found.provisional) == (due, False)


@pytest.mark.rule(21)
def test_a_law_binds_from_its_day_and_where_it_holds() -> None:
    assert clock(ClockKind.DATA_COMPLAINT, date(2026, 6, 18)) is None
    assert clock(ClockKind.DATA_COMPLAINT, date(2026, 6, 19)) is not None
    assert clock(ClockKind.OFSTED) is None
    assert clock(ClockKind.OFSTED, profile=Profile.EARLY_YEARS, nation=Nation.WALES) is None
    told = clock(ClockKind.OFSTED, profile=Profile.EARLY_YEARS)
    assert told and told.due_on == FRIDAY + timedelta(days=14)


def test_waiting_for_proof_stops_only_the_request() -> None:
    waits = (
        Period(first=date(2026, 11, 23), last=date(2026, 11, 27)),
        Period(first=date(2026, 11, 26), last=date(2026, 11, 28)),
        Period(first=date(2026, 11, 1), last=date(2026, 11, 19)),
    )
    request = clock(ClockKind.ACCESS_REQUEST, waits=waits)
    assert request and request.due_on == date(2026, 12, 29)  # six days after the 21st is a Sunday
    complaint = clock(ClockKind.DATA_COMPLAINT, waits=waits)
    assert complaint == clock(ClockKind.DATA_COMPLAINT)


@pytest.mark.rule(21)
def test_it_warns_early_and_when_late() -> None:
    request = clock(ClockKind.ACCESS_REQUEST)
    assert request
    assert ids(request, request.due_on - timedelta(days=10)) == ["clock-soon"]
    assert ids(request, request.due_on) == ["clock-soon"]
    assert ids(request, request.due_on + timedelta(days=1)) == ["clock-late"]


def test_a_stop_still_to_come_is_none() -> None:
    request = clock(ClockKind.ACCESS_REQUEST, stopped_on=date(2026, 12, 1))
    assert request and request.state(today=FRIDAY) is ClockState.RUNNING
    late = clock(ClockKind.ACCESS_REQUEST, stopped_on=date(2027, 2, 1))
    assert late and late.state(today=date(2027, 3, 1)) is ClockState.MISSED


def test_a_guess_says_that_it_is_one() -> None:
    guess = clock(ClockKind.ACCESS_REQUEST, calendar=SchoolCalendar())
    assert guess and ids(guess, FRIDAY) == ["clock-provisional"]


@pytest.mark.rule(21)
def test_a_stage_has_its_own_days() -> None:
    wanted = {"stage": 1, "received_on": FRIDAY, "nation": Nation.ENGLAND, "calendar": CALENDAR}
    first, answer = stage_clocks(profile=Profile.MAINTAINED, **wanted)
    assert (first.due_on, answer.due_on) == (date(2026, 11, 27), date(2026, 12, 11))
    own = stage_clocks(profile=Profile.MAINTAINED, answer=Span(count=10, unit=Unit.SCHOOL_DAYS), **wanted)
    assert own[1].due_on == date(2026, 12, 4)
    (fixed,) = stage_clocks(profile=Profile.EARLY_YEARS, answer=Span(count=60, unit=Unit.DAYS), **wanted)
    assert (fixed.due_on, fixed.binding) == (FRIDAY + timedelta(days=28), Binding.STATUTORY)


def test_a_school_may_add_an_acknowledgement_of_its_own() -> None:
    clocks = stage_clocks(
        stage=1,
        received_on=FRIDAY,
        profile=Profile.EARLY_YEARS,
        nation=Nation.ENGLAND,
        calendar=CALENDAR,
        acknowledge=Span(count=2, unit=Unit.WORKING_DAYS),
    )
    assert [one.binding for one in clocks] == [Binding.LOCAL, Binding.STATUTORY]


def test_a_stage_that_is_not_there_is_said() -> None:
    with pytest.raises(LookupError, match="stage 9"):
        stage_clocks(
            stage=9,
            received_on=FRIDAY,
            profile=Profile.MAINTAINED,
            nation=Nation.ENGLAND,
            calendar=CALENDAR,
        )


def test_each_rule_says_where_it_comes_from() -> None:
    assert all("read 2026-" in rule.authority and rule.binding is Binding.STATUTORY for rule in RULES)
    assert len({rule.kind for rule in RULES}) == len(RULES)


@given(
    received=days,
    later=st.integers(0, 30),
    kind=st.sampled_from([rule.kind for rule in RULES]),
    profile=st.sampled_from(Profile),
)
def test_what_comes_later_is_due_no_earlier(
    received: date, later: int, kind: ClockKind, profile: Profile
) -> None:
    one = clock(kind, received, profile=profile)
    other = clock(kind, received + timedelta(days=later), profile=profile)
    if one and other:
        assert received <= one.due_on <= other.due_on


@given(received=days, first=days, spread=st.integers(0, 20))
def test_a_wait_never_shortens(received: date, first: date, spread: int) -> None:
    wait = Period(first=first, last=first + timedelta(days=spread))
    with_wait, without = (clock(ClockKind.ACCESS_REQUEST, received, waits=waits) for waits in ((wait,), ()))
    assert with_wait and without and with_wait.due_on >= without.due_on
