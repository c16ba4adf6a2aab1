"""The families of the demonstration school, from a list like any school’s, and flags of some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import timezone

from evenhand.apps.contacts import actions, queries
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.reading import mark_of, trial
from evenhand.apps.schools import demonstration
from evenhand.core.contacts.families import FlagKind
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.apps.desk.demonstration.cast import Cast

FLAGS = (
    (
        "Chidi Ellershaw",
        FlagKind.COURT_ORDER,
        "A made-up order of the family court; a copy is in the safe.",
    ),
    ("Zaki Fairlie", FlagKind.DO_NOT_WRITE, "Asked at the office to be told everything in person."),
    (
        "Emily Birtwell",
        FlagKind.OTHER_ORDER,
        "A made-up order about who collects the child.",
    ),
)


def tell(cast: Cast) -> None:
    """The office brings the list in; the safeguarding lead marks who is not to be written to."""
    path, office, at = demonstration.families(), cast.of_role(Role.OFFICE), cast.at(days=20)
    row = actions.begin(by=office, now=at, school=cast.school, name=path.name, data=path.read_bytes())
    actions.say_uses(by=office, now=at, bringing=row, uses=row.uses, whole=True)
    row = queries.bringing_of(school=cast.school, bringing_id=row.pk) or row
    tried = trial(row, whole=True, today=timezone.localdate(at))
    actions.bring_in(by=office, now=at, bringing=row, seen=mark_of(tried.changes))
    for name, kind, reason in FLAGS:
        found = queries.people_called(school=cast.school, wanted=name, most=1)
        flag = NewFlag(kind=kind, reason=reason)
        actions.set_flag(by=cast.of_role(Role.DSL), now=cast.at(days=19), adult=found[0], flag=flag)
