"""Find out whether the law forbids pointing to an accused teacher, and keep that lock while it stands.

Education Act 2002 s141F (ends at charge, waiver, court order or publication by the regulator; not in
Scotland); rule 4 of the design; read 2026-11-22.
"""

from evenhand.core.cases import Answered
from evenhand.core.cases.plan import Phase, Situation, StepRule, obstacles, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return obstacles.teacher_ban(situation)


def _is_done(situation: Situation) -> bool:
    recorded = situation.case.allegations
    return bool(recorded) and all(one.teacher_accused is not Answered.UNKNOWN for one in recorded)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return (
        "Until a charge, the law forbids anybody to publish what could point to a teacher accused by or for "
        "a pupil here. It holds for your letters, and for parents’ posts."
    )


RULE = StepRule(
    id="settle-teacher-ban",
    title="Keep the teacher’s name out of everything",
    phase=Phase.SPECIALISTS,
    authority="Education Act 2002 s141F; rule 4; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=(
        "To parents who ask: “The law asks all of us not to write anything that could point to a teacher "
        "while this is looked into. Please take down what does.”",
    ),
    do_not=("Do not name a class, a subject or a day either. Together they are a name.",),
)
