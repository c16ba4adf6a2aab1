"""If it goes on after you met, talk once more, with somebody from the board.

Kent companion guidance, further meeting with the chair; Juniper Education; rule 20 of the design (whoever
joins cannot sit on a panel later); read 2026-11-22.
"""

from datetime import date

from evenhand.core.cases import OfferOutcome
from evenhand.core.cases.plan import Due, Phase, Situation, StepRule, obstacles, timing
from evenhand.core.people import Role
from evenhand.core.school_days.deadlines import Span, Unit

TEN_SCHOOL_DAYS = Span(count=10, unit=Unit.SCHOOL_DAYS)


def _held(situation: Situation) -> dict[str, list[date]]:
    """The days on which somebody was met, by the id of the party."""
    held: dict[str, list[date]] = {}
    for offer in situation.case.meeting_offers:
        if offer.outcome is OfferOutcome.HELD and situation.has_come(offer.on):
            held.setdefault(offer.party, []).append(offer.on)
    return held


def _applies(situation: Situation) -> bool:
    """Somebody has posted again after you met them."""
    held = _held(situation)
    return any(
        post.posted_on > min(held[post.author])
        for post in situation.case.posts
        if post.posted_on and post.author in held
    )


def _is_done(situation: Situation) -> bool:
    """Nobody has posted since you last met them."""
    held = _held(situation)
    return not any(
        post.posted_on > max(held[post.author])
        for post in situation.case.posts
        if post.posted_on and post.author in held
    )


def _who(situation: Situation) -> Role:
    return Role.CHAIR


def _due(situation: Situation) -> Due:
    return timing.within(situation, TEN_SCHOOL_DAYS)


def _why(situation: Situation) -> str:
    return "It has gone on since you met. A second voice helps, and shows that the board listens too."


RULE = StepRule(
    id="meet-again",
    title="Meet once more, with the board",
    phase=Phase.MEET,
    authority="Kent companion guidance, further meeting; rule 20; read 2026-11-22",
    applies=_applies,
    is_done=_is_done,
    who=_who,
    due=_due,
    why=_why,
    say=("“We said we would work on this. Here is what we have done. What is still missing for you?”",),
    do_not=("Do not let anybody come who may be needed on a panel. Whoever is here cannot sit on it.",),
    blocked_by=obstacles.before_speaking,
    required=False,
    may_be_set_aside=True,
)
