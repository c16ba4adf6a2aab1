"""What a list changes, written to the tables, inside the transaction of bringing it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from evenhand.apps.contacts import queries
from evenhand.apps.contacts.models import Adult, Child, Household, Tie
from evenhand.core.contacts.homes import homes_of

if TYPE_CHECKING:
    from evenhand.apps.schools.models import School
    from evenhand.core.contacts import families as values
    from evenhand.core.contacts.changes import Changes
    from evenhand.core.contacts.oddities import Staff
    from evenhand.core.contacts.roll import Roll

KEPT_AFTER_LEAVING = timedelta(days=366)
"""How long the entry of a family stays once its child has left: a year, so that letters on their way and
questions about them can still be answered. Storage limitation, UK GDPR article 5(1)(e)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The contacts of a school, open for writing on a day."""

    school: School
    today: date

    def write(self, *, roll: Roll, changes: Changes, staff: Staff) -> None:
        """Write every change of a list, then sort adults into homes."""
        keys = {key: int(known) for key, known in changes.same.items()}
        keys |= self._new_adults(roll, changes, staff)
        keys |= self._new_children(roll, changes)
        self._change(changes)
        self._tie(changes, keys)
        Child.objects.filter(pk__in=[int(one.key) for one in changes.leavers]).update(
            left=self.today, keep_until=self.today + KEPT_AFTER_LEAVING
        )
        Child.objects.filter(pk__in=[int(one.key) for one in changes.back]).update(left=None, keep_until=None)
        self.settle()

    def settle(self) -> None:
        """Put adults of one home into one household, and take away those nobody lives in."""
        families = queries.families_of(school=self.school)
        by_key = {adult.key: adult for adult in families.adults}
        moved = [
            Adult(pk=int(key), household_id=int(by_key[first].household))
            for key, first in homes_of(families).items()
            if by_key[key].household != by_key[first].household
        ]
        Adult.objects.bulk_update(moved, ["household"], batch_size=200)
        Household.objects.filter(school=self.school, adults=None).delete()

    def move(self, row: Adult, address: tuple[str, ...]) -> None:
        """Give an adult another address: a home of their own, until somebody is seen to live there too."""
        row.household = Household.objects.create(school=self.school, address="\n".join(address))

    def _new_adults(self, roll: Roll, changes: Changes, staff: Staff) -> dict[str, int]:
        new = changes.new_adults
        homes = Household.objects.bulk_create(
            Household(school=self.school, address="\n".join(one.address)) for one in new
        )
        rows = Adult.objects.bulk_create(
            Adult(
                school=self.school,
                household=home,
                source=roll.sources.get(one.key, ""),
                staff=staff.has(one),
                **_columns_of(one),
            )
            for one, home in zip(new, homes, strict=True)
        )
        return {one.key: row.pk for one, row in zip(new, rows, strict=True)}

    def _new_children(self, roll: Roll, changes: Changes) -> dict[str, int]:
        new = changes.new_children
        rows = Child.objects.bulk_create(
            Child(
                school=self.school,
                source=roll.sources.get(one.key, ""),
                name=one.name,
                class_name=one.class_name,
                year=one.year,
                groups=list(one.groups),
            )
            for one in new
        )
        return {one.key: row.pk for one, row in zip(new, rows, strict=True)}

    def _change(self, changes: Changes) -> None:
        for one in changes.adults:
            row = Adult.objects.get(pk=int(one.known.key))
            for name, value in _columns_of(one.told).items():
                if name in one.fields:
                    setattr(row, name, value)
            if "address" in one.fields:
                self.move(row, one.told.address)
            row.source = one.source or row.source
            row.save()
        for child in changes.children:
            entry = Child.objects.get(pk=int(child.known.key))
            for name in child.fields:
                value = getattr(child.told, name)
                setattr(entry, name, list(value) if name == "groups" else value)
            entry.source = child.source or entry.source
            entry.save()

    def _tie(self, changes: Changes, keys: dict[str, int]) -> None:
        Tie.objects.bulk_create(
            Tie(
                adult_id=keys[tie.adult],
                child_id=keys[tie.child],
                relation=tie.relation,
                responsibility=tie.responsibility,
                begins=self.today,
            )
            for tie in changes.new_ties
        )
        for tie in changes.ties:
            told = {"relation": tie.relation, "responsibility": tie.responsibility, "ends": tie.ends}
            Tie.objects.filter(adult=int(tie.adult), child=int(tie.child)).update(**told)
        for tie in changes.ended:
            pair = Tie.objects.filter(adult=int(tie.adult), child=int(tie.child))
            pair.update(ends=self.today - timedelta(days=1))


def _columns_of(one: values.Adult) -> dict[str, Any]:
    """The columns of an adult that a list or a page tells."""
    return {
        "name": one.name,
        "salutation": one.salutation,
        "email": one.email,
        "phone": one.phone,
        "channel": one.channel.value if one.channel else "",
        "language": one.language,
        "format": one.format.value,
    }
