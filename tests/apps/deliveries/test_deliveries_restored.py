"""A database that comes back from a backup sends nothing until two people say so."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from delivery_steps import Ticking, families, reaching, released, states
from smtp_peer import Peer

from evenhand.adapters.witness import Kept, Memory
from evenhand.apps.audit import queries as log
from evenhand.apps.deliveries import actions, queries
from evenhand.apps.deliveries.actions.hosts import recognise
from evenhand.apps.deliveries.models import Dispatch, Host, Quarantine, Way
from evenhand.apps.deliveries.working import drain
from evenhand.apps.letters.models import Draft
from evenhand.apps.schools.models import School
from evenhand.core.findings import Refused


class OwnWorker:
    """A worker with a real memory in a folder."""

    def __init__(self, folder: Path, now: Any) -> None:
        memory = Memory.take(folder)
        assert memory is not None
        self.memory = memory
        self.known = recognise(now=now, kept=memory.kept, siblings=memory.siblings())
        self.host = self.known.host
        memory.keep(self.known.kept)

    def keep(self, count: int) -> None:
        kept = self.known.kept
        self.memory.keep(Kept(installation=kept.installation, host=kept.host, count=count))

    def sends(self, peer: Peer, clock: Ticking, *, limit: int = 1000) -> int:
        return drain(clock=clock, limit=limit, witness=self, reach=reaching(peer))


@pytest.fixture
def own_worker(now: Any) -> Iterator[Any]:
    """`own_worker(folder)`: a worker whose memory is there."""
    made: list[OwnWorker] = []

    def make(folder: Path) -> OwnWorker:
        made.append(OwnWorker(folder, now))
        return made[-1]

    yield make
    for one in made:
        one.memory.close()


@pytest.fixture
def batch(draft: Draft, mail: Way, runner: Any, now: Any) -> Any:
    return released(by=runner, now=now, draft=draft, way=mail, people=families(5))


def put_back(batch: Any, host: int, count: int) -> None:
    """The rows as they were when so many had been handed over."""
    Dispatch.objects.filter(batch=batch).update(state="waiting", claim=0)
    Host.objects.filter(pk=host).update(count=count)


def test_whoever_starts_again_goes_on(
    tmp_path: Path, own_worker: Any, batch: Any, peer: Peer, clock: Ticking, now: Any
) -> None:
    first = own_worker(tmp_path / "state")
    assert Quarantine.objects.exists()  # something waits, and this machine has never sent
    Quarantine.objects.all().delete()
    assert first.sends(peer, clock, limit=3) == 3
    first.memory.close()
    again = own_worker(tmp_path / "state")
    assert again.host == first.host
    assert again.sends(peer, clock) == 2
    assert not Quarantine.objects.exists()


def test_the_first_worker_is_trusted_as_long_as_nothing_waits(
    tmp_path: Path, own_worker: Any, now: Any, school: Any
) -> None:
    worker = own_worker(tmp_path / "state")
    assert not Quarantine.objects.exists()
    second = own_worker(tmp_path / "state")  # beside it, on the same machine
    assert second.host != worker.host
    assert not Quarantine.objects.exists()


def test_an_older_database_on_the_same_machine_sends_nothing(
    tmp_path: Path,
    own_worker: Any,
    draft: Draft,
    mail: Way,
    runner: Any,
    peer: Peer,
    clock: Ticking,
    now: Any,
    person: Any,
) -> None:
    worker = own_worker(tmp_path / "state")
    batch = released(by=runner, now=now, draft=draft, way=mail, people=families(5))
    worker.sends(peer, clock, limit=3)
    worker.memory.close()
    put_back(batch, worker.host, 1)
    restored = own_worker(tmp_path / "state")
    assert restored.sends(peer, clock) == 0
    assert len(peer.taken) == 3
    school = batch.letter.draft.school
    actions.lift(by=person("head"), now=now, school=school)
    with pytest.raises(Refused) as raised:
        actions.lift(by=person("head"), now=now, school=school)
    assert raised.value.findings[0].id == "quarantine-same-person"
    assert restored.sends(peer, clock) == 0
    assert queries.open_quarantines(school_id=school.pk)
    actions.lift(by=person("dpo"), now=now, school=school)
    assert queries.open_quarantines(school_id=school.pk) == ()
    assert restored.sends(peer, clock) == 5
    kinds = [one.kind for one in log.about(subject=f"school:{school.pk}")]
    assert kinds.count("delivery.quarantine-lifted") == 2


def test_the_same_database_on_another_machine_sends_nothing(
    tmp_path: Path,
    own_worker: Any,
    draft: Draft,
    mail: Way,
    runner: Any,
    peer: Peer,
    clock: Ticking,
    now: Any,
) -> None:
    first = own_worker(tmp_path / "one")
    batch = released(by=runner, now=now, draft=draft, way=mail, people=families(4))
    first.sends(peer, clock, limit=1)
    other = own_worker(tmp_path / "other")
    assert other.sends(peer, clock) == 0
    assert first.sends(peer, clock) == 3
    assert states(batch) == {"accepted": 4}


def test_another_machine_may_join_where_one_is_seen_at_work(
    tmp_path: Path,
    own_worker: Any,
    draft: Draft,
    mail: Way,
    runner: Any,
    peer: Peer,
    clock: Ticking,
    now: Any,
) -> None:
    own_worker(tmp_path / "one")
    released(by=runner, now=now, draft=draft, way=mail, people=families(2))
    joined = recognise(now=now, kept=None, others_run=True)
    assert queries.kept_still(host_id=joined.host) is None


def test_one_schools_people_do_not_let_out_anothers_letters(
    tmp_path: Path,
    own_worker: Any,
    draft: Draft,
    mail: Way,
    runner: Any,
    peer: Peer,
    clock: Ticking,
    now: Any,
    other_school: School,
    person: Any,
) -> None:
    worker = own_worker(tmp_path / "one")
    released(by=runner, now=now, draft=draft, way=mail, people=families(2))
    worker.memory.close()
    restored = own_worker(tmp_path / "elsewhere")
    for one in (runner, person("head")):
        actions.lift(by=one, now=now, school=other_school)
    assert restored.sends(peer, clock) == 0
    later = School.objects.create(name="New school", kind="school", nation="england")
    assert queries.open_quarantines(school_id=later.pk) == ()


def test_a_memory_that_cannot_be_read_is_no_memory(tmp_path: Path) -> None:
    one = Memory.take(tmp_path)
    assert one is not None
    one.keep(Kept(installation="a", host="b", count=3))
    assert Memory.take(tmp_path, most=1) is None
    one.close()
    again = Memory.take(tmp_path)
    assert again is not None
    assert again.kept == Kept(installation="a", host="b", count=3)
    again.close()
    (tmp_path / "sent-0.json").write_text("{half")
    broken = Memory.take(tmp_path)
    assert broken is not None
    assert broken.kept == Kept(installation="", host="", count=0)
    broken.close()


def test_a_day_after_it_was_put_back_half_sent_nothing_has_left(
    tmp_path: Path,
    own_worker: Any,
    draft: Draft,
    of_case: Draft,
    mail: Way,
    runner: Any,
    peer: Peer,
    clock: Ticking,
    now: Any,
    person: Any,
) -> None:
    """The backup holds one letter half sent and one that waits for the morning. It is put back elsewhere, and
    the worker there looks every quarter of an hour for a day and a night."""
    first = own_worker(tmp_path / "state")
    half = released(by=runner, now=now, draft=draft, way=mail, people=families(6))
    assert first.sends(peer, clock, limit=3) == 3
    later = released(by=runner, now=now, draft=of_case, way=mail, people=families(4))
    Dispatch.objects.filter(batch=later).update(due=now + timedelta(hours=20))
    taken_before = len(peer.taken)
    restored = own_worker(tmp_path / "elsewhere")
    for _ in range(24 * 4):
        assert restored.sends(peer, clock) == 0
        clock.on(minutes=15)
    assert len(peer.taken) == taken_before
    actions.lift(by=runner, now=clock(), school=half.letter.draft.school)
    assert restored.sends(peer, clock) == 0
    actions.lift(by=person("head"), now=clock(), school=half.letter.draft.school)
    assert restored.sends(peer, clock) == 3 + 4
    assert sorted(peer.ids().values()) == [1] * 10
