"""Nothing is written while somebody may be in danger and nobody has decided what to do about it.

Online Safety Act 2023 s181 (threats of death or serious harm); SWGfL, questions to ask before you report;
rule 1 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Danger
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Stage
from evenhand.core.gates.conflicts import has_role, why_conflicted
from evenhand.core.people import Role

NOT_CREDIBLE = "not credible"


def check(matter: Matter) -> Iterator[Finding]:
    """Every danger is decided on, and whoever sets one aside may do so and says why."""
    for danger in matter.draft.case.dangers if matter.draft.case else ():
        if not _is_decided(danger, matter):
            yield Finding(
                id="danger-decided",
                level=Level.STOP,
                words=f"Somebody may be in danger (“{danger.answer}”), and no decision is written down.",
                mend="Ring 999 or 101 first. Then write down what was decided, by whom and when.",
            )
        elif danger.decision.strip().lower().startswith(NOT_CREDIBLE) and not _may_set_aside(danger, matter):
            yield Finding(
                id="danger-set-aside",
                level=Level.STOP,
                words=f"A danger (“{danger.answer}”) was set aside as not credible without a reason, or by "
                "somebody who may not do so.",
                mend="The head or the safeguarding lead decides, and writes the reason after the words.",
            )


def _is_decided(danger: Danger, matter: Matter) -> bool:
    """Whether it is written what was decided, by whom and when."""
    return bool(
        danger.decision.strip()
        and danger.decided_by.strip()
        and danger.decided_on
        and danger.decided_on <= matter.now
    )


def _may_set_aside(danger: Danger, matter: Matter) -> bool:
    """Whether the head or safeguarding lead, with no stake in the case, gave a reason."""
    reason = danger.decision.strip()[len(NOT_CREDIBLE) :].strip(" .,:;–—-")
    by, draft = danger.decided_by, matter.draft
    in_post = has_role(school=draft.school, name=by, roles=(Role.HEAD, Role.DSL))
    return bool(reason) and in_post and not why_conflicted(name=by, draft=draft)


GATE = Gate(
    id="danger-decided",
    title="Danger comes first",
    level=Level.STOP,
    authority="Online Safety Act 2023 s181; SWGfL, before you report; rule 1; read 2026-11-22",
    satisfied_by="A decision on each danger, with who decided and when: 999, 101, or not credible with the "
    "reason of the head or the safeguarding lead.",
    stages=EVERY_STAGE,
    stops_from=Stage.DRAFT,
    waiver=None,
    check=check,
    says=("danger-decided", "danger-set-aside"),
)
