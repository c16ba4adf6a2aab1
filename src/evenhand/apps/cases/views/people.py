"""The people in a case, and what was said with them."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.cases import actions, forms, queries
from evenhand.apps.cases.doors import case_behind
from evenhand.apps.cases.models import Case, MeetingOffer, Party
from evenhand.apps.cases.values import lines
from evenhand.apps.cases.views.page import ask, asks, found
from evenhand.apps.schools import queries as schools
from evenhand.core.cases import OfferOutcome, Outcome, Part

SHUTS_OUT = (
    "Whoever works here and is touched by the case, or is related to somebody who is, cannot see it any "
    "more once you save. That may be you."
)


@ask
def add_party(request: Asked, school_id: int, case_id: int) -> HttpResponse:
    """Add somebody to the case."""
    school, case = place = case_behind(request, school_id, case_id)
    form = forms.PersonForm(request.POST or None, colleagues=schools.colleagues(school=school))

    def do(told: dict[str, Any]) -> None:
        actions.add_party(by=request.user, now=request.now, case=case, facts=_facts(case, told))

    return asks(request, place, form, do, heading="Add somebody", lead=SHUTS_OUT, said="Added to the case.")


@ask
def party(request: Asked, school_id: int, case_id: int, party_id: int) -> HttpResponse:
    """Put right what is known of somebody."""
    school, case = place = case_behind(request, school_id, case_id)
    row = found(Party, case, party_id)
    initial = {
        "name": row.name,
        "parts": row.parts,
        "is_staff": row.is_staff,
        "job": row.job,
        "school_person": row.school_person_id or "",
        "related_to": [one.person_id for one in row.relatives.order_by("person_id")],
        "class_name": row.class_name,
        "other_names": row.other_names,
        "handles": row.handles,
    }
    people = schools.colleagues(school=school)
    form = forms.PersonForm(request.POST or None, colleagues=people, initial=initial)

    def do(told: dict[str, Any]) -> None:
        actions.change_party(by=request.user, now=request.now, party=row, facts=_facts(case, told))

    return asks(request, place, form, do, heading=row.name, lead=SHUTS_OUT, said="Saved.", edits=True)


@ask
def talk(request: Asked, school_id: int, case_id: int, party_id: int) -> HttpResponse:
    """Record a conversation, or an attempt at one."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Party, case, party_id)
    first = {"on": queries.today(request.now), "spoken_by": request.user.name}

    def do(told: dict[str, Any]) -> None:
        told = {**told, "outcome": Outcome(told["outcome"])}
        actions.record_conversation(by=request.user, now=request.now, party=row, **told)

    return asks(
        request,
        place,
        forms.TalkForm(request.POST or None, initial=first),
        do,
        heading=f"Speaking with {row.name}",
        lead="Write down every attempt, also those that came to nothing.",
        said="Written down.",
    )


@ask
def offer(request: Asked, school_id: int, case_id: int, party_id: int) -> HttpResponse:
    """Record the offer of a meeting."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Party, case, party_id)

    def do(told: dict[str, Any]) -> None:
        told = {**told, "outcome": OfferOutcome(told["outcome"])}
        actions.offer_meeting(by=request.user, now=request.now, party=row, **told)

    return asks(
        request,
        place,
        forms.OfferForm(request.POST or None, initial={"on": queries.today(request.now)}),
        do,
        heading=f"A meeting with {row.name}",
        lead="Most of it is settled face to face. A letter comes only if no meeting is possible.",
        said="The offer is written down.",
    )


@ask
def answer(request: Asked, school_id: int, case_id: int, offer_id: int) -> HttpResponse:
    """Say what came of the offer of a meeting."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(MeetingOffer, case, offer_id)
    initial = {"outcome": row.outcome, "reason": row.reason}

    def do(told: dict[str, Any]) -> None:
        outcome = OfferOutcome(told["outcome"])
        actions.answer_offer(
            by=request.user, now=request.now, offer=row, outcome=outcome, reason=told["reason"]
        )

    form = forms.OfferAnswerForm(request.POST or None, initial=initial)
    return asks(
        request, place, form, do, heading=f"The meeting with {row.party.name}", said="Saved.", edits=True
    )


@ask
def offered(request: Asked, school_id: int, case_id: int, party_id: int) -> HttpResponse:
    """Say what was offered to somebody who is hurt."""
    _, case = place = case_behind(request, school_id, case_id)
    row = found(Party, case, party_id)
    asked = {
        "support": actions.Offered.SUPPORT,
        "wishes": actions.Offered.WISHES,
        "own_advice": actions.Offered.OWN_ADVICE,
    }
    initial = {name: getattr(row, what.value) for name, what in asked.items()}

    def do(told: dict[str, Any]) -> None:
        days = {what: told[name] for name, what in asked.items() if told[name]}
        actions.say_offered(by=request.user, now=request.now, party=row, days=days)

    return asks(
        request,
        place,
        forms.OfferedForm(request.POST or None, initial=initial),
        do,
        heading=f"Looking after {row.name}",
        said="Saved.",
        edits=True,
    )


def _facts(case: Case, told: dict[str, Any]) -> actions.PartyFacts:
    people = {str(person.pk): person for person in schools.colleagues(school=case.school)}
    return actions.PartyFacts(
        name=told["name"],
        parts=tuple(Part(part) for part in told["parts"]),
        other_names=lines("\n".join(told["other_names"])),
        handles=told["handles"],
        class_name=told["class_name"],
        is_staff=told["is_staff"],
        job=told["job"],
        school_person=people.get(told["school_person"]),
        related_to=tuple(people[pk] for pk in told["related_to"]),
    )
