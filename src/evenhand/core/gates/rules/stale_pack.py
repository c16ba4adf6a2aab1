"""A pack follows guidance that is still current, and lists places of help that were looked at lately.

Kent pack, “How to use these resources” and disclaimer; rule 12 of the design; read 2026-11-22.
"""

from collections.abc import Iterator
from datetime import timedelta

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.letters.spelling import spell_date
from evenhand.core.packs import Guidance
from evenhand.core.people import Role

FRESH = timedelta(days=366)
ORGANISATIONS = "organisations"


def check(matter: Matter) -> Iterator[Finding]:
    """The guidance is neither superseded nor past its review, and listed links are fresh."""
    pack = matter.draft.pack
    if pack.guidance is not None:
        yield from _about(pack.guidance, matter)
    lists_help = any(field.source == ORGANISATIONS for field in matter.draft.template.fields)
    for place in pack.organisations if lists_help else ():
        if place.checked_on is None or matter.now - place.checked_on > FRESH:
            yield Finding(
                id="organisation-unchecked",
                level=Level.ADVISE,
                words=f"Nobody has looked at the link to {place.name} for a year.",
                mend="Open the link and see that it still helps families, then enter the day in the pack.",
            )


def _about(guidance: Guidance, matter: Matter) -> Iterator[Finding]:
    """What is said of the guidance itself."""
    if guidance.superseded_by.strip():
        yield Finding(
            id="guidance-superseded",
            level=Level.STOP,
            words=f"“{guidance.title}” has been replaced by “{guidance.superseded_by}”.",
            mend="Update the pack before anything leaves. The head or the data protection lead may decide "
            "otherwise, with a reason.",
        )
    elif guidance.review_on is not None and guidance.review_on < matter.now:
        yield Finding(
            id="stale-pack",
            level=Level.WARN,
            words=f"“{guidance.title}” was due to be looked at again on {spell_date(guidance.review_on)}.",
            mend="Look for a newer edition before you rely on it.",
        )


GATE = Gate(
    id="stale-pack",
    title="The guidance is current",
    level=Level.STOP,
    authority="Kent pack, “How to use these resources”; rule 12; read 2026-11-22",
    satisfied_by="A pack whose guidance is within its review date and not superseded.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD, Role.DPO), covers=("guidance-superseded", "stale-pack")),
    check=check,
    says=("stale-pack", "guidance-superseded", "organisation-unchecked"),
)
