"""Close warmly, once the concern is dealt with and people are looked after, and note what to do better.

Department for Education, best practice for school complaints (learning); Education (Independent School
Standards) Regulations 2014, Schedule para 33 (a record, even where not upheld); rules 5 and 23 of the design;
read 2026-11-22.
"""

from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, obstacles, people_in_case, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return True


def _is_done(situation: Situation) -> bool:
    return situation.has_come(situation.case.closed_on) and bool(situation.case.learning.strip())


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "A word of thanks at the end is what people remember. What you learned saves the next family."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    return obstacles.holds(situation)


def _to(situation: Situation) -> tuple[str, ...]:
    people = people_in_case.to_meet(situation)
    return tuple(one.id for one in people if people_in_case.was_met(situation, one))


def _template(situation: Situation) -> str:
    return "closing-and-thanks" if _to(situation) else ""


RULE = StepRule(
    id="close-and-learn",
    title="Close the case, and note what you learned",
    phase=Phase.CLOSE,
    authority="DfE, best practice for school complaints; rules 5 and 23; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.whenever,
    why=_why,
    say=("“Thank you for talking with us. This is what has changed because of it.”",),
    do_not=("Do not close it while somebody still waits for an answer.",),
    blocked_by=_blocked_by,
    template=_template,
    to=_to,
    after_all=True,
)
