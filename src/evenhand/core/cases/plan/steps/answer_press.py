"""A journalist gets one calm line, the same from everybody, without a fact of the case.

SWGfL and POSH, online reputational concerns (news); rules 4 and 27 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Blocker, Phase, Situation, StepRule, obstacles, timing
from evenhand.core.cases.triage import Label
from evenhand.core.people import Role

TEMPLATE = "press-holding-line"


def _applies(situation: Situation) -> bool:
    return situation.is_raised(Label.MEDIA_INTEREST)


def _is_done(situation: Situation) -> bool:
    return any(one.template == TEMPLATE and situation.has_come(one.on) for one in situation.case.texts_sent)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _why(situation: Situation) -> str:
    return "No answer is an answer too, and so are three different ones."


def _blocked_by(situation: Situation) -> tuple[Blocker, ...]:
    return (*obstacles.holds(situation), *obstacles.allegation(situation))


def _template(situation: Situation) -> str:
    return TEMPLATE


RULE = StepRule(
    id="answer-press",
    title="Agree one line for the press",
    phase=Phase.REPORT,
    authority="SWGfL and POSH, online reputational concerns; rules 4 and 27; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=timing.today,
    why=_why,
    say=("“We do not speak about single families. We listen to every concern that is brought to us.”",),
    do_not=(
        "Do not comment under the article or the post.",
        "Do not confirm or deny who it is about.",
    ),
    blocked_by=_blocked_by,
    template=_template,
    required=False,
    may_be_set_aside=True,
)
