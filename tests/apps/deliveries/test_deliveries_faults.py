"""What goes wrong between us and the mail server. What is counted is what the server has taken."""

from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from delivery_steps import Everywhere, Ticking, drained, families, released, states
from smtp_peer import DROP, DROP_AFTER_DOT, LOSE_AFTER_DOT, SILENCE, Peer

from evenhand.apps.audit import queries as log
from evenhand.apps.deliveries import actions
from evenhand.apps.deliveries.actions import working
from evenhand.apps.deliveries.models import Batch, Dispatch, Entry, Way
from evenhand.apps.letters.models import Draft
from evenhand.core.deliveries import State
from evenhand.core.deliveries.moves import Move
from evenhand.core.findings import Refused


@pytest.fixture
def batch(draft: Draft, mail: Way, runner: Any, now: Any) -> Batch:
    return released(by=runner, now=now, draft=draft, way=mail, people=families(6))


def only(verb: str, answer: str, *numbers: int) -> Any:
    return lambda asked, number: answer if asked == verb and number in numbers else None


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA", "DOT"])
def test_a_no_for_now_is_tried_again_after_a_pause(
    batch: Batch, peer: Peer, clock: Ticking, verb: str
) -> None:
    peer.script = only(verb, "451 4.7.1 later", 2, 3)
    drained(peer, clock)
    assert states(batch) == {"waiting": 2, "accepted": 4}
    assert peer.answered
    drained(peer, clock)
    assert states(batch) == {"waiting": 2, "accepted": 4}
    clock.on(minutes=2)
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}
    assert sorted(peer.ids().values()) == [1] * 6


def test_somebody_who_is_never_taken_is_given_up_and_said(batch: Batch, peer: Peer, clock: Ticking) -> None:
    peer.script = lambda verb, number: "451 4.2.2 full" if verb == "DOT" else None
    for _ in range(16):
        drained(peer, clock)
        clock.on(days=1)
    assert states(batch) == {"failed": 6}
    assert peer.taken == []


@pytest.mark.parametrize("verb", ["RCPT", "DATA", "DOT"])
def test_a_no_for_good_fails_once(batch: Batch, peer: Peer, clock: Ticking, verb: str) -> None:
    peer.script = only(verb, "550 5.1.1 unknown", 4)
    drained(peer, clock)
    clock.on(days=2)
    drained(peer, clock)
    assert states(batch) == {"accepted": 5, "failed": 1}
    assert sum(peer.answered.values()) == 1
    assert Dispatch.objects.get(state=State.FAILED).code == "550"


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_a_line_that_drops_before_the_body_costs_nothing(
    batch: Batch, peer: Peer, clock: Ticking, verb: str
) -> None:
    peer.script = only(verb, DROP, 2, 5)
    drained(peer, clock)
    clock.on(minutes=2)
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}
    assert sorted(peer.ids().values()) == [1] * 6


@pytest.mark.parametrize(("fault", "arrived"), [(DROP_AFTER_DOT, 6), (LOSE_AFTER_DOT, 5), (SILENCE, 5)])
def test_after_the_dot_it_is_in_doubt_and_stays_there(
    batch: Batch, peer: Peer, clock: Ticking, fault: str, arrived: int
) -> None:
    peer.script = only("DOT", fault, 3)
    drained(peer, clock)
    for _ in range(3):
        clock.on(days=1)
        drained(peer, clock)
    assert states(batch) == {"accepted": 5, "in-doubt": 1}
    assert len(peer.taken) == arrived
    assert max(peer.ids().values()) == 1


def test_a_server_that_hangs_up_after_every_second_message_gets_all(
    batch: Batch, peer: Peer, clock: Ticking
) -> None:
    peer.script = lambda verb, number: DROP if verb == "MAIL" and number % 3 == 0 else None
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}
    assert peer.connections >= 3


def test_a_server_that_is_not_there_is_asked_again_and_nobody_fails(
    batch: Batch, peer: Peer, clock: Ticking, mail: Way
) -> None:
    port, peer.port = peer.port, 1
    drained(peer, clock)
    mail.refresh_from_db()
    assert (mail.faults, mail.broken) == (1, "")
    assert states(batch) == {"waiting": 6}
    peer.port = port
    drained(peer, clock)
    assert states(batch) == {"waiting": 6}
    clock.on(minutes=2)
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}
    mail.refresh_from_db()
    assert mail.faults == 0


def test_a_sender_who_may_not_send_stops_the_way_and_fails_nobody(
    batch: Batch, peer: Peer, clock: Ticking, mail: Way
) -> None:
    peer.script = only("MAIL", "530 5.7.57 not signed in", 1)
    drained(peer, clock)
    clock.on(days=1)
    drained(peer, clock)
    mail.refresh_from_db()
    assert mail.broken == "sender-530"
    assert states(batch) == {"waiting": 6}
    assert "delivery.way-broken" in [one.kind for one in log.about(subject=f"way:{mail.pk}")]


