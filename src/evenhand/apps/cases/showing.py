"""What is in a case, as plain rows for pages, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.template.defaultfilters import date as written
from django.utils.timezone import localdate

from evenhand.apps.cases import models as rows
from evenhand.apps.cases import wordings
from evenhand.apps.cases.models import Case
from evenhand.apps.cases.values import lines
from evenhand.core.cases import (
    Agency,
    Attribution,
    OfferOutcome,
    Outcome,
    Part,
    ReportOutcome,
    RequestFor,
    Route,
)
from evenhand.core.cases.triage.questions import BY_ID


@dataclass(frozen=True, slots=True, kw_only=True)
class PostRow:
    """One post."""

    id: int
    site: str
    link: str
    posted_on: date | None
    seen_on: date | None
    words: str
    supplied_by: str
    vantage: str
    author: str
    attribution: str
    basis: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRow:
    """One attempt to speak with somebody."""

    id: int
    on: date
    by: str
    outcome: str
    how: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferRow:
    """One offer of a meeting; `is_waiting` until something came of it."""

    id: int
    on: date
    outcome: str
    how: str
    reason: str
    is_waiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyRow:
    """Somebody in the case, with what was said with them."""

    id: int
    name: str
    parts: tuple[str, ...]
    other_names: tuple[str, ...]
    handles: tuple[str, ...]
    class_name: str
    is_staff: bool
    job: str
    is_hurt: bool
    support_offered_on: date | None
    wishes_asked_on: date | None
    own_advice_offered_on: date | None
    conversations: tuple[ConversationRow, ...]
    offers: tuple[OfferRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRow:
    """The concern inside a post; `route` is empty until somebody decides."""

    id: int
    summary: str
    route: str
    routed_on: date | None
    told_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DangerRow:
    """A danger somebody saw; `decision` is empty until somebody decides."""

    id: int
    question: str
    decision: str
    decided_by: str
    decided_on: date | None
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopeningRow:
    """A case was taken up again: when, by whom and why, and what its closing before had said."""

    on: date
    by: str
    reason: str
    closed_on: date
    closed_by: str
    outcome: str
    learning: str


def posts_of(*, case: Case) -> tuple[PostRow, ...]:
    """The posts of a case, in the order they were reported."""
    found = rows.Post.objects.filter(case=case).select_related("author", "recorded_by").order_by("pk")
    return tuple(
        PostRow(
            id=row.pk,
            site=row.site,
            link=row.link,
            posted_on=row.posted_on,
            seen_on=row.seen_on,
            words=row.words,
            supplied_by=row.supplied_by,
            vantage=wordings.VANTAGES[wordings.Vantage(row.vantage)] if row.vantage else "",
            author=row.author.name if row.author else "",
            attribution=wordings.ATTRIBUTIONS[Attribution(row.attribution)],
            basis=row.basis,
            recorded_by=row.recorded_by.name,
            recorded_at=row.recorded_at,
        )
        for row in found
    )


def people_of(*, case: Case) -> tuple[PartyRow, ...]:
    """The people of a case with the conversations and offers of each, newest first."""
    parties = rows.Party.objects.filter(case=case).order_by("pk")
    spoken = list(rows.Conversation.objects.filter(case=case).order_by("-on", "-pk"))
    offered = list(rows.MeetingOffer.objects.filter(case=case).order_by("-on", "-pk"))
    return tuple(
        _party(
            party,
            tuple(_conversation(row) for row in spoken if row.party_id == party.pk),
            tuple(_offer(row) for row in offered if row.party_id == party.pk),
        )
        for party in parties
    )


def _party(
    row: rows.Party, conversations: tuple[ConversationRow, ...], offers: tuple[OfferRow, ...]
) -> PartyRow:
    return PartyRow(
        id=row.pk,
        name=row.name,
        parts=tuple(wordings.PARTS[Part(part)] for part in row.parts),
        other_names=lines(row.other_names),
        handles=lines(row.handles),
        class_name=row.class_name,
        is_staff=row.is_staff,
        job=row.job,
        is_hurt=bool({Part.TARGETED, Part.CHILD} & {Part(part) for part in row.parts}),
        support_offered_on=row.support_offered_on,
        wishes_asked_on=row.wishes_asked_on,
        own_advice_offered_on=row.own_advice_offered_on,
        conversations=conversations,
        offers=offers,
    )


def _conversation(row: rows.Conversation) -> ConversationRow:
    return ConversationRow(
        id=row.pk,
        on=row.on,
        by=row.by,
        outcome=wordings.OUTCOMES[Outcome(row.outcome)],
        how=row.how,
        words=row.words,
    )


def _offer(row: rows.MeetingOffer) -> OfferRow:
    outcome = OfferOutcome(row.outcome)
    return OfferRow(
        id=row.pk,
        on=row.on,
        outcome=wordings.OFFER_OUTCOMES[outcome],
        how=row.how,
        reason=row.reason,
        is_waiting=outcome in (OfferOutcome.WAITING, OfferOutcome.ACCEPTED),
    )


def concerns_of(*, case: Case) -> tuple[ConcernRow, ...]:
    """The concerns of a case."""
    return tuple(
        ConcernRow(
            id=row.pk,
            summary=row.summary,
            route=wordings.ROUTES[Route(row.route)] if row.route else "",
            routed_on=row.routed_on,
            told_on=row.told_on,
        )
        for row in rows.Concern.objects.filter(case=case).order_by("pk")
    )


def dangers_of(*, case: Case) -> tuple[DangerRow, ...]:
    """The dangers of a case, undecided ones first."""
    found = rows.Danger.objects.filter(case=case).select_related("decided_by").order_by("pk")
    told = (
        DangerRow(
            id=row.pk,
            question=BY_ID[row.answer].title if row.answer in BY_ID else row.answer,
            decision=row.decision,
            decided_by=row.decided_by.name if row.decided_by else "",
            decided_on=row.decided_on,
            reference=row.reference,
        )
        for row in found
    )
    return tuple(sorted(told, key=lambda row: bool(row.decision)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRow:
    """Somebody outside was told something, in one line; `page` is where it is changed, if anywhere, by
    whoever works on the case or, where it `is_decision`, by whoever decides it."""

    id: int
    words: str
    page: str = ""
    is_decision: bool = False


def told_of(*, case: Case) -> tuple[ToldRow, ...]:
    """Who was told of the case, or is about to be: agencies, platforms, the chair, and others."""
    return (
        *_referred(case),
        *_reported(case),
        *_board(case),
        *_alleged(case),
        *_limited(case),
        *_asked(case),
    )


def _referred(case: Case) -> Iterator[ToldRow]:
    for row in rows.Referral.objects.filter(case=case).order_by("pk"):
        advice = f" {row.advice}" if row.advice else ""
        agency = wordings.AGENCIES[Agency(row.agency)]
        yield ToldRow(id=row.pk, words=f"{agency}, on {written(row.on)}, by {row.by}.{advice}")


def _reported(case: Case) -> Iterator[ToldRow]:
    for row in rows.PlatformReport.objects.filter(case=case).select_related("post").order_by("pk"):
        outcome = wordings.REPORT_OUTCOMES[ReportOutcome(row.outcome)]
        words = f"{row.post.site}, on {written(row.reported_on)}, by {row.by}. {outcome}."
        yield ToldRow(id=row.pk, words=words, page="cases:platform-answer")


def _board(case: Case) -> Iterator[ToldRow]:
    for name, on in (("The chair", case.chair_told_on), ("Ofsted", case.ofsted_told_on)):
        if on:
            yield ToldRow(id=case.pk, words=f"{name}, on {written(on)}.")


def _alleged(case: Case) -> Iterator[ToldRow]:
    for row in rows.Allegation.objects.filter(case=case).select_related("worker").order_by("pk"):
        lado = f"The LADO was told on {written(row.lado_contacted_on)}." if row.lado_contacted_on else ""
        words = f"An allegation about {row.worker.name}. {lado or 'The LADO has not been told yet.'}"
        yield ToldRow(id=row.pk, words=words, page="cases:allegation-made", is_decision=True)


def _limited(case: Case) -> Iterator[ToldRow]:
    for row in rows.Restriction.objects.filter(case=case).select_related("party").order_by("pk"):
        words = f"A limit on access to the site for {row.party.name}."
        yield ToldRow(id=row.pk, words=words, page="cases:restriction-made", is_decision=True)


def _asked(case: Case) -> Iterator[ToldRow]:
    for row in rows.DataRequest.objects.filter(case=case).order_by("pk"):
        state = f"answered on {written(row.answered_on)}" if row.answered_on else "not answered yet"
        asked = wordings.REQUESTS[RequestFor(row.asks_for)]
        yield ToldRow(
            id=row.pk, words=f"{asked}, since {written(row.received_on)}, {state}.", page="cases:request-made"
        )


def outcome_of(*, case: Case) -> str:
    """What came of a closed case, in words; empty for one that is open."""
    return wordings.CASE_OUTCOMES[wordings.CaseOutcome(case.outcome)] if case.outcome else ""


def reopenings_of(*, case: Case) -> tuple[ReopeningRow, ...]:
    """When and why a case was taken up again, with what its closing before had said."""
    found = (
        rows.Reopening.objects.filter(case=case).select_related("recorded_by", "closed_by").order_by("-pk")
    )
    return tuple(
        ReopeningRow(
            on=localdate(row.recorded_at),
            by=row.recorded_by.name,
            reason=row.reason,
            closed_on=localdate(row.closed_at),
            closed_by=row.closed_by.name,
            outcome=wordings.CASE_OUTCOMES[wordings.CaseOutcome(row.outcome)] if row.outcome else "",
            learning=row.learning,
        )
        for row in found
    )
