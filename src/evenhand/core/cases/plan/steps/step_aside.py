"""Whoever the case is about does not decide it: the chair takes it over.

Keeping Children Safe in Education, part four (the head is the subject: the chair); Education (Independent
School Standards) Regulations 2014, Schedule para 33 (not directly involved); rule 19 of the design; read
2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return situation.head_is_out()


def _is_done(situation: Situation) -> bool:
    return situation.case.head_conflicted and situation.has_come(situation.case.chair_told_on)


def _who(situation: Situation) -> Role:
    return Role.CHAIR


def _why(situation: Situation) -> str:
    return (
        f"It is, or may be, about the {situation.school.leader_word()}. That is no judgement of anybody: it "
        "keeps the answer fair, and protects them as well."
    )


RULE = StepRule(
    id="step-aside",
    title="The chair takes this case over",
    phase=Phase.DANGER,
    authority="Keeping Children Safe in Education, part four; rule 19; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=(
        "From the head to the chair: “This one may be about me, so I step back. Please take it over. I will "
        "not tell you my view of it.”",
    ),
    do_not=(
        "Do not decide, sign, or read on.",
        "Do not let a relative of somebody in the case decide either.",
    ),
    before_danger=True,
)
