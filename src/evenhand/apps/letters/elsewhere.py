"""General texts and the cases of the school: what is compared, and who may be told what was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from evenhand.apps.cases import queries as cases
from evenhand.apps.ui.routes import case_home
from evenhand.core.gates.elsewhere import pointings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from evenhand.apps.accounts.models import Person
    from evenhand.apps.letters.laid import Laid
    from evenhand.apps.schools.models import School
    from evenhand.core.cases import Case
    from evenhand.core.letters import Draft

REMEMBERED = timedelta(days=365)
"""How long after it was closed people still know a case again: a school year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One passage for somebody who may see the case it points to: the words, why, and the case
    with the address of its page."""

    words: str
    what: str
    why: str
    reference: str
    home: str


def cases_to_compare(*, school: School, now: datetime, practice: bool) -> tuple[Case, ...]:
    """Every case of a school that is open or was closed lately, whoever may see it: the check sees by itself,
    and tells nobody what they may not know. A text of practice is compared with cases of practice."""
    found = cases.not_forgotten(school=school, since=now - REMEMBERED, practice=practice)
    return tuple(found.values())


def may_judge(*, draft: Draft, school: School, people: Iterable[Person]) -> frozenset[str]:
    """Of these people, the ids of those who may see every case that a text points to."""
    pointed = {one.reference for one in pointings(draft)}
    return frozenset(
        str(one.pk)
        for one in people
        if pointed <= set(cases.seen_by(person=one, school=school).values_list("reference", flat=True))
    )


def told_of(laid: Laid, *, person: Person) -> tuple[Told, ...]:
    """What somebody may know of where a text points to: only what is in cases they may see."""
    found = pointings(laid.draft)
    if not found:
        return ()
    seen = dict(cases.seen_by(person=person, school=laid.row.school).values_list("reference", "pk"))
    return tuple(
        Told(
            words=one.recognised.found,
            what=one.what,
            why=one.recognised.mark.why,
            reference=one.reference,
            home=case_home(laid.row.school_id, seen[one.reference]),
        )
        for one in found
        if one.reference in seen
    )
