"""One real thing for every parameter that stands in an address: a new parameter brings its line here."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from evenhand.apps.accounts.models import Person
from evenhand.apps.schools import actions, queries
from evenhand.apps.schools.models import School

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def entry(school: School, runner: Person) -> int:
    days = {"first": date(2026, 9, 2), "last": date(2026, 12, 18)}
    kind = queries.EntryKind.TERM
    return actions.add_to_calendar(by=runner, now=NOW, school=school, kind=kind, name="Autumn", **days).pk


SAMPLES: Mapping[str, Callable[[School, Person], object]] = {
    "school_id": lambda school, runner: school.pk,
    "membership_id": lambda school, runner: queries.members(school=school)[0].pk,
    "entry_id": entry,
}
