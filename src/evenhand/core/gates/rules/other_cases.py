"""General words lead to nobody in a case of the school, either.

Rule 7 of the design, carried to texts without a case: whoever writes a newsletter does not know every case,
and may not be told of one. So what is said is the same whatever was found (decision 13). Kent pack, heading
of the incident letter; read 2026-11-30.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import Gate, Matter, Stage
from evenhand.core.gates.conflicts import second_reader
from evenhand.core.gates.elsewhere import pointings
from evenhand.core.people import Role


def check(matter: Matter) -> Iterator[Finding]:
    """Nothing in a general text points into a case, or somebody who may see that case let it stand."""
    if _may_stand(matter) or not pointings(matter.draft):
        return
    lead = matter.draft.school.holder_of(Role.DSL)
    yield Finding(
        id="points-elsewhere",
        level=Level.STOP,
        words="This could point to somebody in a case that the school is dealing with. To protect people, "
        "only those who may see the case are told more.",
        mend=f"Ask {lead.name if lead else 'the safeguarding lead'}, or if that is you the chair: they "
        "see the passage where they may see the case, and can second-read the text and say why it may stand.",
    )


def _may_stand(matter: Matter) -> bool:
    reader = second_reader(draft=matter.draft, now=matter.now)
    return reader is not None and bool(reader.reason.strip())


GATE = Gate(
    id="other-cases",
    title="It points into no other case",
    level=Level.STOP,
    authority="Rule 7, after the Kent pack’s incident letter, for texts without a case; read 2026-11-30",
    satisfied_by="A text from which nobody in any case of the school could be recognised, or a second reader "
    "who may see the cases concerned and says why it may stand.",
    stages=(Stage.APPROVE, Stage.RELEASE),
    waiver=None,
    check=check,
    says=("points-elsewhere",),
)
