"""What goes with a letter: the signed sheets of the captures it speaks of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from evenhand.apps.evidence import queries as evidence
from evenhand.core.findings import Finding, Level
from evenhand.core.gates.rules.evidence_sheet import KIND as EVIDENCE_SHEET

if TYPE_CHECKING:
    from evenhand.apps.evidence.queries import SignedSheet
    from evenhand.apps.letters.models import Draft as Row
    from evenhand.core.cases import Case
    from evenhand.core.packs import Template


def encloses_sheet(template: Template) -> bool:
    """Whether the signed sheet of a capture goes with a text."""
    return any(one.kind == EVIDENCE_SHEET for one in template.enclosures)


def sheets_for(row: Row, template: Template) -> tuple[SignedSheet, ...]:
    """The signed sheets that could go with a letter; none where its template asks for none."""
    if row.case_id is None or not encloses_sheet(template):
        return ()
    return evidence.signed_sheets_of(row.case_id)


def enclosed_with(row: Row, template: Template) -> tuple[SignedSheet, ...]:
    """Those that were chosen; where there is only one, there is nothing to choose."""
    there = sheets_for(row, template)
    return there if len(there) == 1 else tuple(one for one in there if one.capture in row.enclosed)


def with_captures(case: Case, enclosed: tuple[SignedSheet, ...]) -> Case:
    """The case with only the captures that go with the letter, so that the gates judge just these."""
    chosen = {str(one.capture) for one in enclosed}
    return replace(case, captures=tuple(one for one in case.captures if one.id in chosen or not chosen))


def no_sheet() -> Finding:
    """What is said where a sheet has to go with a letter and none does."""
    return Finding(
        id="sheet-not-enclosed",
        level=Level.STOP,
        words="The signed copy of the post goes with this letter, and none is chosen.",
        mend="Add the signed sheet to its capture, then choose it under “What goes with it”.",
    )
