"""A letter to the parents involved is the last resort: first they are asked to meet.

Kent pack, heading of the letter to parents involved (only if unable to meet; ideally face to face); rule 8 of
the design; read 2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.cases import Case, MeetingOffer, OfferOutcome, Party
from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter, Waiver
from evenhand.core.gates.texts import asks_for, readers
from evenhand.core.people import Role

COULD_NOT = frozenset({OfferOutcome.DECLINED, OfferOutcome.NO_REPLY})


def check(matter: Matter) -> Iterator[Finding]:
    """Each reader met the school, or was asked to and it could not be."""
    draft = matter.draft
    if draft.case is None or not (asks_for(draft=draft, gate="meeting-first") or draft.template.accuses):
        return
    for party in readers(draft):
        if not any(_is_enough(offer, matter) for offer in _offers_to(party, draft.case)):
            yield _finding(party, draft.case)


def _offers_to(party: Party, case: Case) -> tuple[MeetingOffer, ...]:
    """The offers made to a party."""
    return tuple(offer for offer in case.meeting_offers if offer.party == party.id)


def _is_enough(offer: MeetingOffer, matter: Matter) -> bool:
    """Whether a meeting was held, or there is a reason why it could not be."""
    if offer.on > matter.now:
        return False
    if offer.outcome is OfferOutcome.NO_REPLY:
        return offer.on < matter.now  # an offer of today has not had the time to be answered
    return offer.outcome in {OfferOutcome.HELD, *COULD_NOT} or bool(offer.reason.strip())


def _finding(party: Party, case: Case) -> Finding:
    """What is said where the meeting is still to come."""
    waiting = any(offer.outcome is OfferOutcome.ACCEPTED for offer in _offers_to(party, case))
    return Finding(
        id="meeting-first",
        level=Level.STOP,
        words=f"{party.name} has agreed to meet. Meet first."
        if waiting
        else f"Nobody has written down why {party.name} could not be met in person.",
        mend="Write after the meeting, if a letter is still needed."
        if waiting
        else "Offer a meeting. If it cannot happen, write down the offer and why.",
    )


GATE = Gate(
    id="meeting-first",
    title="Meet before you write",
    level=Level.STOP,
    authority="Kent pack, heading of the letter to parents involved; rule 8; read 2026-11-22",
    satisfied_by="For each reader a meeting held, or an offer that was declined, not answered, or could not "
    "come about for a reason on file.",
    stages=EVERY_STAGE,
    waiver=Waiver(by=(Role.HEAD,)),
    check=check,
)
