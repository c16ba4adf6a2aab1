"""One row of the log for an act on a case, and what every act asks first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from evenhand.apps.audit.actions import record as write_event
from evenhand.apps.cases.models import Case, OfCase
from evenhand.core.audit import Fact
from evenhand.core.findings import Finding, Level, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


def log(*, by: Person, now: datetime, case: Case, kind: str, **facts: Fact) -> None:
    """Write one event about a case into the log."""
    write_event(by=by.pk, now=now, kind=kind, subject=f"case:{case.pk}", school=case.school_id, facts=facts)


def must_be_open(*, case: Case) -> None:
    """Raises `Refused` for a case that is closed. From here on nobody else closes or changes it until the
    transaction ends."""
    now_closed = Case.objects.select_for_update().filter(pk=case.pk).values_list("closed_at", flat=True)
    if now_closed.get() is not None:
        raise Refused([_is_closed(case)])


def must_belong(*, case: Case, found: Sequence[OfCase]) -> None:
    """Whoever calls has looked the rows up in this case; anything else is a bug of ours."""
    assert all(row.case_id == case.pk for row in found), "a row of another case"


def _is_closed(case: Case) -> Finding:
    return Finding(
        id="case-is-closed",
        level=Level.STOP,
        words=f"The case {case.reference} is closed, so nothing is added to it.",
        mend="Report what is new as a post of its own; the two cases can be linked.",
    )
