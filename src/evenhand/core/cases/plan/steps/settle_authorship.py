"""Be fair about who wrote it: ask, do not guess, and treat nobody as the author before it is sure.

Berkeley Protocol (authenticity is shown, not assumed); rules 13 and 14 of the design; read 2026-11-22.
"""

from evenhand.core.cases import Attribution
from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return bool(situation.case.posts)


def _is_done(situation: Situation) -> bool:
    return all(
        post.attribution is Attribution.CONFIRMED and post.basis.strip() for post in situation.case.posts
    )


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "A name on a screen proves nothing. Until it is sure, you ask and do not accuse."


RULE = StepRule(
    id="settle-authorship",
    title="Write down how sure you are who wrote it",
    phase=Phase.CONCERN,
    authority="Rules 13 and 14, after the Berkeley Protocol; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("“Somebody showed me a post. I do not want to guess: would you like to tell me about it?”",),
    do_not=(
        "Do not try to find out who is behind an account.",
        "Do not ask pupils or other parents who it was.",
    ),
    required=False,
    may_be_set_aside=True,
)
