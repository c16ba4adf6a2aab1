"""No case is closed before the concern inside the post was sent on and the person told how.

Department for Education, best practice for school complaints (a complaint counts however it is made); Hwb,
responding to online reputational issues; rule 5 of the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Concern, Route
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import asks_for, is_to_parents_involved
from evenhand.core.people import Role


def check(matter: Matter) -> Iterator[Finding]:
    """Each concern has a route, and before a case is closed its owner knows it."""
    draft = matter.draft
    asked = asks_for(draft=draft, gate="concern-routed")
    if draft.case is None or not (asked or is_to_parents_involved(draft)):
        return
    level = Level.STOP if asked else Level.WARN
    if draft.case.posts and not draft.case.concerns:
        yield Finding(
            id="concern-unasked",
            level=Level.WARN,
            words="Nobody has written down what the concern behind the post is.",
            mend="Ask what the person is unhappy about, and write it down, even if it seems small.",
        )
    for concern in draft.case.concerns:
        yield from _about(concern, matter, asked, level)


def _about(concern: Concern, matter: Matter, asked: bool, level: Level) -> Iterator[Finding]:
    """What is missing for one concern."""
    if not _is_routed(concern, matter):
        yield Finding(
            id="concern-routed",
            level=level,
            words=f"The concern “{concern.summary}” has not been sent on to anybody who will deal with it.",
            mend="Decide its route (concern, complaint, safeguarding or other) and write down the day.",
        )
    elif asked and (concern.told_on is None or concern.told_on > matter.now):
        yield Finding(
            id="concern-untold",
            level=level,
            words=f"Nobody has told the person how the concern “{concern.summary}” will be dealt with.",
            mend="Tell them, and write down the day.",
        )


def _is_routed(concern: Concern, matter: Matter) -> bool:
    """Whether it was sent on to a procedure on a day that has come."""
    sent = concern.route not in {None, Route.NONE}
    return sent and concern.routed_on is not None and concern.routed_on <= matter.now


GATE = Gate(
    id="concern-routed",
    title="The concern in the post has a route",
    level=Level.STOP,
    authority="DfE, best practice for school complaints procedures; rule 5; read 2026-11-22",
    satisfied_by="A route and its day for each concern; before closing, the day the person was told.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,), covers=("concern-routed", "concern-untold")),
    check=check,
    says=("concern-routed", "concern-untold", "concern-unasked"),
)
