"""Which days a school is open, and which day is so many school days, working days or months away.

Everything known about days is handed in as a `SchoolCalendar`; nothing here asks a clock. Where the
calendar does not reach, the answer is None: a day nobody has entered is no school day and no holiday.
"""

from dataclasses import dataclass, field
from datetime import date

SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from the first to the last, both of them included. `name` is for people to read.

    Raises `ValueError` where the last day comes before the first.
    """

    first: date
    last: date
    name: str = ""

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.name or 'a period'} ends before it begins")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class BankHoliday:
    """A day on which banks and councils are closed in the school's nation."""

    on: date
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolCalendar:
    """The days of one school, as far as they are known.

    `terms` are the days between which children come; `breaks` are half terms and other days off in
    them; on `inset_days` staff come and children do not. `bank_holidays` are those of the nation, and
    `holidays_known` says for which days that list is whole; None where nobody has given one.
    """

    terms: tuple[Period, ...] = ()
    breaks: tuple[Period, ...] = ()
    inset_days: frozenset[date] = frozenset()
    bank_holidays: tuple[BankHoliday, ...] = ()
    holidays_known: Period | None = None
    closed_days: frozenset[date] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the days of the bank holidays by themselves: counting asks for them again and again."""
        object.__setattr__(self, "closed_days", frozenset(one.on for one in self.bank_holidays))

    def is_weekday(self, day: date) -> bool:
        """Whether it is one of Monday to Friday."""
        return day.weekday() < SATURDAY

    def is_bank_holiday(self, day: date) -> bool:
        """Whether the day is on the list of bank holidays."""
        return day in self.closed_days

    def is_working_day(self, day: date) -> bool:
        """Whether offices are open: a weekday and no bank holiday."""
        return self.is_weekday(day) and not self.is_bank_holiday(day)

    def is_school_day(self, day: date) -> bool:
        """Whether children come: a working day in a term, outside every break, and no inset day."""
        return (
            self.is_working_day(day)
            and any(day in term for term in self.terms)
            and not any(day in pause for pause in self.breaks)
            and day not in self.inset_days
        )

    def last_known(self) -> date | None:
        """The last day of the last term that has been entered; None without terms."""
        return max((term.last for term in self.terms), default=None)

    def knows_holidays_of(self, day: date) -> bool:
        """Whether the list of bank holidays is whole for the day."""
        return self.holidays_known is not None and day in self.holidays_known
