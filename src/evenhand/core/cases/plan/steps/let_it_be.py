"""Letting a post be is a decision like any other: somebody makes it, and says why.

Teach Secondary with Langleys (posts few people react to may be left); SWGfL and POSH (schools tolerate fair
criticism); product order of the plan; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, letting_be, timing
from evenhand.core.people import Role


def _is_done(situation: Situation) -> bool:
    return any(
        one.step == "let-it-be" and one.is_whole() and situation.has_come(one.on)
        for one in situation.case.set_aside
    )


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return (
        "Nobody is in danger, hurt or recognisable, and nobody asks the school for anything. A reply would "
        "bring it more readers. You may leave it, and that is a decision too: write down why."
    )


RULE = StepRule(
    id="let-it-be",
    title="Let it be, and write down why",
    phase=Phase.CLOSE,
    authority="Teach Secondary with Langleys; SWGfL and POSH; read 2026-11-22",
    applies=letting_be.may_let_be,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("To colleagues: “I have seen it. We leave it, and nobody needs to answer it.”",),
    do_not=(
        "Do not like, share or answer it, from any account.",
        "Do not go back every day to see whether it has grown.",
    ),
)
