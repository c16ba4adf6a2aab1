"""Who has decided on the same thing before, and so does not look at it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from evenhand.apps.approvals import queries as approvals
from evenhand.apps.letters.models import Draft as Row
from evenhand.core.approvals import Verdict

if TYPE_CHECKING:
    from evenhand.core.packs import Template

LOOKS_AGAIN: Mapping[str, frozenset[str]] = {
    "site-ban-review": frozenset({"site-ban-decision", "site-ban-decision-easy-read"}),
    "site-ban-review-easy-read": frozenset({"site-ban-decision", "site-ban-decision-easy-read"}),
}
"""Texts that tell of a second look, and the texts with the decision it looks at."""


def decided_before(row: Row, template: Template, *, kind: str) -> frozenset[str]:
    """The accounts of those who approved what this text looks at again; empty for every other text."""
    looked_at = LOOKS_AGAIN.get(template.id)
    if looked_at is None or row.case_id is None:
        return frozenset()
    before = Row.objects.filter(case=row.case_id, template__in=looked_at, letter__isnull=False)
    asked = (approvals.about(school=row.school, kind=kind, id=str(one.pk)) for one in before)
    return frozenset(
        decision.by
        for one in asked
        if one is not None
        for decision in one.decisions
        if decision.verdict is Verdict.APPROVE
    )
