"""See all that a post holds: a complaint and an insult may stand in one sentence.

Hwb, responding to online reputational issues (allegations online count as any other); rules 3, 5 and 22 of
the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.cases.triage.asking import is_finished
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return True


def _is_done(situation: Situation) -> bool:
    return is_finished(situation.answers)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "A post may hold several things at once. Each has its own way, and none cancels another."


RULE = StepRule(
    id="finish-triage",
    title="Answer the first questions",
    phase=Phase.CLASSIFY,
    authority="Hwb, responding to online reputational issues; rules 3, 5 and 22; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    do_not=("Do not guess. “Not sure” is a good answer: the plan then keeps every door open.",),
)
