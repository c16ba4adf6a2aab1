"""Counting forward: what counts, in which order, and that parts add up."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from school_years import YEAR, calendars, days

from evenhand.core.school_days import Period, SchoolCalendar
from evenhand.core.school_days.counting import (
    add_months,
    add_school_days,
    add_working_days,
    first_school_day,
    next_school_day,
    next_working_day,
    school_days_between,
)

few = st.integers(0, 12)


def test_no_days_lead_nowhere() -> None:
    sunday = date(2026, 11, 22)
    assert add_school_days(start=sunday, days=0, calendar=YEAR) == sunday
    assert add_working_days(start=sunday, days=0, calendar=YEAR) == sunday
    assert add_months(start=sunday, months=0) == sunday


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2026, 11, 20), date(2026, 11, 23)),  # over a weekend
        (date(2026, 10, 23), date(2026, 11, 2)),  # over half term
        (date(2026, 12, 18), date(2027, 1, 5)),  # over Christmas and an inset day
        (date(2027, 4, 30), date(2027, 5, 4)),  # over a bank holiday in term
        (date(2026, 7, 1), date(2026, 9, 3)),  # before the first term
        (date(2027, 7, 21), None),  # nobody has entered the year after
    ],
)
def test_the_next_day_children_come(day: date, after: date | None) -> None:
    assert next_school_day(after=day, calendar=YEAR) == after


def test_without_terms_nothing_is_made_up() -> None:
    empty = SchoolCalendar()
    assert next_school_day(after=date(2026, 11, 20), calendar=empty) is None
    assert add_school_days(start=date(2026, 11, 20), days=3, calendar=empty) is None
    assert school_days_between(start=date(2026, 1, 1), end=date(2026, 12, 31), calendar=empty) == 0


def test_a_period_has_to_end_after_it_begins() -> None:
    with pytest.raises(ValueError, match="Autumn"):
        Period(first=date(2026, 9, 2), last=date(2026, 9, 1), name="Autumn")


@pytest.mark.parametrize("count", [add_school_days, add_working_days])
def test_nothing_counts_backwards(count) -> None:
    with pytest.raises(ValueError, match="forward"):
        count(start=date(2026, 11, 20), days=-1, calendar=YEAR)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 9, 3), 1, date(2026, 10, 3)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_a_month_ends_on_its_last_day_at_most(start: date, months: int, end: date) -> None:
    assert add_months(start=start, months=months) == end


@given(start=days, one=few, other=few, calendar=calendars)
def test_parts_of_school_days_add_up(start: date, one: int, other: int, calendar: SchoolCalendar) -> None:
    halfway = add_school_days(start=start, days=one, calendar=calendar)
    whole = add_school_days(start=start, days=one + other, calendar=calendar)
    assert whole == (halfway and add_school_days(start=halfway, days=other, calendar=calendar))


@given(start=days, one=few, other=few, calendar=calendars)
def test_parts_of_working_days_add_up(start: date, one: int, other: int, calendar: SchoolCalendar) -> None:
    halfway = add_working_days(start=start, days=one, calendar=calendar)
    assert add_working_days(start=halfway, days=other, calendar=calendar) == add_working_days(
        start=start, days=one + other, calendar=calendar
    )


@given(start=days, later=st.integers(0, 40), count=few, calendar=calendars)
def test_who_starts_later_ends_no_earlier(
    start: date, later: int, count: int, calendar: SchoolCalendar
) -> None:
    early = add_school_days(start=start, days=count, calendar=calendar)
    late = add_school_days(start=start + timedelta(days=later), days=count, calendar=calendar)
    assume(late is not None)
    assert early is not None and early <= late


@given(start=days, count=few, calendar=calendars)
def test_counting_back_gives_the_number(start: date, count: int, calendar: SchoolCalendar) -> None:
    end = add_school_days(start=start, days=count, calendar=calendar)
    assume(end is not None)
    assert school_days_between(start=start, end=end, calendar=calendar) == count


@given(start=days, count=st.integers(1, 12), calendar=calendars)
def test_school_days_take_at_least_as_long(start: date, count: int, calendar: SchoolCalendar) -> None:
    end = add_school_days(start=start, days=count, calendar=calendar)
    assume(end is not None)
    assert calendar.is_school_day(end)
    assert end >= add_working_days(start=start, days=count, calendar=calendar)


@given(day=days, calendar=calendars)
def test_an_open_day_is_its_own_first(day: date, calendar: SchoolCalendar) -> None:
    assert (first_school_day(on_or_after=day, calendar=calendar) == day) is calendar.is_school_day(day)
    assert (next_working_day(on_or_after=day, calendar=calendar) == day) is calendar.is_working_day(day)


@given(start=days, one=st.integers(0, 30), other=st.integers(0, 30))
def test_more_months_end_later(start: date, one: int, other: int) -> None:
    assert (one <= other) is (add_months(start=start, months=one) <= add_months(start=start, months=other))
