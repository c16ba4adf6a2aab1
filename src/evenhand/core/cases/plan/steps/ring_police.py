"""Where a post may be a crime, the police get the facts and are asked for advice, not for a result.

Online Safety Act 2023 s181; Public Order Act 1986 (hate); College of Policing on free expression; the
settlement after the Cowley Hill arrests; rule 30 of the design; read 2026-11-22.
"""

from evenhand.core.cases import Agency
from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return situation.is_raised(Label.THREAT, Label.HATE)


def _is_done(situation: Situation) -> bool:
    return any(
        one.agency is Agency.POLICE and one.offence.strip() and situation.has_come(one.on)
        for one in situation.case.referrals
    )


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return (
        "A threat, or hate, may be a crime. The police decide that. They need the words, the test you think "
        "is met, and nothing more."
    )


def _template(situation: Situation) -> str:
    return "police-referral-summary"


RULE = StepRule(
    id="ring-police",
    title="Ask the police for advice",
    phase=Phase.SPECIALISTS,
    authority="Online Safety Act 2023 s181; Public Order Act 1986; rule 30; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("“These are the exact words, and this is who they frighten. Is this something for you?”",),
    do_not=(
        "Do not use the police to end a disagreement. Angry criticism is lawful.",
        "Do not ask for an arrest or a warning. Ask for advice.",
    ),
    template=_template,
    may_be_set_aside=True,
)
