"""Looking through the eyes of somebody made up: only in a demonstration school, only at its addresses.

One person alone can so try out what takes two, such as writing a letter and approving it. Who has signed in
stays signed in as themselves: nothing is borrowed at the addresses of another school or of one's account.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from evenhand.apps.audit.actions import record
from evenhand.apps.schools import queries
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.schools.models import School

KEY = "evenhand_eyes"
Session = MutableMapping[str, Any]


@transaction.atomic
def borrow(*, by: Person, now: datetime, school: School, session: Session, person_id: int | None) -> None:
    """From now on look at the demonstration through these eyes; None: as oneself again. Raises `Refused` at
    a school that is real, and for somebody who was not made up with it."""
    if not school.is_demonstration:
        raise Refused([only_made_up()])
    if person_id is None:
        session.pop(KEY, None)
        return
    if person_id not in {row.person_id for row in queries.made_up(school=school)}:
        raise Refused([only_made_up()])
    record(
        by=by.pk,
        now=now,
        kind="demonstration.eyes-borrowed",
        subject=f"school:{school.pk}",
        school=school.pk,
        facts={"person": f"person:{person_id}"},
    )
    session[KEY] = [school.pk, person_id]


def borrowed(*, person: Person, session: Session, path: str) -> Person | None:
    """Whose eyes somebody looks through at an address; None at every address but those of the demonstration,
    and as soon as it is gone, is no demonstration, or is not theirs."""
    school_id, person_id = session[KEY]
    if not path.startswith(f"/schools/{school_id}/"):
        return None
    school = queries.school_of(person=person, school_id=school_id)
    if school is None:
        return None
    return next((row.person for row in queries.made_up(school=school) if row.person_id == person_id), None)


def only_made_up() -> Finding:
    """Why nobody's eyes are borrowed."""
    return Finding(
        id="eyes-only-made-up",
        level=Level.STOP,
        words="Only in a demonstration can you look through somebody else’s eyes, for there nobody is real.",
        mend="At a real school everybody signs in as themselves.",
    )
