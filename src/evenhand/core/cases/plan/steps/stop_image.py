"""A sexual image of a child is never copied, kept or shown: the safeguarding lead takes over.

Protection of Children Act 1978 s1 and UKCIS, sharing nudes and semi-nudes (general knowledge); rule 18 of the
design; read 2026-11-22.
"""

from evenhand.core.cases import Agency
from evenhand.core.cases.plan import Phase, Situation, StepRule, timing
from evenhand.core.cases.triage import Label
from evenhand.core.cases.triage.asking import IMAGE_STOP
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return situation.is_raised(Label.SEXUAL_IMAGE)


def _is_done(situation: Situation) -> bool:
    told = {one.agency for one in situation.case.referrals if situation.has_come(one.on)}
    return bool(told & {Agency.POLICE, Agency.SOCIAL_CARE})


def _who(situation: Situation) -> Role:
    return Role.DSL


def _why(situation: Situation) -> str:
    return "Copying such an image is an offence, even to help. The safeguarding lead knows what to do."


RULE = StepRule(
    id="stop-image",
    title="Leave the image alone and go to the safeguarding lead",
    phase=Phase.DANGER,
    authority="Protection of Children Act 1978 s1 (general knowledge); rule 18; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.at_once,
    why=_why,
    say=IMAGE_STOP.do,
    do_not=IMAGE_STOP.do_not,
    before_danger=True,
)
