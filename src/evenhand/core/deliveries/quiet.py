"""Quiet hours: nothing is sent at night, or at the weekend, where the schools are.

A parent who gets a hard letter on Friday night can ask nobody until Monday.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/London")
SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingHours:
    """Between which times of the day something is sent, in UK time, and whether at weekends."""

    opens: time = time(8)
    closes: time = time(18)
    weekends: bool = False

    def __post_init__(self) -> None:
        assert self.opens < self.closes, "a form asks for hours that are not turned round"


ALWAYS = SendingHours(opens=time(0), closes=time.max, weekends=True)


def opens_at(*, hours: SendingHours, now: datetime) -> datetime:
    """`now` if something may be sent now, else the next moment when it may, in UTC."""
    here = now.astimezone(HERE)
    if _is_open(hours, here.date()) and hours.opens <= here.time() < hours.closes:
        return now.astimezone(UTC)
    day = here.date() if here.time() < hours.opens else here.date() + timedelta(days=1)
    while not _is_open(hours, day):
        day += timedelta(days=1)
    return datetime.combine(day, hours.opens, HERE).astimezone(UTC)


def next_day(now: datetime) -> datetime:
    """When the next day begins here, in UTC."""
    day = now.astimezone(HERE).date() + timedelta(days=1)
    return datetime.combine(day, time(0), HERE).astimezone(UTC)


def _is_open(hours: SendingHours, day: date) -> bool:
    return hours.weekends or day.weekday() < SATURDAY
