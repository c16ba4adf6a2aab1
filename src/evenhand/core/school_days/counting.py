"""Counting forward in school days, working days, days and months.

The day something arrives is day nought; the first day that counts is the next one. So counting three
days and then two is counting five.
"""

import calendar as months_and_years
from datetime import date, timedelta

from evenhand.core.school_days import SchoolCalendar

ONE_DAY = timedelta(days=1)


def first_school_day(*, on_or_after: date, calendar: SchoolCalendar) -> date | None:
    """The day itself where children come on it, or the next on which they do; None past the last term."""
    last, day = calendar.last_known(), on_or_after
    while last is not None and day <= last:
        if calendar.is_school_day(day):
            return day
        day += ONE_DAY
    return None


def next_school_day(*, after: date, calendar: SchoolCalendar) -> date | None:
    """The first school day after a day; None where the terms that are known do not reach so far."""
    return first_school_day(on_or_after=after + ONE_DAY, calendar=calendar)


def add_school_days(*, start: date, days: int, calendar: SchoolCalendar) -> date | None:
    """The day that is so many school days after the start; the start itself for none.

    None where the terms that are known do not reach so far. Raises `ValueError` for less than none.
    """
    _not_backwards(days)
    day: date | None = start
    for _ in range(days):
        if day is None:
            return None
        day = next_school_day(after=day, calendar=calendar)
    return day


def school_days_between(*, start: date, end: date, calendar: SchoolCalendar) -> int:
    """How many school days come after the start, up to the end and with it; none if it is earlier."""
    spread = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))
    return sum(calendar.is_school_day(day) for day in spread)


def next_working_day(*, on_or_after: date, calendar: SchoolCalendar) -> date:
    """The day itself where offices are open, or the next on which they are."""
    day = on_or_after
    while not calendar.is_working_day(day):
        day += ONE_DAY
    return day


def add_working_days(*, start: date, days: int, calendar: SchoolCalendar) -> date:
    """The day that is so many working days after the start; the start itself for none.

    Raises `ValueError` for less than none.
    """
    _not_backwards(days)
    day = start
    for _ in range(days):
        day = next_working_day(on_or_after=day + ONE_DAY, calendar=calendar)
    return day


def add_months(*, start: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter.

    Raises `ValueError` for less than none.
    """
    _not_backwards(months)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = months_and_years.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def _not_backwards(count: int) -> None:
    if count < 0:
        raise ValueError("a deadline counts forward")
