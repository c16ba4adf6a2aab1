"""Only those use a pack whom its licence allows, and the document says whose words they are.

Kent pack, disclaimer (education settings, not for profit, with acknowledgement); rule 37 of the design; read
2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Stage
from evenhand.core.letters import Draft


def check(matter: Matter) -> Iterator[Finding]:
    """The kind of setting and its purpose fit the licence, and the acknowledgement stands."""
    draft = matter.draft
    licence, school = draft.pack.licence, draft.school
    if licence.kinds and school.kind not in licence.kinds:
        yield Finding(
            id="licence-eligible",
            level=Level.STOP,
            words=f"The licence of “{draft.pack.title}” does not cover a {school.kind}.",
            mend=f"Ask {licence.holder} for permission, or use another pack.",
        )
    if licence.not_for_profit_only and school.not_for_profit is False:
        yield Finding(
            id="licence-not-for-profit",
            level=Level.STOP,
            words=f"“{draft.pack.title}” may be used only where no profit is made.",
            mend=f"Ask {licence.holder} for permission, or use another pack.",
        )
    if licence.not_for_profit_only and school.not_for_profit is None:
        yield Finding(
            id="profit-unknown",
            level=matter.stop_from(Stage.RELEASE),
            words=f"“{draft.pack.title}” may be used only where no profit is made, and nobody has said so "
            f"of {school.name}.",
            mend="Say in the school’s details whether it works for profit.",
        )
    if not _is_acknowledged(draft):
        yield Finding(
            id="acknowledgement-missing",
            level=matter.stop_from(Stage.APPROVE),
            words=f"The text does not say whose words it uses, as {licence.holder} asks.",
            mend=f"Let it end with: {licence.acknowledgement}",
        )


def _is_acknowledged(draft: Draft) -> bool:
    """Whether the line the licence asks for stands in the document."""
    wanted = " ".join(draft.pack.licence.acknowledgement.split())
    said = " ".join(" ".join((draft.document.acknowledgement, *draft.lines)).split())
    return wanted in said


GATE = Gate(
    id="licence-eligible",
    title="The licence allows it",
    level=Level.STOP,
    authority="Kent pack, disclaimer; rule 37; read 2026-11-22",
    satisfied_by="A kind of setting the licence covers, its word on profit, and the acknowledgement in the "
    "document.",
    stages=EVERY_STAGE,
    stops_from=Stage.DRAFT,
    waiver=None,
    check=check,
    says=("licence-eligible", "licence-not-for-profit", "profit-unknown", "acknowledgement-missing"),
)
