"""A second person reads every text that tells everybody of an incident.

Kent pack, heading of the incident letter, as rule 7 of the design carries it out (a second reader; both
readers on record); read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.conflicts import second_reader
from evenhand.core.gates.texts import asks_for, tells_everybody


def check(matter: Matter) -> Iterator[Finding]:
    """Somebody read it who neither prepared nor signs it and has no stake in the case."""
    draft = matter.draft
    if not (tells_everybody(draft) or asks_for(draft=draft, gate="second-reader")):
        return
    if draft.standing.second_reader is None:
        yield Finding(
            id="second-reader",
            level=Level.STOP,
            words="Nobody else has read this text yet. An approval is not a second reading.",
            mend="Ask somebody who knows the families to read it with one question: could anybody be "
            "recognised?",
        )
    elif second_reader(draft=draft, now=matter.now) is None:
        yield Finding(
            id="second-reader-same",
            level=Level.STOP,
            words=f"{draft.standing.second_reader.name or 'Nobody'} cannot be its second reader.",
            mend="Ask somebody who neither prepared nor signs it, is not involved in the case, and has "
            "read it by today.",
        )


GATE = Gate(
    id="second-reader",
    title="A second pair of eyes",
    level=Level.STOP,
    authority="Rule 7, after the Kent pack’s incident letter; read 2026-11-22",
    satisfied_by="A second reader who is neither preparer nor signatory and has no stake in the case.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
    says=("second-reader", "second-reader-same"),
)
