"""Danger comes before everything: ring first, write later.

Online Safety Act 2023 s181 (threats of death or serious harm); SWGfL, questions to ask before you report;
rule 1 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, obstacles, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    """Always: that nobody is in danger is something somebody has to have said."""
    return True


def _is_done(situation: Situation) -> bool:
    return not obstacles.danger(situation)


def _who(situation: Situation) -> Role:
    return Role.DSL


def _why(situation: Situation) -> str:
    if situation.case.dangers or situation.is_raised(Label.DANGER):
        return "Somebody may be in danger. Nothing else matters until that is dealt with."
    return "Before anything else: is anybody in danger? Usually not, and then this is over in a minute."


RULE = StepRule(
    id="danger-first",
    title="Make sure nobody is in danger",
    phase=Phase.DANGER,
    authority="Online Safety Act 2023 s181; SWGfL, before you report; rule 1; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.at_once,
    why=_why,
    say=(
        "To the police: “I am calling from a school. Somebody has written online that …”",
        "To whoever may be in danger: “You are not alone with this. We are getting help now.”",
    ),
    do_not=(
        "Do not reply to the post or warn its author.",
        "Do not wait for the right form. Ring, and write down the time and the reference afterwards.",
    ),
    before_danger=True,
)
