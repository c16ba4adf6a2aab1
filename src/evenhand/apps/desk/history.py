"""What happened in a case, day by day: from its facts, and from the log where only that knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.timezone import localdate

from evenhand.apps.cases import wordings
from evenhand.core.audit import Event
from evenhand.core.cases import Case

if TYPE_CHECKING:
    from evenhand.apps.evidence.queries import Brief
    from evenhand.apps.letters.queries import LetterRow

Names = Mapping[int, str]


def timeline(case: Case, *, captures: Iterable[Brief], letters: Iterable[LetterRow]) -> list[dict[str, Any]]:
    """What happened on which day, newest first, from the same facts as everything else on the page."""
    found = [*_of_posts(case), *_of_talks(case), *_of_stops(case), *_of_decisions(case)]
    found += (
        _entry(localdate(one.received_at), f"Capture {one.number} came in", by=one.received_by)
        for one in captures
    )
    found += (
        _entry(localdate(one.released_at), f"Letter released: {one.title}")
        for one in letters
        if one.released_at
    )
    return sorted(found, key=lambda entry: entry["at"], reverse=True)


def _entry(at: date, title: str, *, by: str = "", words: str = "") -> dict[str, Any]:
    return {"at": at, "title": title, "by": by, "words": words}


def _of_posts(case: Case) -> Iterator[dict[str, Any]]:
    if case.opened_on:
        yield _entry(case.opened_on, "Case opened")
    for post in case.posts:
        if post.posted_on:
            yield _entry(post.posted_on, f"Posted on {post.site}")
        if post.seen_on:
            yield _entry(post.seen_on, f"Seen by the school, on {post.site}")


def _of_talks(case: Case) -> Iterator[dict[str, Any]]:
    names = {party.id: party.name for party in case.parties}
    for talk in case.conversations:
        words = wordings.OUTCOMES[talk.outcome]
        yield _entry(
            talk.on, f"Conversation with {names.get(talk.party, 'somebody')}", by=talk.by, words=words
        )
    for offer in case.meeting_offers:
        words = wordings.OFFER_OUTCOMES[offer.outcome]
        yield _entry(offer.on, f"Meeting offered to {names.get(offer.party, 'somebody')}", words=words)


def _of_stops(case: Case) -> Iterator[dict[str, Any]]:
    for hold in case.holds:
        yield _entry(hold.set_on, f"Hold put on: {wordings.AGENCIES[hold.agency]}")
        if hold.lifted_on:
            yield _entry(hold.lifted_on, f"Hold lifted: {wordings.AGENCIES[hold.agency]}", by=hold.lifted_by)
    for danger in case.dangers:
        if danger.decided_on:
            words = danger.decision
            yield _entry(danger.decided_on, "Danger decided on", by=danger.decided_by, words=words)
    for told in case.referrals:
        yield _entry(told.on, f"Told: {wordings.AGENCIES[told.agency]}", by=told.by)


def _of_decisions(case: Case) -> Iterator[dict[str, Any]]:
    for concern in case.concerns:
        if concern.route and concern.routed_on:
            yield _entry(concern.routed_on, "Concern sent on", words=wordings.ROUTES[concern.route])
    for left in case.set_aside:
        yield _entry(left.on, "A step was left", by=left.by, words=left.reason)
    for report in case.reports:
        yield _entry(report.reported_on, "Reported to the platform", by=report.by)
    if case.closed_on:
        yield _entry(case.closed_on, "Case closed")


def logged(events: Iterable[Event], *, names: Names) -> list[dict[str, Any]]:
    """What only the log knows: who was let in, who stepped aside, what was put right."""
    found = []
    for event in events:
        words = LOGGED.get(event.kind)
        if words is not None:
            by = names.get(_number(event.by), "")
            found.append(_entry(localdate(event.at), words(event, names), by=by))
    return found


def people_in(events: Iterable[Event]) -> set[int]:
    """The numbers of everybody an event names."""
    found = set()
    for event in events:
        found |= {_number(event.by), _number(str(event.facts.get("person", "")))}
    return found - {0}


def _number(ident: str) -> int:
    kind, _, number = ident.partition(":")
    return int(number) if kind == "person" and number.isdigit() else 0


def _said(words: str) -> Callable[[Event, Names], str]:
    return lambda event, names: words


def _of_person(words: str) -> Callable[[Event, Names], str]:
    """Words with the name of whom the event is about in the place of the two braces."""
    return lambda event, names: words.format(
        names.get(_number(str(event.facts.get("person", ""))), "somebody")
    )


LOGGED: Mapping[str, Callable[[Event, Names], str]] = {
    "case.access-granted": _of_person("{} sees the case from now on"),
    "case.access-ended": _of_person("{} does not see the case any more"),
    "case.conflict-declared": _of_person("{} has a conflict of interest"),
    "case.conflict-withdrawn": _of_person("The conflict of interest of {} was withdrawn"),
    "case.about-head": _said("The case went to the chair"),
    "case.party-added": _said("Somebody was added to the case"),
    "case.contact-is-party": _said("Somebody of the contacts was said to be a person in the case"),
    "case.contact-is-another": _said("Somebody of the contacts was said to be no person in the case"),
    "case.party-changed": _said("What is known of somebody was put right"),
    "case.party-looked-after": _said("Somebody was looked after"),
    "case.post-added": _said("A post was added"),
    "case.post-attributed": _said("It was written down who wrote a post"),
    "case.triage-answered": _said("A first question was answered"),
    "case.allegation-made": _said("An allegation was written down"),
    "case.allegation-changed": _said("What is known of an allegation was put right"),
    "case.restriction-planned": _said("A limit on visits was written down"),
    "case.restriction-changed": _said("A limit on visits was put right"),
    "case.report-answered": _said("What a platform answered was written down"),
    "case.request-added": _said("A request for data was written down"),
    "case.request-changed": _said("How far a request for data is was written down"),
    "case.concern-added": _said("A concern was written down"),
    "case.others-told": _said("It was written down who else was told"),
    "case.step-taken-up": _said("A step was taken up again"),
    "case.note-added": _said("A note was written"),
    "case.linked": _said("Another case was linked"),
    "case.unlinked": _said("Another case was unlinked"),
    "case.reopened": _said("The case was taken up again"),
}
