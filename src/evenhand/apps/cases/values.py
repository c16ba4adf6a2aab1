"""A case as the rules know it, put together from its rows."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from django.utils import timezone

from evenhand.apps.cases import models as rows
from evenhand.apps.cases.gathering import rows_in
from evenhand.core import cases as values
from evenhand.core.cases.triage.questions import BY_ID

FROM_ABOVE = frozenset({"captures", "texts_sent"})
"""What apps above this one know, and put into the value themselves."""


Row = TypeVar("Row", bound=rows.OfCase)


def ident(pk: int | None) -> str:
    """The number of a row as an id in values; empty for nobody."""
    return "" if pk is None else str(pk)


def day(at: datetime | None) -> date | None:
    """The day of a moment where the school is."""
    return timezone.localdate(at) if at else None


def lines(text: str) -> tuple[str, ...]:
    """What stands on the lines of a text, without empty ones."""
    return tuple(filter(None, (line.strip() for line in text.splitlines())))


def value_of(case: rows.Case) -> values.Case:
    """The case as gates, triage and plan know it, without `FROM_ABOVE`. Notes are never part of it."""
    return values_of([case])[case.pk]


def values_of(cases: Collection[rows.Case]) -> dict[int, values.Case]:
    """Many cases by their numbers, read together: many take as many questions as one."""
    if not cases:
        return {}
    found, targets = rows_in(cases)

    def value(case: rows.Case) -> values.Case:
        return _value(case, lambda table: found[table].get(case.pk, []), targets)

    return {case.pk: value(case) for case in cases}


def _value(
    case: rows.Case, read: Callable[[type[rows.OfCase]], list[Any]], targets: Mapping[int, Collection[int]]
) -> values.Case:
    parties = read(rows.Party)
    relatives = read(rows.Relative)
    return values.Case(
        reference=case.reference,
        opened_on=day(case.opened_at),
        head_conflicted=case.head_conflicted,
        posts=tuple(_post(post, targets.get(post.pk, ())) for post in read(rows.Post)),
        parties=tuple(_party(party, relatives) for party in parties),
        holds=tuple(map(_hold, read(rows.Hold))),
        conversations=tuple(map(_conversation, read(rows.Conversation))),
        meeting_offers=tuple(map(_offer, read(rows.MeetingOffer))),
        dangers=tuple(map(_danger, read(rows.Danger))),
        allegations=tuple(map(_allegation, read(rows.Allegation))),
        concerns=tuple(map(_concern, read(rows.Concern))),
        restrictions=tuple(map(_restriction, read(rows.Restriction))),
        support_offered=_ids(party for party in parties if party.support_offered_on),
        wishes_asked=_ids(party for party in parties if party.wishes_asked_on),
        own_advice_offered=_ids(party for party in parties if party.own_advice_offered_on),
        referrals=tuple(map(_referral, read(rows.Referral))),
        reports=tuple(map(_report, read(rows.PlatformReport))),
        requests=tuple(map(_request, read(rows.DataRequest))),
        linked_cases=tuple(
            values.LinkedCase(reference=row.other.reference, basis=row.basis) for row in read(rows.LinkedCase)
        ),
        set_aside=tuple(map(_set_aside, read(rows.SetAside))),
        chair_told_on=case.chair_told_on,
        ofsted_told_on=case.ofsted_told_on,
        learning=case.learning,
        closed_on=day(case.closed_at),
    )


def _ids(parties: Iterable[rows.Party]) -> tuple[str, ...]:
    return tuple(ident(party.pk) for party in parties)


def _post(row: rows.Post, targets: Collection[int]) -> values.Post:
    return values.Post(
        id=ident(row.pk),
        site=row.site,
        link=row.link,
        posted_on=row.posted_on,
        seen_on=row.seen_on,
        words=row.words,
        author=ident(row.author_id),
        attribution=values.Attribution(row.attribution),
        basis=row.basis,
        targets=tuple(map(ident, sorted(targets))),
    )


def _party(row: rows.Party, relatives: Iterable[rows.Relative]) -> values.Party:
    return values.Party(
        id=ident(row.pk),
        name=row.name,
        parts=tuple(values.Part(part) for part in row.parts),
        other_names=lines(row.other_names),
        handles=lines(row.handles),
        class_name=row.class_name,
        is_staff=row.is_staff,
        job=row.job,
        related_to=tuple(one.person.name for one in relatives if one.party_id == row.pk),
    )


def _hold(row: rows.Hold) -> values.Hold:
    return values.Hold(
        agency=values.Agency(row.agency),
        set_on=row.set_on,
        reference=row.reference,
        lifted_on=day(row.lifted_at),
        lifted_by=row.lifted_by.name if row.lifted_by else "",
        clearance=row.clearance,
    )


def _conversation(row: rows.Conversation) -> values.Conversation:
    return values.Conversation(
        party=ident(row.party_id),
        on=row.on,
        by=row.by,
        outcome=values.Outcome(row.outcome),
        how=row.how,
    )


def _offer(row: rows.MeetingOffer) -> values.MeetingOffer:
    return values.MeetingOffer(
        party=ident(row.party_id),
        on=row.on,
        outcome=values.OfferOutcome(row.outcome),
        how=row.how,
        reason=row.reason,
    )


def _danger(row: rows.Danger) -> values.Danger:
    return values.Danger(
        answer=BY_ID[row.answer].title if row.answer in BY_ID else row.answer,
        decision=row.decision,
        decided_by=row.decided_by.name if row.decided_by else "",
        decided_on=row.decided_on,
        reference=row.reference,
    )


def _allegation(row: rows.Allegation) -> values.Allegation:
    return values.Allegation(
        worker=row.worker.name,
        lado_contacted_on=row.lado_contacted_on,
        lado_advice=row.lado_advice,
        threshold=values.Threshold(row.threshold),
        teacher_accused=values.Answered(row.teacher_accused),
        ban_ended_by=row.ban_ended_by,
        role_words=lines(row.role_words),
    )


def _concern(row: rows.Concern) -> values.Concern:
    return values.Concern(
        summary=row.summary,
        route=values.Route(row.route) if row.route else None,
        routed_on=row.routed_on,
        told_on=row.told_on,
        received_on=row.received_on,
        stage=row.stage,
        acknowledged_on=row.acknowledged_on,
        answered_on=row.answered_on,
    )


def _restriction(row: rows.Restriction) -> values.Restriction:
    return values.Restriction(
        party=ident(row.party_id),
        risk_on_site=row.risk_on_site,
        lesser_steps=row.lesser_steps,
        reply_by=row.reply_by,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        review_on=row.review_on,
        contact_about_child=row.contact_about_child,
        adjustments_considered=row.adjustments_considered,
    )


def _referral(row: rows.Referral) -> values.Referral:
    return values.Referral(
        agency=values.Agency(row.agency),
        on=row.on,
        by=row.by,
        reference=row.reference,
        offence=row.offence,
        advice=row.advice,
    )


def _report(row: rows.PlatformReport) -> values.PlatformReport:
    return values.PlatformReport(
        post=ident(row.post_id),
        reported_on=row.reported_on,
        by=row.by,
        category=row.category,
        reference=row.reference,
        outcome=values.ReportOutcome(row.outcome),
        answered_on=row.answered_on,
        escalated_on=row.escalated_on,
        escalated_to=row.escalated_to,
    )


def _request(row: rows.DataRequest) -> values.DataRequest:
    return values.DataRequest(
        asks_for=values.RequestFor(row.asks_for),
        received_on=row.received_on,
        acknowledged_on=row.acknowledged_on,
        answered_on=row.answered_on,
        decided_by=row.decided_by,
        refused_because=row.refused_because,
    )


def _set_aside(row: rows.SetAside) -> values.SetAside:
    on = day(row.recorded_at)
    assert on is not None, "everything is recorded at some time"
    return values.SetAside(step=row.step, by=row.recorded_by.name, on=on, reason=row.reason)


def today(now: datetime) -> date:
    """The day of a moment where the school is."""
    return timezone.localdate(now)
