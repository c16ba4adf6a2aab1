"""A deadline: so many days of some kind after a day, and how sure that date is."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from evenhand.core.school_days import SchoolCalendar
from evenhand.core.school_days.counting import (
    add_months,
    add_school_days,
    add_working_days,
    first_school_day,
    next_working_day,
)


class Unit(StrEnum):
    """What a span is counted in. Stored in settings of schools, so values never change."""

    SCHOOL_DAYS = "school-days"
    WORKING_DAYS = "working-days"
    DAYS = "days"
    MONTHS = "months"


WORDS = {
    Unit.SCHOOL_DAYS: "school day",
    Unit.WORKING_DAYS: "working day",
    Unit.DAYS: "day",
    Unit.MONTHS: "month",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """So many days or months."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {WORDS[self.unit]}{'' if self.count == 1 else 's'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The last day for something. A `provisional` one was worked out without all terms or bank
    holidays: it is never later than the true one, and moves once they are entered."""

    on: date
    provisional: bool = False


def deadline(*, start: date, span: Span, calendar: SchoolCalendar) -> Deadline:
    """The last day of a span that begins on a day.

    School days: what arrives on a day without school counts as arrived on the next school day. Where
    terms are missing, working days are counted instead, which are never more. Months end on the same
    day of a later month, and on the next working day where offices are shut on it.
    """
    match span.unit:
        case Unit.SCHOOL_DAYS:
            return _in_school_days(start, span.count, calendar)
        case Unit.WORKING_DAYS:
            return _checked(add_working_days(start=start, days=span.count, calendar=calendar), calendar)
        case Unit.DAYS:
            return Deadline(on=start + timedelta(days=span.count))
        case Unit.MONTHS:
            same_day = add_months(start=start, months=span.count)
            return _checked(next_working_day(on_or_after=same_day, calendar=calendar), calendar)


def _in_school_days(start: date, count: int, calendar: SchoolCalendar) -> Deadline:
    arrived = first_school_day(on_or_after=start, calendar=calendar)
    reached = arrived and add_school_days(start=arrived, days=count, calendar=calendar)
    if reached is None:
        early = add_working_days(start=start, days=count, calendar=calendar)
        return Deadline(on=early, provisional=True)
    return _checked(reached, calendar)


def _checked(day: date, calendar: SchoolCalendar) -> Deadline:
    return Deadline(on=day, provisional=not calendar.knows_holidays_of(day))
