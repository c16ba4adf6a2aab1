"""Letters that GOV.UK Notify posts, from the release to the doormat. Counted is what Notify has taken."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from delivery_steps import Everywhere, Ticking, approve_people, families, states, way
from django.urls import reverse
from notify_peer import (
    BROKE,
    BUSY,
    HUNG_UP,
    KEY,
    REFUSED,
    TOOK_AND_HUNG_UP,
    NotifyPeer,
    notify_peer,
)

from evenhand.adapters.channels.notify import Means, NotifyChannel
from evenhand.apps.deliveries import actions, opening, proving, queries, returning
from evenhand.apps.deliveries.actions import Plan, release
from evenhand.apps.deliveries.models import Batch, Dispatch, Entry, Way
from evenhand.apps.deliveries.working import drain
from evenhand.apps.letters.models import Draft
from evenhand.core.contacts.recipients import Channel
from evenhand.core.deliveries import State

COUNT = 12


@pytest.fixture
def peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotifyPeer]:
    with notify_peer(tmp_path) as there:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", there.http.authority_file)
        yield there


@pytest.fixture(autouse=True)
def leads_to_the_peer(peer: NotifyPeer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way of the school leads to the Notify of the test."""
    made = NotifyChannel(key=KEY, means=Means.POST, address=peer.http.address, timeout=5)
    monkeypatch.setattr(opening, "KINDS", {"notify-post": lambda way: made})


@pytest.fixture
def post(staffed: Any, runner: Any, now: Any) -> Way:
    return way(school=staffed, by=runner, now=now, kind="notify-post", told={})


@pytest.fixture
def batch(draft: Draft, post: Way, runner: Any, now: Any) -> Batch:
    people = families(COUNT, channel=Channel.POST)
    approve_people(by=runner, now=now, draft=draft, people=people)
    return release(by=runner, now=now, draft=draft, plan=Plan(ways={Channel.POST: post.pk}))


@pytest.fixture
def sends(clock: Ticking) -> Any:
    """One go of a worker: it sends what is due, and asks what became of what it does not know."""
    witness = Everywhere()

    def go() -> None:
        drain(clock=clock, limit=10_000, witness=witness)
        clock.on(minutes=6)
        returning.look(clock=clock, host_id=witness.host)

    return go


def test_each_family_gets_its_own_letter_once(batch: Batch, peer: NotifyPeer, sends: Any) -> None:
    for _ in range(3):
        sends()
    assert states(batch) == {"accepted": COUNT}
    assert sorted(peer.times().values()) == [1] * COUNT
    for row in Dispatch.objects.filter(batch=batch):
        (posted,) = [one for one in peer.taken if one.reference == row.key]
        assert f"Dear {row.recipient['salutation']}" in posted.words()
        assert row.reference == posted.id


def test_too_many_at_once_is_tried_again_after_a_pause(
    batch: Batch, peer: NotifyPeer, sends: Any, clock: Ticking
) -> None:
    peer.fault = lambda number: BUSY if number in (2, 3, 7) else None
    sends()
    assert peer.faults == {BUSY: 3}
    assert states(batch) == {"waiting": 3, "accepted": COUNT - 3}
    sends()
    assert states(batch) == {"accepted": COUNT}
    assert sorted(peer.times().values()) == [1] * COUNT


def test_what_notify_refuses_fails_once(batch: Batch, peer: NotifyPeer, sends: Any, clock: Ticking) -> None:
    peer.fault = lambda number: REFUSED if number == 5 else None
    for _ in range(3):
        sends()
        clock.on(days=1)
    assert peer.faults == {REFUSED: 1}
    assert states(batch) == {"accepted": COUNT - 1, "failed": 1}


def test_a_lost_answer_is_asked_for_by_reference(batch: Batch, peer: NotifyPeer, sends: Any) -> None:
    peer.fault = lambda number: TOOK_AND_HUNG_UP if number in (1, 4) else None
    sends()
    assert peer.faults == {TOOK_AND_HUNG_UP: 2}
    assert states(batch) == {"accepted": COUNT}
    assert Entry.objects.filter(dispatch__batch=batch, move="lose-sight").count() == 2
    assert sorted(peer.times().values()) == [1] * COUNT
    assert {row.reference for row in Dispatch.objects.all()} == {one.id for one in peer.taken}


