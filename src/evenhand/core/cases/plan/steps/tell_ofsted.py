"""Early years tell Ofsted of an allegation within fourteen days.

EYFS statutory framework, allegations against people living, working or looking after children; rule 21 of the
design; read 2026-11-22.
"""

from evenhand.core.cases.plan import Due, Phase, Situation, StepRule, timing
from evenhand.core.concerns.clocks import Clock, ClockKind
from evenhand.core.people import Role


def _clock(situation: Situation) -> Clock | None:
    clocks = timing.allegation_clocks(situation)
    return next((one for one in clocks if one.kind is ClockKind.OFSTED), None)


def _applies(situation: Situation) -> bool:
    return _clock(situation) is not None


def _is_done(situation: Situation) -> bool:
    return situation.has_come(situation.case.ofsted_told_on)


def _who(situation: Situation) -> Role:
    return situation.in_charge()


def _due(situation: Situation) -> Due:
    return timing.by_clock(_clock(situation), situation)


def _why(situation: Situation) -> str:
    return "You are registered with Ofsted, and it has to hear of an allegation within 14 days."


RULE = StepRule(
    id="tell-ofsted",
    title="Tell Ofsted of the allegation",
    phase=Phase.SPECIALISTS,
    authority="EYFS statutory framework; rule 21; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=("Say what is alleged and what the LADO advised. Names only where the form asks for them.",),
    do_not=("Do not wait for the outcome.",),
)
