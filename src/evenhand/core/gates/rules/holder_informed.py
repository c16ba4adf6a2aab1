"""The holder of a pack's rights was told of its use, where the licence asks for it.

Kent pack, disclaimer (provided the holder is informed of its use); rule 37 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Stage


def check(matter: Matter) -> Iterator[Finding]:
    """There is a day on which the holder was told."""
    licence = matter.draft.pack.licence
    told = matter.draft.standing.holder_informed_on
    if not licence.must_inform or (told is not None and told <= matter.now):
        return
    yield Finding(
        id="holder-informed",
        level=Level.ADVISE if matter.stage is Stage.DRAFT else Level.STOP,
        words=f"{licence.holder} asks to be told that you use “{matter.draft.pack.title}”.",
        mend=f"Tell them{f' ({licence.inform_how})' if licence.inform_how else ''}, and write down the day. "
        "Once is enough.",
    )


GATE = Gate(
    id="holder-informed",
    title="The holder of the rights was told",
    level=Level.STOP,
    authority="Kent pack, disclaimer; rule 37; read 2026-11-22",
    satisfied_by="The day on which the holder was told.",
    stages=EVERY_STAGE,
    stops_from=Stage.RELEASE,
    waiver=None,
    check=check,
)
