"""What is entered in the calendar is what the rules count with."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from evenhand.apps.schools import actions, queries
from evenhand.apps.schools.models import School
from evenhand.core.concerns import Profile


def enter(school: School, by: Any, now: Any, kind: str, first: date, last: date) -> None:
    what = queries.EntryKind(kind)
    actions.add_to_calendar(by=by, now=now, school=school, kind=what, name="", first=first, last=last)


@pytest.fixture
def autumn(school: School, runner: Any, now: Any) -> School:
    enter(school, runner, now, "term", date(2026, 9, 2), date(2026, 12, 18))
    return school


def test_a_day_in_term_is_a_school_day(autumn: School) -> None:
    assert queries.calendar(school=autumn).is_school_day(date(2026, 11, 23))


@pytest.mark.parametrize("kind", ["break", "inset", "closure"])
def test_a_day_off_is_none(kind: str, autumn: School, runner: Any, now: Any) -> None:
    enter(autumn, runner, now, kind, date(2026, 11, 23), date(2026, 11, 24))
    calendar = queries.calendar(school=autumn)
    assert not any(calendar.is_school_day(date(2026, 11, day)) for day in (23, 24))
    assert calendar.is_school_day(date(2026, 11, 25))


@pytest.mark.parametrize(
    ("nation", "day", "off"),
    [
        ("england", date(2026, 8, 31), True),
        ("scotland", date(2026, 8, 31), False),
        ("scotland", date(2026, 11, 30), True),
        ("england", date(2026, 11, 30), False),
        ("northern-ireland", date(2026, 3, 17), True),
    ],
)
def test_bank_holidays_are_those_of_the_nation(nation: str, day: date, off: bool, school: School) -> None:
    school.nation = nation
    assert queries.calendar(school=school).is_bank_holiday(day) is off


def test_years_stand_apart(autumn: School, runner: Any, now: Any, visitor: Any) -> None:
    enter(autumn, runner, now, "term", date(2027, 9, 2), date(2027, 12, 17))
    page = visitor(runner).opens(reverse("schools:dates", args=[autumn.pk])).content.decode()
    assert page.index("2026 to 2027") < page.index("2027 to 2028")
    assert "Christmas Day" in page


def test_the_clocks_follow_who_runs_it(school: School, runner: Any, visitor: Any) -> None:
    assert queries.profile_of(school=school) is Profile.OTHER
    where = reverse("schools:complaints", args=[school.pk])
    page = visitor(runner).sends(where, profile="maintained").content.decode()
    assert "15 school days" in page
    school.refresh_from_db()
    assert queries.profile_of(school=school) is Profile.MAINTAINED
