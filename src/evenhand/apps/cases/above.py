"""What stands above every page of a case: its live holds, and dangers nobody has decided on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from evenhand.apps.cases import queries
from evenhand.apps.cases.showing import dangers_of

if TYPE_CHECKING:
    from evenhand.apps.cases.models import Case


def above(case: Case | None) -> dict[str, Any]:
    """For `cases/holds.html`, whichever app the page belongs to. Outside a case nothing stands above. Only
    what a case is known to be without is not asked for."""
    held = case is not None and getattr(case, "held", True)
    in_danger = case is not None and getattr(case, "in_danger", True)
    return {
        "live_holds": [one for one in queries.holds_of(case=case) if one.is_live] if case and held else [],
        "open_dangers": [one for one in dangers_of(case=case) if not one.decision]
        if case and in_danger
        else [],
    }
