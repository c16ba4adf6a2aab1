"""An allegation about somebody who works with children goes to the LADO before anybody is asked.

Keeping Children Safe in Education, part four, with local procedures (within one working day, before any
investigation); rule 3 of the design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Due, Phase, Situation, StepRule, obstacles, timing
from evenhand.core.cases.triage import Label
from evenhand.core.concerns.clocks import ClockKind
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return bool(situation.case.allegations) or situation.is_raised(Label.ALLEGATION)


def _is_done(situation: Situation) -> bool:
    recorded = situation.case.allegations
    return bool(recorded) and all(
        situation.has_come(one.lado_contacted_on) and one.lado_advice.strip() for one in recorded
    )


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _due(situation: Situation) -> Due:
    clocks = timing.allegation_clocks(situation)
    return timing.by_clock(next((one for one in clocks if one.kind is ClockKind.LADO), None), situation)


def _why(situation: Situation) -> str:
    return (
        "The post may say that somebody who works with children harmed a child. Whether it is true is not "
        f"for the school to find out first. Ring {obstacles.WHO_HEARS_ALLEGATIONS[situation.school.nation]}."
    )


def _template(situation: Situation) -> str:
    return "lado-referral-summary"


RULE = StepRule(
    id="ring-lado",
    title="Ring the LADO before anybody is asked",
    phase=Phase.SPECIALISTS,
    authority="Keeping Children Safe in Education, part four; rule 3; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=(
        "“A post says that a person who works here harmed a child. I have asked nobody yet. What should I "
        "do, and what may I tell them?”",
    ),
    do_not=(
        "Do not ask the child, the member of staff or witnesses first.",
        "Do not decide by yourself that it cannot be true.",
        "Do not suspend or reassure anybody before the LADO has advised.",
    ),
    template=_template,
)
