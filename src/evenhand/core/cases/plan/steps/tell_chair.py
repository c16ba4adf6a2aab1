"""The chair hears that there is a case, and no more: a later panel must not know it already.

Department for Education, best practice for school complaints; Independent School Standards 2014, Schedule
para 33 (not directly involved); rule 20 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role

SERIOUS = (
    Label.DANGER,
    Label.ALLEGATION,
    Label.THREAT,
    Label.HATE,
    Label.MEDIA_INTEREST,
    Label.WIDELY_TALKED_OF,
)


def _applies(situation: Situation) -> bool:
    """Where the chair leads the case, they know already."""
    if situation.head_is_out():
        return False
    return situation.is_raised(*SERIOUS) or bool(situation.case.restrictions)


def _is_done(situation: Situation) -> bool:
    return situation.has_come(situation.case.chair_told_on)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "The board should not hear of it from the newspaper. That there is a case is enough."


RULE = StepRule(
    id="tell-chair",
    title="Tell the chair that there is a case",
    phase=Phase.REPORT,
    authority="DfE, best practice for school complaints; rule 20; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("“There is a case that may be talked about. I will not tell you more, to keep a panel possible.”",),
    do_not=("Do not send the post or names round the board.",),
    required=False,
    may_be_set_aside=True,
)
