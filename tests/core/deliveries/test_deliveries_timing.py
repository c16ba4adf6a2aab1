"""When something may be sent: pauses, pace, hours."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.deliveries.pace import Pace, next_slot
from evenhand.core.deliveries.quiet import ALWAYS, HERE, SendingHours, next_day, opens_at
from evenhand.core.deliveries.retrying import PAUSES, channel_pause, next_try

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
moments = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes))


def test_every_pause_is_longer_than_the_one_before_and_there_is_an_end() -> None:
    assert list(PAUSES) == sorted(set(PAUSES))
    assert next_try(tries=1, now=NOON) == NOON + timedelta(minutes=1)
    assert next_try(tries=len(PAUSES) + 1, now=NOON) is None
    assert sum(PAUSES, timedelta()) < timedelta(days=2)


@given(faults=st.integers(1, 1000))
def test_a_channel_is_asked_again_within_half_an_hour(faults: int) -> None:
    assert timedelta() < channel_pause(faults=faults, now=NOON) - NOON <= timedelta(minutes=30)


@given(rate=st.integers(1, 400), late=st.lists(st.floats(0, 0.05), min_size=1, max_size=500))
def test_no_minute_has_more_than_the_pace_also_where_each_is_a_little_late(
    rate: int, late: list[float]
) -> None:
    begun, slot = [], NOON
    for delay in late:
        begun.append(slot + timedelta(minutes=1) / rate * delay)
        slot = next_slot(pace=Pace(per_minute=rate), now=slot, sent_today=0, tomorrow=NOON)
    for first in begun:
        assert sum(first <= one < first + timedelta(minutes=1) for one in begun) <= rate


def test_a_full_day_waits_for_tomorrow() -> None:
    told = {"now": NOON, "tomorrow": next_day(NOON)}
    assert next_slot(pace=Pace(per_day=2), sent_today=1, **told) == NOON
    assert next_slot(pace=Pace(per_day=2), sent_today=2, **told) == datetime(2026, 11, 24, tzinfo=UTC)
    assert Pace().is_free
    assert not Pace(per_day=1).is_free


@given(now=moments)
def test_always_open_is_now(now: datetime) -> None:
    assert opens_at(hours=ALWAYS, now=now) == now


@given(now=moments, first=st.integers(0, 22), weekends=st.booleans())
def test_it_opens_now_or_later_and_then_it_is_open(now: datetime, first: int, weekends: bool) -> None:
    hours = SendingHours(opens=time(first), closes=time(23), weekends=weekends)
    opens = opens_at(hours=hours, now=now)
    assert now <= opens <= now + timedelta(days=4)
    assert opens_at(hours=hours, now=opens) == opens
    here = opens.astimezone(HERE)
    assert hours.opens <= here.time() < hours.closes
    assert weekends or here.weekday() < 5


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-27T19:00", "2026-11-30T08:00"),  # Friday evening: Monday
        ("2026-11-28T11:00", "2026-11-30T08:00"),  # Saturday
        ("2026-11-23T06:00", "2026-11-23T08:00"),
        ("2026-07-06T06:30", "2026-07-06T07:00"),  # summer time: eight o'clock is seven in UTC
        ("2026-07-06T07:30", "2026-07-06T07:30"),
    ],
)
def test_hours_are_those_of_the_school(now: str, opens: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert opens_at(hours=SendingHours(), now=at) == datetime.fromisoformat(opens).replace(tzinfo=UTC)
