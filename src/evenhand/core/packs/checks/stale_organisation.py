"""An organisation that nobody has looked at for a year.

Authority: domain.md §11 rule 12, stale links; product.md §2 K8, a dated list (read 2026-11-22).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Organisation
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection

LONGEST = timedelta(days=366)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Organisations never looked at, or not for a year. Silent if nobody says what day it is."""
    for number, organisation in enumerate(inspection.pack.organisations):
        if inspection.now and _is_old(organisation, inspection.now):
            yield CHECK.finding(
                inspection.where("organisations", number, "checked_on"),
                words=f"Nobody has looked at the link to {organisation.name} for a year."
                if organisation.checked_on
                else f"Nobody has said when the link to {organisation.name} was last looked at.",
                mend="Open it, see that it still helps families, and note today’s date (checked_on).",
            )


def _is_old(organisation: Organisation, now: date) -> bool:
    return organisation.checked_on is None or now - organisation.checked_on > LONGEST


CHECK = Check(
    id="stale-organisation",
    title="A link nobody has looked at for a year",
    level=Level.WARN,
    why="Helplines close and addresses are taken over.",
    check=find,
)
