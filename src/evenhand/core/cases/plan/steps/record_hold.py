"""Write down who is already looking into it, so that nothing goes out that could harm their work.

Kent pack, “How to use these resources”; rule 2 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return situation.is_raised(Label.LIVE_INVESTIGATION) or bool(situation.case.holds)


def _is_done(situation: Situation) -> bool:
    return bool(situation.case.holds)


def _who(situation: Situation) -> Role:
    return Role.DSL


def _why(situation: Situation) -> str:
    return "A kind word at the wrong time can spoil evidence, or put a child at risk."


RULE = StepRule(
    id="record-hold",
    title="Write down who is looking into it",
    phase=Phase.SPECIALISTS,
    authority="Kent pack, “How to use these resources”; rule 2; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("To the officer: “What may we say, to whom, and whom do we ask when that changes?”",),
    do_not=("Do not look into it yourselves alongside them.",),
)