def test_what_notify_never_had_stays_in_doubt_and_says_that_it_was_asked(
    batch: Batch, peer: NotifyPeer, sends: Any, runner: Any, visitor: Any, clock: Ticking
) -> None:
    peer.fault = lambda number: HUNG_UP if number == 6 else None
    sends()
    sends()
    assert states(batch) == {"accepted": COUNT - 1, "in-doubt": 1}
    row = Dispatch.objects.get(state=State.IN_DOUBT)
    where = reverse("deliveries:copy", args=[batch.letter.draft.school_id, batch.pk, row.pk])
    page = visitor(runner).opens(where).content.decode()
    assert "was asked, and has never had it" in page
    assert "It can be sent again." in page
    assert "The very letter that was handed over" in page
    actions.send_again(by=runner, now=clock(), dispatch=row, reason="Notify has not had it.")
    sends()
    assert states(batch) == {"accepted": COUNT}
    assert sorted(peer.times().values()) == [1] * COUNT


@pytest.mark.parametrize("status", ["virus-scan-failed", "permanent-failure", "validation-failed"])
def test_what_is_not_printed_after_all_comes_back_to_a_person(
    batch: Batch, peer: NotifyPeer, sends: Any, status: str, runner: Any, visitor: Any
) -> None:
    sends()
    for one in peer.taken:
        one.status = "received"
    peer.taken[3].status = status
    sends()
    assert states(batch) == {"accepted": COUNT - 1, "bounced": 1}
    row = Dispatch.objects.get(state=State.BOUNCED)
    assert (row.key, row.code) == (peer.taken[3].reference, status)
    where = reverse("deliveries:batch", args=[batch.letter.draft.school_id, batch.pk])
    assert row.recipient["name"].split("’")[0] in visitor(runner).opens(where).content.decode()
    sends()
    assert sorted(peer.times().values()) == [1] * COUNT  # nothing is posted again by itself


@pytest.mark.parametrize("seed", range(3))
def test_whatever_goes_wrong_nobody_gets_it_twice_and_nobody_is_lost(
    batch: Batch, peer: NotifyPeer, sends: Any, clock: Ticking, seed: int, runner: Any
) -> None:
    chance = random.Random(seed)
    kinds = (BUSY, TOOK_AND_HUNG_UP, HUNG_UP, BROKE)
    peer.fault = lambda number: chance.choice(kinds) if chance.random() < 0.4 and number < 25 else None
    for _ in range(14):
        sends()
        for one in peer.taken:
            if one.status == "pending-virus-check":
                one.status = chance.choice(("received", "received", "virus-scan-failed"))
        clock.on(hours=2)
    assert sum(peer.faults.values()) >= 3
    assert max(peer.times().values()) == 1
    for row in Dispatch.objects.filter(batch=batch):
        has_it = [one.status for one in peer.taken if one.reference == row.key]
        expected = {"received": State.ACCEPTED, "virus-scan-failed": State.BOUNCED}
        assert row.state == (expected[has_it[0]] if has_it else State.IN_DOUBT)
    listed = {row.pk for row in queries.copies_of(batch=batch, states=queries.FOR_PEOPLE)}
    assert listed == set(Dispatch.objects.exclude(state=State.ACCEPTED).values_list("pk", flat=True))
    for row in Dispatch.objects.filter(state=State.IN_DOUBT):
        actions.send_again(by=runner, now=clock(), dispatch=row, reason="Notify has never had it.")
    sends()
    assert sorted(peer.times().values()) == [1] * COUNT


def test_all_are_asked_about_in_turn_however_many_there_are(
    batch: Batch, peer: NotifyPeer, sends: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "ASKED_AT_ONCE", 4)
    sends()
    for one in peer.taken:
        one.status = "received"
    peer.taken[0].status = "virus-scan-failed"
    for _ in range(COUNT // 4):
        sends()
    assert states(batch) == {"accepted": COUNT - 1, "bounced": 1}


def test_the_very_letter_can_be_shown_again(
    batch: Batch, peer: NotifyPeer, sends: Any, runner: Any, visitor: Any
) -> None:
    sends()
    row = Dispatch.objects.filter(batch=batch).order_by("pk")[2]
    (posted,) = [one for one in peer.taken if one.reference == row.key]
    assert proving.message_again(row).data == posted.pdf
    where = reverse("deliveries:message", args=[batch.letter.draft.school_id, batch.pk, row.pk])
    answer = visitor(runner).opens(where)
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"].endswith('.pdf"')
    assert answer.content == posted.pdf
