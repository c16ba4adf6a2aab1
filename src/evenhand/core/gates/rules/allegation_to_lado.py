"""A claim that a worker harmed a child goes to the LADO before anybody is asked or told anything.

Keeping Children Safe in Education, part four (the case manager first talks with the LADO); local
procedures (within one working day); rule 3 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Stage
from evenhand.core.packs import Audience


def check(matter: Matter) -> Iterator[Finding]:
    """The LADO was contacted about each allegation, and the advice is on file."""
    draft = matter.draft
    if draft.case is None or draft.template.audience is Audience.AGENCY or draft.template.neutral:
        return
    for allegation in draft.case.allegations:
        asked = allegation.lado_contacted_on
        if asked is None or asked > matter.now:
            yield Finding(
                id="allegation-to-lado",
                level=Level.STOP,
                words="The post says that somebody who works with children harmed a child, and the LADO has "
                "not been contacted.",
                mend="Contact the LADO within one working day, before you ask or write to anybody. Only a "
                "summary for the LADO or the police may be drafted now.",
            )
        elif not allegation.lado_advice.strip():
            yield Finding(
                id="lado-advice-missing",
                level=Level.WARN,
                words="The LADO was contacted, but nobody has written down the advice.",
                mend="Write down what the LADO advised, and follow it in this text.",
            )


GATE = Gate(
    id="allegation-to-lado",
    title="Allegations go to the LADO first",
    level=Level.STOP,
    authority="Keeping Children Safe in Education, part four; rule 3; read 2026-11-22",
    satisfied_by="The day the LADO was contacted about each allegation, and the advice.",
    stages=EVERY_STAGE,
    stops_from=Stage.DRAFT,
    waiver=None,
    check=check,
    says=("allegation-to-lado", "lado-advice-missing"),
)
