"""A complaint about how details were used has a way of its own: acknowledged within thirty days.

Data (Use and Access) Act 2025, complaints to controllers, from 19 June 2026; rule 21 of the design; read
2026-11-22.
"""

from evenhand.core.cases import RequestFor
from evenhand.core.cases.plan import Due, Phase, Situation, StepRule, hidden_requests, timing
from evenhand.core.people import Role


def _applies(situation: Situation) -> bool:
    return hidden_requests.may_be_asked(situation, RequestFor.DATA_COMPLAINT)


def _is_done(situation: Situation) -> bool:
    wanted = [one for one in situation.case.requests if one.asks_for is RequestFor.DATA_COMPLAINT]
    return bool(wanted) and all(
        (situation.has_come(one.acknowledged_on) and situation.has_come(one.answered_on))
        or (one.refused_because.strip() and one.decided_by.strip())
        for one in wanted
    )


def _who(situation: Situation) -> Role:
    return Role.DPO


def _due(situation: Situation) -> Due:
    clocks = timing.request_clocks(situation, RequestFor.DATA_COMPLAINT)
    return timing.by_clock(min(clocks, key=lambda one: one.due_on, default=None), situation)


def _why(situation: Situation) -> str:
    return "Somebody may say that their details were misused. That is looked at by itself, beside the rest."


RULE = StepRule(
    id="answer-data-complaint",
    title="Answer the complaint about personal details",
    phase=Phase.SPECIALISTS,
    authority="Data (Use and Access) Act 2025, from 19 June 2026; rule 21; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=("“Thank you for telling us. We are finding out what happened to your details.”",),
    do_not=("Do not reply under the post: that would spread the details further.",),
)
