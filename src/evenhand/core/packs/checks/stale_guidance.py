"""A pack whose guidance is past its review, replaced, or of no known edition.

Authority: domain.md §11 rule 12; product.md §2 K1 (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Guidance
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """What is wrong with the guidance the pack names; silent if it names none."""
    if guidance := inspection.pack.guidance:
        yield from _replaced(guidance, inspection)
        yield from _old(guidance, inspection)
        yield from _undated(guidance, inspection)


def _replaced(guidance: Guidance, inspection: Inspection) -> Iterator[Finding]:
    if guidance.superseded_by.strip():
        yield CHECK.finding(
            inspection.where("guidance", "superseded_by"),
            words=f"“{guidance.title}” has been replaced by {guidance.superseded_by.strip()}.",
            mend="Get the version of this pack that follows the new guidance.",
        )


def _old(guidance: Guidance, inspection: Inspection) -> Iterator[Finding]:
    if inspection.now and guidance.review_on and guidance.review_on < inspection.now:
        yield CHECK.finding(
            inspection.where("guidance", "review_on"),
            level=Level.WARN,
            words=f"“{guidance.title}” was to be looked at again by {guidance.review_on:%d.%m.%Y}.",
            mend="See whether there is a new edition, and change the pack or its review date.",
        )


def _undated(guidance: Guidance, inspection: Inspection) -> Iterator[Finding]:
    missing = [key for key in ("edition", "review_on") if not getattr(guidance, key)]
    if missing:
        yield CHECK.finding(
            inspection.where("guidance"),
            level=Level.ADVISE,
            words=f"The guidance has no {' and no '.join(missing)}.",
            mend="Whoever drafts confirms an edition, so say which it is and when to look again.",
        )


CHECK = Check(
    id="stale-guidance",
    title="Guidance that is old or replaced",
    level=Level.STOP,
    why="Law and good practice change, and a letter goes on repeating what was right once.",
    check=find,
)
