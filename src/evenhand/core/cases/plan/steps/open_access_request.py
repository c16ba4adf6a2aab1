"""Somebody may have asked for what the school holds about them: one month, and nothing is destroyed.

UK GDPR articles 12 and 15; ICO, right of access (any words, to anybody, inside a complaint); rule 22 of the
design; read 2026-11-22.
"""

from evenhand.core.cases import RequestFor
from evenhand.core.cases.plan import Due, Phase, Situation, StepRule, hidden_requests, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return hidden_requests.may_be_asked(situation, RequestFor.RECORDS)


def _is_done(situation: Situation) -> bool:
    """The data protection lead decided on each: answered, or found to be no request, and why."""
    wanted = [one for one in situation.case.requests if one.asks_for is RequestFor.RECORDS]
    return bool(wanted) and all(
        situation.has_come(one.answered_on) or (one.refused_because.strip() and one.decided_by.strip())
        for one in wanted
    )


def _who(situation: Situation) -> Role:
    return Role.DPO


def _due(situation: Situation) -> Due:
    clocks = timing.request_clocks(situation, RequestFor.RECORDS)
    return timing.by_clock(min(clocks, key=lambda one: one.due_on, default=None), situation)


def _why(situation: Situation) -> str:
    return (
        "Somebody may have asked for the records about them or their child. It counts in any words, and the "
        "month runs from the day it was seen."
    )


RULE = StepRule(
    id="open-access-request",
    title="Deal with the request for records",
    phase=Phase.SPECIALISTS,
    authority="UK GDPR articles 12 and 15; ICO, right of access; rule 22; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=("“You asked what we hold. We will answer by … . May I check what would help you most?”",),
    do_not=(
        "Do not destroy or tidy up anything from now on.",
        "Do not make them fill in a form first.",
    ),
)
