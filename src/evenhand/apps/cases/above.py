"""What stands above every page of a case: its live holds, and dangers nobody has decided on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evenhand.apps.cases import queries
from evenhand.apps.cases.showing import dangers_of

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case


def above(case: Case | None) -> dict[str, Any]:
    """For `cases/holds.html`, whichever app the page belongs to. Outside a case nothing stands above."""
    if case is None:
        return {"live_holds": [], "open_dangers": []}
    return {
        "live_holds": [hold for hold in queries.holds_of(case=case) if hold.is_live],
        "open_dangers": [row for row in dangers_of(case=case) if not row.decision],
    }
