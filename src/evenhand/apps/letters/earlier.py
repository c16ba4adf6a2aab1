"""Who has decided on the same thing before, and so does not look at it again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from evenhand.apps.approvals import queries as approvals
from evenhand.apps.letters.models import Draft as Row
from evenhand.apps.schools import queries as schools
from evenhand.core.approvals import Verdict
from evenhand.core.people import Role

if TYPE_CHECKING:
    from evenhand.core.packs import Template

LOOKS_AGAIN: Mapping[str, frozenset[str]] = {
    "site-ban-review": frozenset({"site-ban-decision", "site-ban-decision-easy-read"}),
    "site-ban-review-easy-read": frozenset({"site-ban-decision", "site-ban-decision-easy-read"}),
}
"""Texts that tell of a second look, and the texts with the decision it looks at."""


def decided_before(row: Row, template: Template, *, kind: str) -> frozenset[str]:
    """The accounts of those who approved or signed what this text looks at again; empty for every other
    text."""
    looked_at = LOOKS_AGAIN.get(template.id)
    if looked_at is None or row.case_id is None:
        return frozenset()
    before = Row.objects.filter(case=row.case_id, template__in=looked_at, letter__isnull=False)
    return frozenset(
        who for one in before.select_related("letter") for who in (*_approved(one, kind), *_signed(one))
    )


def _approved(row: Row, kind: str) -> Iterator[str]:
    asked = approvals.about(school=row.school, kind=kind, id=str(row.pk))
    for decision in asked.decisions if asked else ():
        if decision.verdict is Verdict.APPROVE:
            yield decision.by


def _signed(row: Row) -> Iterator[str]:
    """Whoever held the post that signed, when it was released; the head's where nobody chose another."""
    role = Role(row.signatory or Role.HEAD)
    for person in schools.held_then(school=row.school, role=role, at=row.letter.released_at):
        yield str(person)
