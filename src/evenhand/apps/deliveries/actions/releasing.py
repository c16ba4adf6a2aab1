"""Releasing a letter and writing down who gets it, in one transaction: the outbox."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from evenhand.adapters.channels.mime import Unaddressable, one_address
from evenhand.adapters.renderers.pdf.window import fits_posted
from evenhand.apps.audit.actions import record
from evenhand.apps.cases import queries as case_queries
from evenhand.apps.contacts.frozen import frozen
from evenhand.apps.deliveries import waking
from evenhand.apps.deliveries.actions.hosts import installation as own_name
from evenhand.apps.deliveries.contents import POSTS
from evenhand.apps.deliveries.models import Batch, Dispatch, Way
from evenhand.apps.deliveries.refusals import (
    enclosures_not_posted,
    is_practice,
    no_way,
    nobody,
    not_posted,
    on_hold,
)
from evenhand.apps.letters import actions as letters
from evenhand.apps.letters import audience
from evenhand.apps.letters import queries as letter_queries
from evenhand.apps.letters.refusals import no_address, twice
from evenhand.apps.letters.subjects import why_not_under
from evenhand.apps.packs import queries as packs
from evenhand.core.contacts.recipients import Channel, Recipient, digest_of
from evenhand.core.deliveries.message_ids import key_of
from evenhand.core.findings import Finding, Refused

if TYPE_CHECKING:
    from evenhand.apps.accounts.models import Person
    from evenhand.apps.letters.models import Draft, Letter

AT_ONCE = 500
"""So many rows are written in one statement, so that a county needs no more memory than a school."""

WORDS = {
    Channel.EMAIL: "e-mail",
    Channel.POST: "post",
    Channel.HAND: "hand",
    Channel.PRINT_ROOM: "the print room",
}
BY_MACHINE = frozenset({Channel.EMAIL})
"""Channels that nobody can do by hand, so that a way has to be there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """By which way of the school each channel goes: the number of the way. A channel without a way is done
    by people, on paper. Who gets the letter is no part of it: that was approved with the letter."""

    ways: Mapping[Channel, int] = field(default_factory=dict)
    subject: str = ""


@transaction.atomic
def release(*, by: Person, now: datetime, draft: Draft, plan: Plan) -> Batch:
    """Release a letter to everybody in the plan: approved, free of holds, and free to go at this moment, or
    not at all. A second press gives the batch of the first. Raises `Refused`."""
    letter = letters.release(by=by, now=now, draft=draft)
    return _outbox(by, now, letter, plan)


@transaction.atomic
def send(*, by: Person, now: datetime, letter: Letter, plan: Plan) -> Batch:
    """As `release`, for a letter that is released already and was sent to nobody yet. Raises `Refused`."""
    letters.lock(draft=letter.draft)
    return _outbox(by, now, letter, plan)


def _outbox(by: Person, now: datetime, letter: Letter, plan: Plan) -> Batch:
    """The batch with all its rows. Whoever calls holds the draft and its case still."""
    there = Batch.objects.filter(letter=letter).first()
    if there is not None:
        return there
    draft = letter.draft
    found = packs.template_of(
        school=draft.school, pack_id=draft.pack, template_id=draft.template, version=draft.pack_version
    )
    past_holds = found is not None and found[1].neutral
    ways = _ways(plan, school_id=draft.school_id)
    people = audience.recipients_of(letter)
    faults = list(_why_not(letter, people, plan, ways, past_holds=past_holds))
    faults += why_not_under(draft=draft, subject=plan.subject, now=now)
    if faults:
        raise Refused(faults)
    batch = Batch.objects.create(
        letter=letter,
        subject=(plan.subject or letter.title)[:200],
        digest=letter.digest,
        recipients_digest=digest_of(people),
        count=len(people),
        past_holds=past_holds,
        senders={channel: _sender(way) for channel, way in ways.items()},
        begun_at=now,
        begun_by=by,
    )
    rows = _rows(batch, people, ways, installation=own_name(now=now), now=now)
    Dispatch.objects.bulk_create(rows, batch_size=AT_ONCE)
    waking.wake(count=batch.count)
    facts: dict[str, str | int] = {
        "letter": f"letter:{letter.pk}",
        "digest": batch.digest,
        "recipients": batch.recipients_digest,
        "count": batch.count,
    }
    if draft.case_id:
        facts["case"] = f"case:{draft.case_id}"
    record(
        by=by.pk,
        now=now,
        kind="delivery.begun",
        subject=f"batch:{batch.pk}",
        school=draft.school_id,
        facts=facts,
    )
    return batch


def _rows(
    batch: Batch,
    people: Sequence[Recipient],
    ways: Mapping[Channel, Way],
    *,
    installation: str,
    now: datetime,
) -> Iterator[Dispatch]:
    for number, recipient in enumerate(people, start=1):
        yield Dispatch(
            batch=batch,
            number=number,
            key=key_of(installation=installation, batch=batch.pk, number=number),
            recipient=frozen(recipient),
            channel=recipient.channel,
            way=ways.get(recipient.channel),
            due=now,
        )


def _ways(plan: Plan, *, school_id: int) -> dict[Channel, Way]:
    """The ways of the plan: of this school, and turned on."""
    rows = {one.pk: one for one in Way.objects.filter(school=school_id, on=True)}
    return {channel: rows[number] for channel, number in plan.ways.items() if number in rows}


def _sender(way: Way) -> dict[str, str]:
    return {"name": way.sender_name, "email": way.sender_email, "reply_to": way.reply_to}


def _why_not(
    letter: Letter,
    people: Sequence[Recipient],
    plan: Plan,
    ways: Mapping[Channel, Way],
    *,
    past_holds: bool,
) -> Iterator[Finding]:
    if letter.practice:
        yield is_practice()
    case_id = letter.draft.case_id
    if case_id is not None and not past_holds and case_queries.has_live_hold(case_id=case_id):
        yield on_hold()
    if not people:
        yield nobody()
    used = {one.channel for one in people}
    for channel in sorted((BY_MACHINE | plan.ways.keys()) & used):
        if channel not in ways:
            yield no_way(WORDS[channel])
    yield from _not_posted(letter, people, ways)
    seen: set[str] = set()
    for one in people:
        if one.key in seen:
            yield twice(one.name)
        seen.add(one.key)
        if one.channel is Channel.EMAIL and not _is_one_address(one.email):
            yield no_address(one.name)


def _not_posted(
    letter: Letter, people: Sequence[Recipient], ways: Mapping[Channel, Way]
) -> Iterator[Finding]:
    """What whoever posts letters for the school would refuse, or leave out."""
    way = ways.get(Channel.POST)
    posted = [one for one in people if one.channel is Channel.POST]
    if way is None or way.kind != POSTS or not posted:
        return
    if letter_queries.enclosures_of(letter):
        yield enclosures_not_posted()
    for one in posted:
        if not fits_posted(one.envelope()):
            yield not_posted(one.name)


def _is_one_address(text: str) -> bool:
    try:
        one_address(text)
    except Unaddressable:
        return False
    return True
