"""The story of the demonstration school: its people, its terms, and cases at different stages.

Everything happens through the same actions that people use, with dates counted from today.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.desk.demonstration import allotment, families, kitchen, parking, trip
from evenhand.apps.desk.demonstration.cast import Cast
from evenhand.apps.schools import actions as schools
from evenhand.apps.schools import queries
from evenhand.apps.schools.actions import MADE_UP
from evenhand.core.people import Role
from evenhand.core.schools import Picture

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

MORE = (
    ("Leila Anand", Role.STAFF, "Class Teacher, Year 4"),
    ("Kit Alder", Role.ADVISER, "Adviser from the council"),
)
"""People besides those in the file of the school."""
YEAR = (
    (queries.EntryKind.TERM, "Autumn term", (0, 9, 2), (0, 12, 18)),
    (queries.EntryKind.BREAK, "Half-term", (0, 10, 26), (0, 10, 30)),
    (queries.EntryKind.INSET, "Staff training", (0, 9, 2), (0, 9, 2)),
    (queries.EntryKind.TERM, "Spring term", (1, 1, 5), (1, 3, 26)),
    (queries.EntryKind.BREAK, "Half-term", (1, 2, 15), (1, 2, 19)),
    (queries.EntryKind.TERM, "Summer term", (1, 4, 12), (1, 7, 21)),
    (queries.EntryKind.BREAK, "Half-term", (1, 5, 31), (1, 6, 4)),
)
"""A school year: years are counted from that in which it begins."""
AUGUST = 8


def tell(*, by: Person, now: datetime, school: School, signatures: Mapping[Role, Picture]) -> None:
    """Fill a demonstration school that has just been loaded."""
    _people(by=by, now=now, school=school)
    _calendar(by=by, now=now, school=school)
    cast = Cast.of(school=school, now=now, guest=by)
    for role, picture in signatures.items():
        schools.set_signature(by=cast.of_role(role), now=now, school=school, picture=picture.data)
    families.tell(cast)
    for story in (allotment, trip, kitchen, parking):
        story.tell(cast)


def _people(*, by: Person, now: datetime, school: School) -> None:
    for name, role, title in MORE:
        email = f"{name.split()[0].lower()}.{school.pk}{MADE_UP}"
        schools.give_role(by=by, now=now, school=school, name=name, email=email, role=role, title=title)


def _calendar(*, by: Person, now: datetime, school: School) -> None:
    today = timezone.localdate(now)
    begins = today.year - (today.month < AUGUST)
    for year in (begins, begins + 1):
        for kind, name, first, last in YEAR:
            days = {"first": _day(year, first), "last": _day(year, last)}
            schools.add_to_calendar(by=by, now=now, school=school, kind=kind, name=name, **days)


def _day(year: int, told: tuple[int, int, int]) -> date:
    return date(year + told[0], told[1], told[2])
