"""Head-counts are typed or made from the contacts, and it is said how few people point to somebody."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.schools.models import HeadCount, School

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.core.identify.counting import HeadCount as Counted

FEWEST, MOST = 3, 50
"""Between which numbers a school may say how few are few: below three, pairs could be told apart."""


@transaction.atomic
def type_counts(
    *, by: Person, now: datetime, school: School, counts: Iterable[Counted], smallest_group: int
) -> None:
    """Put these counts in the place of all typed before; those from the contacts stay beside them."""
    assert FEWEST <= smallest_group <= MOST, "the form asks for a number in between"
    school.smallest_group = smallest_group
    school.save(update_fields=["smallest_group"])
    _put(by=by, now=now, school=school, counts=counts, from_contacts=False)


@transaction.atomic
def count_contacts(*, by: Person, now: datetime, school: School, counts: Iterable[Counted]) -> None:
    """Put the counts that a list of contacts makes in the place of the last such counts. What a person typed
    about the same thing keeps holding."""
    _put(by=by, now=now, school=school, counts=counts, from_contacts=True)


def _put(
    *, by: Person, now: datetime, school: School, counts: Iterable[Counted], from_contacts: bool
) -> None:
    School.objects.select_for_update().get(pk=school.pk)  # two people at once would mix their lists
    HeadCount.objects.filter(school=school, from_contacts=from_contacts).delete()
    rows = {(one.of, one.name): one for one in counts}
    HeadCount.objects.bulk_create(
        HeadCount(
            school=school,
            of=one.of,
            name=one.name,
            within=one.within,
            number=one.number,
            from_contacts=from_contacts,
            counted_at=now,
            counted_by=by,
        )
        for one in rows.values()
    )
    record(
        by=by.pk,
        now=now,
        kind="school.counted",
        subject=f"school:{school.pk}",
        school=school.pk,
        facts={"counts": len(rows), "contacts": from_contacts},
    )
