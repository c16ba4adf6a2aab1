"""The people in a case, and what was said with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.apps.cases import queries
from evenhand.apps.cases.actions.access import shut_out
from evenhand.apps.cases.actions.logging import log, must_be_open
from evenhand.apps.cases.models import Case, Conversation, MeetingOffer, Party, Relative
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import OfferOutcome, Outcome, Part
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.people import same_person

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyFacts:
    """What is known of somebody in a case. `school_person` is their account here, if they have one."""

    name: str
    parts: tuple[Part, ...]
    other_names: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    class_name: str = ""
    is_staff: bool = False
    job: str = ""
    school_person: Person | None = None
    related_to: tuple[Person, ...] = ()


class Offered(StrEnum):
    """What is offered to or asked of the people who are hurt. Values are columns of `Party`."""

    SUPPORT = "support_offered_on"
    WISHES = "wishes_asked_on"
    OWN_ADVICE = "own_advice_offered_on"


@transaction.atomic
def add_party(*, by: Person, now: datetime, case: Case, facts: PartyFacts) -> Party:
    """Somebody new in a case. Whoever works here and is touched by the case, or is related to somebody who
    is, is shut out of it at once. Raises `Refused` if nobody would be left who sees the case."""
    must_be_open(case=case)
    party = Party(case=case, recorded_at=now, recorded_by=by)
    _write(by=by, now=now, party=party, facts=facts)
    log(by=by, now=now, case=case, kind="case.party-added", party=f"party:{party.pk}")
    return party


@transaction.atomic
def change_party(*, by: Person, now: datetime, party: Party, facts: PartyFacts) -> Party:
    """Put right what is known of somebody, with the same effects and refusals as `add_party`."""
    must_be_open(case=party.case)
    _write(by=by, now=now, party=party, facts=facts)
    log(by=by, now=now, case=party.case, kind="case.party-changed", party=f"party:{party.pk}")
    return party


@transaction.atomic
def say_offered(*, by: Person, now: datetime, party: Party, days: Mapping[Offered, date]) -> Party:
    """Write down on which days support or advice was offered to a party, or their wishes asked. Raises
    `Refused` for a day to come."""
    must_be_open(case=party.case)
    for what, on in days.items():
        _must_have_come(on, now)
        setattr(party, what.value, on)
    party.save(update_fields=[what.value for what in days])
    log(by=by, now=now, case=party.case, kind="case.party-looked-after", party=f"party:{party.pk}")
    return party


@transaction.atomic
def record_conversation(
    *,
    by: Person,
    now: datetime,
    party: Party,
    on: date,
    spoken_by: str,
    outcome: Outcome,
    how: str = "",
    words: str = "",
) -> Conversation:
    """Write down that somebody spoke with a party, or tried to. Raises `Refused` for a day to come."""
    must_be_open(case=party.case)
    _must_have_come(on, now)
    row = Conversation.objects.create(
        case=party.case,
        recorded_at=now,
        recorded_by=by,
        party=party,
        on=on,
        by=spoken_by,
        outcome=outcome,
        how=how,
        words=words,
    )
    log(
        by=by,
        now=now,
        case=party.case,
        kind="case.conversation-recorded",
        conversation=f"conversation:{row.pk}",
        party=f"party:{party.pk}",
        outcome=str(outcome),
    )
    return row


@transaction.atomic
def offer_meeting(
    *,
    by: Person,
    now: datetime,
    party: Party,
    on: date,
    how: str,
    outcome: OfferOutcome = OfferOutcome.WAITING,
    reason: str = "",
) -> MeetingOffer:
    """Write down that a meeting was offered. Raises `Refused` for a day to come."""
    must_be_open(case=party.case)
    _must_have_come(on, now)
    row = MeetingOffer.objects.create(
        case=party.case,
        recorded_at=now,
        recorded_by=by,
        party=party,
        on=on,
        how=how,
        outcome=outcome,
        reason=reason,
    )
    log(
        by=by,
        now=now,
        case=party.case,
        kind="case.meeting-offered",
        offer=f"offer:{row.pk}",
        party=f"party:{party.pk}",
        outcome=str(outcome),
    )
    return row


@transaction.atomic
def answer_offer(
    *, by: Person, now: datetime, offer: MeetingOffer, outcome: OfferOutcome, reason: str = ""
) -> MeetingOffer:
    """Write down what came of the offer of a meeting."""
    must_be_open(case=offer.case)
    offer.outcome, offer.reason = outcome, reason
    offer.save(update_fields=["outcome", "reason"])
    log(
        by=by,
        now=now,
        case=offer.case,
        kind="case.offer-answered",
        offer=f"offer:{offer.pk}",
        outcome=str(outcome),
    )
    return offer


def _write(*, by: Person, now: datetime, party: Party, facts: PartyFacts) -> None:
    party.name, party.class_name, party.is_staff = facts.name, facts.class_name, facts.is_staff
    party.job = facts.job
    party.parts = [str(part) for part in facts.parts]
    party.other_names, party.handles = "\n".join(facts.other_names), "\n".join(facts.handles)
    party.school_person = facts.school_person or _of_that_name(party.case, facts)
    party.is_touched = queries.touched(facts.parts)
    party.save()
    _relate(by=by, now=now, party=party, people=facts.related_to)
    if party.is_touched:
        themselves = [party.school_person] if party.school_person else []
        shut_out(by=by, now=now, case=party.case, people=[*themselves, *facts.related_to])


def _relate(*, by: Person, now: datetime, party: Party, people: Sequence[Person]) -> None:
    Relative.objects.filter(party=party).exclude(person__in=people).delete()
    for person in people:
        Relative.objects.get_or_create(
            party=party,
            person=person,
            defaults={"case": party.case, "recorded_at": now, "recorded_by": by},
        )


def _of_that_name(case: Case, facts: PartyFacts) -> Person | None:
    """Staff whose name is that of a colleague are that colleague: better shut out once too often."""
    names = (facts.name, *facts.other_names) if facts.is_staff else ()
    people = schools.colleagues(school=case.school) if names else []
    return next((one for one in people if any(same_person(one.name, name) for name in names)), None)


def _must_have_come(on: date, now: datetime) -> None:
    if on > queries.today(now):
        raise Refused([_not_yet()])


def _not_yet() -> Finding:
    return Finding(
        id="day-still-to-come",
        level=Level.STOP,
        words="This day is still to come, so it cannot have happened.",
        mend="Enter the day on which it happened.",
    )
