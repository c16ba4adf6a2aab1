"""The complaint inside a post is heard, however it was said, and the person is told how.

Education Act 2002 s29; Department for Education, best practice for school complaints (a complaint counts
however it is made); Hwb; rule 5 of the design; read 2026-11-22.
"""

from evenhand.core.cases import Route
from evenhand.core.cases.plan import (
    Blocker,
    Due,
    Phase,
    Situation,
    StepRule,
    obstacles,
    people_in_case,
    timing,
)
from evenhand.core.cases.triage import Label
from evenhand.core.concerns.clocks import ClockKind
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return bool(situation.case.concerns) or situation.is_raised(Label.COMPLAINT)


def _is_done(situation: Situation) -> bool:
    concerns = situation.case.concerns
    return bool(concerns) and all(
        one.route not in {None, Route.NONE}
        and situation.has_come(one.routed_on)
        and situation.has_come(one.told_on)
        for one in concerns
    )


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _due(situation: Situation) -> Due:
    wanted = ClockKind.ACKNOWLEDGEMENT
    running = [one for one in timing.concern_clocks(situation) if one.kind is wanted and not one.stopped_on]
    return timing.by_clock(min(running, key=lambda one: one.due_on, default=None), situation)


def _why(situation: Situation) -> str:
    return "Somebody is unhappy about something. That is answered, whatever words they chose for it."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    return obstacles.allegation(situation)


def _template(situation: Situation) -> str:
    """During a hold the acknowledgement says nothing of the matter."""
    return "neutral-acknowledgement" if obstacles.holds(situation) else "concern-acknowledgement"


def _to(situation: Situation) -> tuple[str, ...]:
    return tuple(party.id for party in people_in_case.to_meet(situation))


RULE = StepRule(
    id="route-concern",
    title="Send the concern where it will be dealt with",
    phase=Phase.CONCERN,
    authority="Education Act 2002 s29; DfE, best practice for school complaints; rule 5; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=(
        "“I can see you are worried about … . I would like to get that sorted. This is what happens next.”",
    ),
    do_not=(
        "Do not make them take the post down before you listen.",
        "Do not call the person anything. It is the matter that has a label.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    to=_to,
    may_be_set_aside=True,
)
