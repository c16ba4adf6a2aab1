"""Deadlines in four units, and how sure they are."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from school_years import YEAR, calendars, days

from evenhand.core.school_days import SchoolCalendar
from evenhand.core.school_days.deadlines import Deadline, Span, Unit, deadline

spans = st.builds(Span, count=st.integers(0, 15), unit=st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("start", "span", "end"),
    [
        (date(2026, 11, 20), Span(count=5, unit=Unit.SCHOOL_DAYS), date(2026, 11, 27)),
        (date(2026, 12, 16), Span(count=5, unit=Unit.SCHOOL_DAYS), date(2027, 1, 7)),
        (date(2026, 12, 24), Span(count=1, unit=Unit.WORKING_DAYS), date(2026, 12, 29)),
        (date(2026, 11, 22), Span(count=28, unit=Unit.DAYS), date(2026, 12, 20)),
        (date(2026, 11, 25), Span(count=1, unit=Unit.MONTHS), date(2026, 12, 29)),  # Christmas is in the way
        (date(2026, 9, 3), Span(count=1, unit=Unit.MONTHS), date(2026, 10, 5)),  # the third is a Saturday
    ],
)
@pytest.mark.rule(21)
def test_a_span_ends_on_its_day(start: date, span: Span, end: date) -> None:
    assert deadline(start=start, span=span, calendar=YEAR) == Deadline(on=end)


@pytest.mark.rule(21)
def test_what_arrives_in_the_holidays_counts_from_the_first_school_day() -> None:
    five = Span(count=5, unit=Unit.SCHOOL_DAYS)
    in_holidays = deadline(start=date(2026, 10, 28), span=five, calendar=YEAR)
    assert in_holidays == deadline(start=date(2026, 11, 2), span=five, calendar=YEAR)


def test_missing_terms_make_it_early_and_provisional() -> None:
    span, start = Span(count=10, unit=Unit.SCHOOL_DAYS), date(2026, 10, 19)
    true = deadline(start=start, span=span, calendar=YEAR)
    guess = deadline(start=start, span=span, calendar=replace(YEAR, terms=()))
    assert guess.provisional and guess.on < true.on


def test_a_year_without_bank_holidays_is_provisional() -> None:
    far = deadline(start=date(2029, 12, 20), span=Span(count=1, unit=Unit.MONTHS), calendar=YEAR)
    assert far.provisional


@given(start=days, span=spans, calendar=calendars)
def test_no_deadline_is_before_its_start(start: date, span: Span, calendar: SchoolCalendar) -> None:
    assert deadline(start=start, span=span, calendar=calendar).on >= start


@given(start=days, span=spans, calendar=calendars)
def test_a_guess_is_never_later_than_the_truth(start: date, span: Span, calendar: SchoolCalendar) -> None:
    guess = deadline(start=start, span=span, calendar=replace(calendar, terms=()))
    assert guess.on <= deadline(start=start, span=span, calendar=calendar).on


def test_spans_read_as_people_say_them() -> None:
    assert str(Span(count=1, unit=Unit.MONTHS)) == "1 month"
    assert str(Span(count=10, unit=Unit.SCHOOL_DAYS)) == "10 school days"
