"""From the release to the mail server: what was approved, to everybody who was named, once."""

import hashlib
from dataclasses import replace
from typing import Any

import pytest
from delivery_steps import Ticking, drained, families, released, states
from smtp_peer import Peer

from evenhand.adapters.renderers.reading_back import words_of_pdf
from evenhand.apps.audit import queries as log
from evenhand.apps.deliveries.models import Batch, Dispatch, Entry, Way
from evenhand.apps.deliveries.proving import message_again
from evenhand.apps.letters import queries as letters
from evenhand.apps.letters.models import Draft, Letter
from evenhand.core.contacts.recipients import Channel, LetterFormat, digest_of
from evenhand.core.deliveries.moves import Move
from evenhand.core.findings import Refused


def why(raised: Any) -> set[str]:
    return {finding.id for finding in raised.value.findings}


def test_everybody_gets_the_approved_letter_once(
    draft: Draft, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    people = families(7)
    batch = released(by=runner, now=now, draft=draft, way=mail, people=people)
    assert peer.taken == []
    assert drained(peer, clock) == 7
    assert drained(peer, clock) == 0
    assert states(batch) == {"accepted": 7}
    assert sorted(one.recipients[0] for one in peer.taken) == sorted(one.email for one in people)
    assert set(peer.ids().values()) == {1}
    text = letters.bytes_of(letter=batch.letter, suffix=".txt")[1].decode()
    greeted = {one.email: one.salutation for one in people}
    for one in peer.taken:
        assert len(one.recipients) == 1
        own = one.mail.get_body(("plain",)).get_content().splitlines()
        assert {line for line in text.splitlines() if "parents and carers" not in line} <= set(own)
        assert f"Dear {greeted[one.recipients[0]]}" in own
        (pdf,) = one.mail.iter_attachments()
        assert f"Dear {greeted[one.recipients[0]]}" in words_of_pdf(pdf.get_content())
        assert b"/MarkInfo" in pdf.get_content()
        row = Dispatch.objects.get(key=one.mail["Message-ID"][10:42])
        assert row.recipient["email"] == one.recipients[0]
        assert row.sha256 == hashlib.sha256(one.data).hexdigest()
    assert (batch.digest, batch.recipients_digest) == (batch.letter.digest, digest_of(people))
    assert log.check() is None


def test_a_second_press_begins_nothing(draft: Draft, mail: Way, runner: Any, now: Any) -> None:
    first = released(by=runner, now=now, draft=draft, way=mail, people=families(3))
    again = released(by=runner, now=now, draft=draft, way=mail, people=families(5))
    assert again == first
    assert Dispatch.objects.count() == 3
    assert [one.kind for one in log.about(subject=f"batch:{first.pk}")] == ["delivery.begun"]


def test_the_journal_says_everything_in_its_order(
    draft: Draft, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    released(by=runner, now=now, draft=draft, way=mail, people=families(1))
    drained(peer, clock)
    moves = list(Entry.objects.order_by("pk").values_list("move", flat=True))
    assert moves == [Move.CLAIM, Move.HAND_OVER, Move.CONFIRM]


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (lambda people: people[:0], "sending-to-nobody"),
        (lambda people: (*people, people[0]), "sending-twice"),
        (
            lambda people: (people[0], _without_email(people[1])),
            "sending-no-address",
        ),
    ],
)
def test_what_is_wrong_with_the_people_stops_all_of_it(
    draft: Draft, mail: Way, runner: Any, now: Any, change: Any, finding: str
) -> None:
    with pytest.raises(Refused) as raised:
        released(by=runner, now=now, draft=draft, way=mail, people=change(families(2)))
    assert why(raised) == {finding}
    assert not Letter.objects.exists()
    assert not Batch.objects.exists()


def _without_email(one: Any) -> Any:
    return replace(one, email="a@x.example, b@x.example")


def test_nothing_goes_by_a_way_that_is_not_turned_on(draft: Draft, mail: Way, runner: Any, now: Any) -> None:
    Way.objects.update(on=False)
    with pytest.raises(Refused) as raised:
        released(by=runner, now=now, draft=draft, way=mail, people=families(2))
    assert why(raised) == {"sending-no-way"}
    with pytest.raises(Refused) as raised:
        released(by=runner, now=now, draft=draft, way=None, people=families(2))
    assert why(raised) == {"sending-no-way"}


def test_practice_goes_to_nobody(
    draft: Draft, mail: Way, runner: Any, now: Any, staffed: Any, person: Any
) -> None:
    from delivery_steps import approved

    type(staffed).objects.update(practice=True)
    staffed.refresh_from_db()
    practice = approved(school=staffed, by=runner, head=person("head"), now=now)
    with pytest.raises(Refused) as raised:
        released(by=runner, now=now, draft=practice, way=mail, people=families(2))
    assert why(raised) == {"sending-practice"}


def test_paper_is_done_by_people(draft: Draft, runner: Any, now: Any, peer: Peer, clock: Ticking) -> None:
    people = families(2, channel=Channel.PRINT_ROOM)
    batch = released(by=runner, now=now, draft=draft, way=None, people=people)
    assert drained(peer, clock) == 0
    assert states(batch) == {"waiting": 2}


def test_whoever_asks_for_large_print_gets_it_by_mail_and_it_is_proved(
    draft: Draft, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    one, other = families(2)
    large = replace(other, format=LetterFormat.LARGE_PRINT)
    batch = released(by=runner, now=now, draft=draft, way=mail, people=(one, large))
    drained(peer, clock)
    by_email = {taken.recipients[0]: taken for taken in peer.taken}
    pages = [by_email[who.email].mail.get_body(("html",)).get_content() for who in (one, large)]
    assert ["font-size:16px" in page.replace(" ", "") for page in pages] == [True, False]
    pdfs = [next(by_email[who.email].mail.iter_attachments()).get_content() for who in (one, large)]
    plain = [" ".join(words_of_pdf(pdf).split()) for pdf in pdfs]
    assert plain[1].count("online") == plain[0].count("online")
    assert b"/MarkInfo" in pdfs[1]
    row = Dispatch.objects.get(batch=batch, number=2)
    assert message_again(row).data == by_email[large.email].data
