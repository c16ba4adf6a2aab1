"""Who is to be met, who is to be looked after, and whether a meeting is still possible.

Rules 6, 8 and 23 of the design.
"""

from evenhand.core.cases import (
    Attribution,
    MeetingOffer,
    OfferOutcome,
    Outcome,
    Part,
    Party,
)
from evenhand.core.cases.plan import Situation


def to_meet(situation: Situation) -> tuple[Party, ...]:
    """The adults who wrote a post or are involved as parents. Staff and children are not met like this."""
    involved = situation.case.with_part(Part.AUTHOR, Part.PARENT_INVOLVED)
    return tuple(party for party in involved if not party.is_staff and Part.CHILD not in party.parts)


def to_speak_with(situation: Situation) -> tuple[Party, ...]:
    """Those to be met, and the parents a post is aimed at: nobody of them reads of it in a letter first."""
    aimed_at = situation.case.with_part(Part.TARGETED)
    parents = tuple(one for one in aimed_at if not one.is_staff and Part.CHILD not in one.parts)
    return tuple(dict.fromkeys((*to_meet(situation), *parents)))


def targeted_staff(situation: Situation) -> tuple[Party, ...]:
    """The members of staff a post is aimed at."""
    return tuple(party for party in situation.case.with_part(Part.TARGETED) if party.is_staff)


def children(situation: Situation) -> tuple[Party, ...]:
    """The children in the case, and families a post is aimed at."""
    aimed_at = [party for party in situation.case.with_part(Part.TARGETED) if not party.is_staff]
    return tuple(dict.fromkeys((*situation.case.with_part(Part.CHILD), *aimed_at)))


def was_met(situation: Situation, party: Party) -> bool:
    """Whether a meeting with them took place."""
    return any(offer.outcome is OfferOutcome.HELD for offer in _offers(situation, party))


def could_not_meet(situation: Situation, party: Party) -> bool:
    """Whether they were asked, and the last word is that a meeting cannot be."""
    offers = _offers(situation, party)
    if not offers or was_met(situation, party):
        return False
    latest = max(offer.on for offer in offers)
    return all(_came_to_nothing(situation, offer) for offer in offers if offer.on == latest)


def can_still_meet(situation: Situation, party: Party) -> bool:
    """Whether a meeting is still to come or could be offered."""
    return not was_met(situation, party) and not could_not_meet(situation, party)


def was_spoken_with(situation: Situation, party: Party) -> bool:
    """Whether they were met or spoken with."""
    return was_met(situation, party) or any(
        one.party == party.id and one.outcome is Outcome.SPOKEN and situation.has_come(one.on)
        for one in situation.case.conversations
    )


def _offers(situation: Situation, party: Party) -> tuple[MeetingOffer, ...]:
    return tuple(
        offer
        for offer in situation.case.meeting_offers
        if offer.party == party.id and situation.has_come(offer.on)
    )


def _came_to_nothing(situation: Situation, offer: MeetingOffer) -> bool:
    if offer.outcome is OfferOutcome.NO_REPLY:
        return offer.on < situation.today  # an offer of today has not had the time to be answered
    if offer.outcome is OfferOutcome.WAITING:
        return bool(offer.reason.strip())
    return offer.outcome is OfferOutcome.DECLINED


def is_confirmed_author(situation: Situation, party: Party) -> bool:
    """Whether a post is theirs beyond doubt, and it is written down how the school knows."""
    return any(
        post.author == party.id and post.attribution is Attribution.CONFIRMED and bool(post.basis.strip())
        for post in situation.case.posts
    )
