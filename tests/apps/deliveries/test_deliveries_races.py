"""Several people and workers at the same moment, on the real database."""

import random
from collections.abc import Callable
from dataclasses import replace
from time import sleep, time
from typing import Any

import pytest
from delivery_steps import Everywhere, Ticking, approve_people, families, plan, reaching, released, states
from racing import at_once, refusals
from smtp_peer import Peer

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases.models import Hold
from evenhand.apps.contacts import actions as contacts
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.models import Adult, Household
from evenhand.apps.deliveries import actions
from evenhand.apps.deliveries.models import Batch, Dispatch, Way
from evenhand.apps.deliveries.working import drain
from evenhand.apps.letters.models import Draft, Letter
from evenhand.core.cases import Agency
from evenhand.core.contacts.families import FlagKind

pytestmark = pytest.mark.usefixtures("real_transactions")


def worker(peer: Peer, clock: Ticking) -> Callable[[], object]:
    witness = Everywhere()
    return lambda: drain(clock=clock, limit=1000, witness=witness, reach=reaching(peer))


def test_twenty_presses_are_one_release(draft: Draft, mail: Way, runner: Any, now: Any) -> None:
    def press() -> object:
        return released(by=runner, now=now, draft=draft, way=mail, people=families(3))

    assert refusals(*[press] * 20) == []
    assert Batch.objects.count() == 1
    assert Dispatch.objects.count() == 3
    batch = Batch.objects.get()
    assert [one.kind for one in log.about(subject=f"batch:{batch.pk}")] == ["delivery.begun"]


def test_several_workers_send_each_message_once(
    draft: Draft, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    batch = released(by=runner, now=now, draft=draft, way=mail, people=families(24))
    at_once(*[worker(peer, clock) for _ in range(3)])
    worker(peer, clock)()
    assert states(batch) == {"accepted": 24}
    assert sorted(peer.ids().values()) == [1] * 24


@pytest.mark.parametrize("seed", range(5))
def test_nothing_begins_after_a_hold(
    of_case: Draft, case: Any, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking, seed: int
) -> None:
    """The hold comes while the worker is at work: whatever arrives had begun before the hold was through."""
    batch = released(by=runner, now=now, draft=of_case, way=mail, people=families(12))
    after = random.Random(seed).randint(1, 6)
    held: list[float] = []

    def hold() -> None:
        while len(peer.taken) < after:
            pass
        cases.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)
        held.append(time())

    peer.pause = lambda: 0.01
    at_once(worker(peer, clock), hold)
    worker(peer, clock)()
    assert all(one.begun <= held[0] for one in peer.taken)
    told = states(batch)
    assert told.get("accepted", 0) == len(peer.taken) < 12
    assert told["stopped"] == 12 - len(peer.taken)
    assert max(peer.ids().values()) == 1


def test_a_hold_and_a_release_never_mix(
    of_case: Draft, case: Any, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    def release() -> object:
        return released(by=runner, now=now, draft=of_case, way=mail, people=families(2))

    def hold() -> object:
        return cases.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)

    refusals(*[release, hold] * 4)
    worker(peer, clock)()
    assert peer.taken == []
    assert set(Dispatch.objects.values_list("state", flat=True)) <= {"stopped"}


def test_calling_back_and_sending_never_mix(
    draft: Draft, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    batch = released(by=runner, now=now, draft=draft, way=mail, people=families(12))

    def call_back() -> None:
        while len(peer.taken) < 3:
            pass
        actions.withdraw(by=runner, now=now, batch=batch)

    peer.pause = lambda: 0.01
    at_once(worker(peer, clock), call_back)
    worker(peer, clock)()
    told = states(batch)
    assert told == {"accepted": len(peer.taken), "withdrawn": 12 - len(peer.taken)}
    assert told["withdrawn"] > 0


def test_two_people_release_once_between_them(
    draft: Draft, mail: Way, runner: Any, person: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    """Whoever comes second gets the batch of the first, whatever else they had chosen."""
    people = families(3)
    approve_people(by=runner, now=now, draft=draft, people=people)

    def press(by: Any) -> Callable[[], object]:
        chosen = replace(plan(mail), subject=f"As {by.name} would have it")
        return lambda: actions.release(by=by, now=now, draft=draft, plan=chosen)

    assert refusals(press(runner), press(person("head"))) == []
    batch = Batch.objects.get()
    assert batch.subject == f"As {batch.begun_by.name} would have it"
    assert batch.letter.released_by == batch.begun_by
    worker(peer, clock)()
    assert {one.mail["Subject"] for one in peer.taken} == {batch.subject}
    assert sorted(peer.ids().values()) == [1] * 3


@pytest.mark.parametrize("seed", range(3))
def test_nothing_begins_after_a_flag(
    draft: Draft, staffed: Any, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking, seed: int
) -> None:
    """The flag comes while the worker is at work, for somebody whose copy may be next."""
    home = Household.objects.create(school=staffed)
    adults = [Adult.objects.create(school=staffed, household=home, name=f"Parent {n}") for n in range(12)]
    people = [replace(one, key=str(adult.pk)) for one, adult in zip(families(12), adults, strict=True)]
    batch = released(by=runner, now=now, draft=draft, way=mail, people=people)
    chance = random.Random(seed)
    after, who = chance.randint(1, 6), chance.randrange(5, 12)
    set_at: list[float] = []

    def flag() -> None:
        while len(peer.taken) < after:
            pass
        new = NewFlag(kind=FlagKind.NO_CONTACT, reason="The file")
        contacts.set_flag(by=runner, now=now, adult=adults[who], flag=new)
        set_at.append(time())

    peer.pause = lambda: 0.01
    at_once(worker(peer, clock), flag)
    worker(peer, clock)()
    theirs = [one for one in peer.taken if people[who].email in one.recipients]
    assert all(one.begun <= set_at[0] for one in theirs)
    stopped = 1 - len(theirs)
    assert states(batch) == {"accepted": 12 - stopped} | ({"stopped": 1} if stopped else {})
    assert max(peer.ids().values()) == 1


def test_thirty_holds_against_thirty_releases(
    of_case: Draft, case: Any, mail: Way, runner: Any, now: Any, peer: Peer, clock: Ticking
) -> None:
    """A worker is there at once, and the two begin up to a tenth of a second apart: either the release is
    refused, or the hold stops what had not begun. `make soak` does it a thousand times, in processes."""
    chance, orders = random.Random(7), set()
    approve_people(by=runner, now=now, draft=of_case, people=families(2))
    for _ in range(30):
        first, second = chance.uniform(0, 0.1), chance.uniform(0, 0.1)
        held: list[float] = []

        def release(pause: float = first) -> object:
            sleep(pause)
            return actions.release(by=runner, now=now, draft=of_case, plan=plan(mail))

        def hold(pause: float = second, at: list[float] = held) -> None:
            sleep(pause)
            cases.set_hold(by=runner, now=now, case=case, agency=Agency.POLICE)
            at.append(time())

        taken = len(peer.taken)
        refused = refusals(release, hold, worker(peer, clock))
        worker(peer, clock)()
        assert all(one.begun <= held[0] for one in peer.taken[taken:])
        assert set(Dispatch.objects.values_list("state", flat=True)) <= {"stopped", "accepted"}
        assert bool(refused) is not Dispatch.objects.exists()
        orders.add(bool(refused))
        Letter.objects.all().delete()
        Hold.objects.all().delete()
    assert orders == {True, False}, "both came first at times"