def test_a_worker_that_dies_before_the_body_leaves_it_waiting_and_after_it_in_doubt(
    batch: Batch, mail: Way, peer: Peer, clock: Ticking
) -> None:
    host = Everywhere().host
    first, second = working.claim(now=clock(), way_id=mail.pk, most=2)
    assert working.hand_over(now=clock(), dispatch=second, sha256="ab" * 32, host_id=host)
    drained(peer, clock)
    assert states(batch) == {"intent": 1, "handed-over": 1, "accepted": 4}
    clock.on(minutes=21)
    drained(peer, clock)
    assert states(batch) == {"accepted": 5, "in-doubt": 1}
    # it was only slow, and comes back: it may not go on, and changes nothing
    assert not working.hand_over(now=clock(), dispatch=first, sha256="cd" * 32, host_id=host)
    assert sorted(peer.ids().values()) == [1] * 5


def test_a_late_answer_takes_the_doubt_away(batch: Batch, mail: Way, clock: Ticking) -> None:
    from evenhand.core.deliveries.channels import Outcome, Said

    (row,) = working.claim(now=clock(), way_id=mail.pk)
    working.hand_over(now=clock(), dispatch=row, sha256="ab" * 32, host_id=Everywhere().host)
    clock.on(minutes=21)
    assert working.recover(now=clock()) == 1
    for said in (Said.LATER, Said.IN_DOUBT, Said.ACCEPTED):
        working.settle_outcome(now=clock(), dispatch=row, outcome=Outcome(said=said, code="250"))
    row.refresh_from_db()
    assert row.state == State.ACCEPTED
    moves = list(Entry.objects.filter(dispatch=row).order_by("pk").values_list("move", flat=True))
    assert moves == [Move.CLAIM, Move.HAND_OVER, Move.LOSE_SIGHT, Move.CONFIRM]


def test_calling_back_stops_what_has_not_left(
    batch: Batch, peer: Peer, clock: Ticking, runner: Any, now: Any
) -> None:
    drained(peer, clock, limit=2)
    assert actions.withdraw(by=runner, now=now, batch=batch) == 4
    drained(peer, clock)
    assert states(batch) == {"accepted": 2, "withdrawn": 4}
    assert len(peer.taken) == 2
    assert actions.withdraw(by=runner, now=now, batch=batch) == 0


def test_what_is_in_doubt_is_decided_by_a_person_with_a_reason(
    batch: Batch, peer: Peer, clock: Ticking, runner: Any
) -> None:
    peer.script = only("DOT", LOSE_AFTER_DOT, 1, 2)
    drained(peer, clock)
    first, second = Dispatch.objects.filter(state=State.IN_DOUBT).order_by("pk")
    with pytest.raises(Refused) as raised:
        actions.settle(by=runner, now=clock(), dispatch=first, reason=" ")
    assert raised.value.findings[0].id == "sending-no-reason"
    actions.settle(by=runner, now=clock(), dispatch=first, reason="They rang: it is there.")
    actions.send_again(by=runner, now=clock(), dispatch=second, reason="They rang: nothing came.")
    drained(peer, clock)
    assert states(batch) == {"accepted": 5, "settled": 1}
    with pytest.raises(Refused) as raised:
        actions.send_again(by=runner, now=clock(), dispatch=second, reason="Once more")
    assert raised.value.findings[0].id == "dispatch-has-moved-on"
    decided = Entry.objects.filter(by=runner).order_by("pk").values_list("move", "reason")
    assert list(decided) == [
        ("settle", "They rang: it is there."),
        ("send-again", "They rang: nothing came."),
    ]


def test_the_pace_of_a_provider_is_kept(batch: Batch, mail: Way, peer: Peer, clock: Ticking) -> None:
    Way.objects.filter(pk=mail.pk).update(per_minute=30, per_day=5)
    begun: list[Any] = []
    while clock.now < batch.begun_at + timedelta(minutes=2):
        begun += [clock.now] * drained(peer, clock)
        clock.on(seconds=0.5)
    assert len(begun) == 5
    assert all(later - one >= timedelta(seconds=2) for one, later in pairwise(begun))
    clock.on(days=1)
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}


def test_nothing_leaves_in_quiet_hours(batch: Batch, mail: Way, peer: Peer, clock: Ticking) -> None:
    clock.now = batch.begun_at.replace(day=27, hour=19)
    assert drained(peer, clock) == 0
    mail.refresh_from_db()
    assert mail.ready == batch.begun_at.replace(day=30, hour=8, minute=0)
    clock.now = batch.begun_at.replace(day=28, hour=12)
    assert drained(peer, clock) == 0
    clock.now = batch.begun_at.replace(day=30, hour=8, minute=0)
    assert drained(peer, clock) == 6


def test_a_way_that_is_turned_off_sends_nothing_more(
    batch: Batch, mail: Way, peer: Peer, clock: Ticking
) -> None:
    Way.objects.update(on=False)
    assert drained(peer, clock) == 0
    assert states(batch) == {"waiting": 6}


def test_the_journal_cannot_be_changed(batch: Batch, peer: Peer, clock: Ticking) -> None:
    from django.db import DatabaseError, transaction

    drained(peer, clock, limit=1)
    with pytest.raises(DatabaseError), transaction.atomic():
        Entry.objects.update(code="nothing happened")
    assert Entry.objects.filter(code="nothing happened").count() == 0
