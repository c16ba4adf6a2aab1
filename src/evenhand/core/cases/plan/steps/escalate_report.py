"""A report that was refused, or not answered for a week, goes on to those who can help.

Report Harmful Content (after a platform’s answer, or a week of silence); NAHT on POSH; rule 25 of the design;
read 2026-11-22.
"""

from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.cases.routes.reporting import SILENCE, must_go_on
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    ripe = [one for one in situation.case.reports if one.reported_on + SILENCE <= situation.today]
    return any(must_go_on(report=one, today=situation.today) for one in situation.case.reports) or any(
        situation.has_come(one.escalated_on) for one in ripe
    )


def _is_done(situation: Situation) -> bool:
    return not any(must_go_on(report=one, today=situation.today) for one in situation.case.reports)


def _who(situation: Situation) -> Role:
    return Role.OFFICE


def _why(situation: Situation) -> str:
    return (
        "The platform said no, or nothing for a week. The Professionals Online Safety Helpline "
        "(0344 381 4772) and Report Harmful Content speak with platforms for you."
    )


RULE = StepRule(
    id="escalate-report",
    title="Take the report further",
    phase=Phase.REPORT,
    authority="Report Harmful Content; NAHT on POSH; rule 25; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("“We reported this on …, under … . This is the reference and what they answered.”",),
    do_not=("Do not send the same report again and again.",),
    required=False,
    may_be_set_aside=True,
)
