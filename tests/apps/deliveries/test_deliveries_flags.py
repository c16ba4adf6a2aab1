"""Flags that are set after the release: what has not begun does not go to them any more."""

from collections.abc import Callable
from typing import Any

import pytest
from delivery_steps import Ticking, drained, released, states
from smtp_peer import Peer

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases.actions.people import PartyFacts
from evenhand.apps.contacts import actions as contacts
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.models import Adult, Child, Flag, Household, Tie
from evenhand.apps.deliveries import actions, queries
from evenhand.apps.deliveries.models import Batch, Dispatch, Entry, Way
from evenhand.apps.letters.models import Draft
from evenhand.core.cases import Part
from evenhand.core.contacts.families import FlagKind
from evenhand.core.contacts.recipients import Channel, Recipient, RecipientChild
from evenhand.core.deliveries import State
from evenhand.core.findings import Refused


@pytest.fixture
def parents(staffed: Any) -> list[Adult]:
    """Six parents in homes of their own, each with a child."""
    found = []
    for number in range(6):
        home = Household.objects.create(school=staffed, address=f"{number} Mill Lane\nAshby")
        told: dict[str, Any] = {"school": staffed, "household": home, "email": f"p{number}@homes.example"}
        adult = Adult.objects.create(name=f"Parent {number}", **told)
        child = Child.objects.create(school=staffed, name=f"Child {number}", class_name="3B")
        Tie.objects.create(adult=adult, child=child)
        found.append(adult)
    return found


def copy_for(adult: Adult, *, channel: Channel = Channel.EMAIL) -> Recipient:
    return Recipient(
        key=str(adult.pk),
        household=str(adult.household_id),
        name=adult.name,
        salutation=adult.name,
        channel=channel,
        email=adult.email,
        address=tuple(adult.household.address.splitlines()),
        children=(RecipientChild(name=adult.ties.get().child.name, class_name="3B"),),
        class_name="3B",
    )


@pytest.fixture
def batch(draft: Draft, mail: Way, runner: Any, now: Any, parents: list[Adult]) -> Batch:
    return released(by=runner, now=now, draft=draft, way=mail, people=[copy_for(one) for one in parents])


@pytest.fixture
def flag(runner: Any, now: Any) -> Callable[..., Flag]:
    def set_it(adult: Adult, kind: FlagKind = FlagKind.DO_NOT_WRITE, *, child: Child | None = None) -> Flag:
        new = NewFlag(kind=kind, reason="The file", child=child)
        return contacts.set_flag(by=runner, now=now, adult=adult, flag=new)

    return set_it


@pytest.mark.parametrize("kind", [FlagKind.DO_NOT_WRITE, FlagKind.NO_CONTACT, FlagKind.COURT_ORDER])
def test_a_copy_that_has_not_begun_stays_and_says_why(
    batch: Batch, parents: list[Adult], flag: Any, kind: FlagKind, peer: Peer, clock: Ticking
) -> None:
    flag(parents[2], kind)
    drained(peer, clock)
    assert states(batch) == {"accepted": 5, "stopped": 1}
    assert not any("p2@homes.example" in one.recipients for one in peer.taken)
    row = Dispatch.objects.get(state=State.STOPPED)
    assert row.code == kind.value
    assert Entry.objects.get(dispatch=row).code == kind.value
    kinds = [one.kind for one in log.about(subject=f"batch:{batch.pk}")]
    assert kinds.count("delivery.stopped-by-flag") == 1


def test_a_flag_that_comes_between_two_messages_acts_on_the_next(
    batch: Batch, parents: list[Adult], flag: Any, peer: Peer, clock: Ticking
) -> None:
    """The copies are taken together, so the flag finds the last one taken and not begun."""

    class Between(Ticking):
        def __call__(self) -> Any:
            if len(peer.taken) == 2 and not Flag.objects.exists():
                flag(parents[5])
            return super().__call__()

    drained(peer, Between(clock.now))
    assert states(batch) == {"accepted": 5, "stopped": 1}
    assert len(peer.taken) == 5


def test_a_flag_about_another_child_lets_the_copy_go(
    batch: Batch, parents: list[Adult], flag: Any, peer: Peer, clock: Ticking, staffed: Any
) -> None:
    sister = Child.objects.create(school=staffed, name="A sister", class_name="5A")
    Tie.objects.create(adult=parents[0], child=sister)
    flag(parents[0], FlagKind.COURT_ORDER, child=sister)
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}


def test_a_mailbox_of_somebody_who_is_barred_since_is_closed(
    batch: Batch, parents: list[Adult], flag: Any, peer: Peer, clock: Ticking, staffed: Any
) -> None:
    home = Household.objects.create(school=staffed)
    told: dict[str, Any] = {"school": staffed, "household": home, "name": "Another Adult"}
    other = Adult.objects.create(email="P1@homes.example", **told)
    flag(other, FlagKind.COURT_ORDER)
    drained(peer, clock)
    assert states(batch) == {"accepted": 5, "stopped": 1}
    assert Dispatch.objects.get(state=State.STOPPED).code == "shared"


def test_it_is_taken_up_again_once_the_flag_is_lifted_and_not_before(
    batch: Batch, parents: list[Adult], flag: Any, peer: Peer, clock: Ticking, runner: Any, now: Any
) -> None:
    first, second = flag(parents[0]), flag(parents[1])
    drained(peer, clock)
    with pytest.raises(Refused) as raised:
        actions.resume(by=runner, now=now, batch=batch)
    assert raised.value.findings[0].id == "sending-flagged"
    contacts.lift_flag(by=runner, now=now, flag=first, because="They asked for it.")
    assert actions.resume(by=runner, now=now, batch=batch) == 1
    drained(peer, clock)
    assert states(batch) == {"accepted": 5, "stopped": 1}
    contacts.lift_flag(by=runner, now=now, flag=second, because="They asked for it.")
    assert actions.resume(by=runner, now=now, batch=batch) == 1
    drained(peer, clock)
    assert states(batch) == {"accepted": 6}
    assert sorted(peer.ids().values()) == [1] * 6


def test_what_was_refused_is_not_sent_again_to_somebody_who_was_flagged(
    batch: Batch, parents: list[Adult], flag: Any, peer: Peer, clock: Ticking, runner: Any
) -> None:
    peer.script = lambda verb, number: "550 5.1.1 unknown" if (verb, number) == ("RCPT", 1) else None
    drained(peer, clock)
    failed = Dispatch.objects.get(state=State.FAILED)
    flag(next(one for one in parents if str(one.pk) == failed.recipient["key"]))
    with pytest.raises(Refused) as raised:
        actions.send_again(by=runner, now=clock(), dispatch=failed, reason="They rang.")
    assert raised.value.findings[0].id == "sending-flagged"


def test_a_copy_on_paper_is_not_printed(
    draft: Draft, runner: Any, now: Any, parents: list[Adult], flag: Any, visitor: Any
) -> None:
    people = [copy_for(one, channel=Channel.PRINT_ROOM) for one in parents]
    batch = released(by=runner, now=now, draft=draft, way=None, people=people)
    flag(parents[3])
    where = f"/schools/{batch.letter.draft.school_id}/deliveries/{batch.pk}/"
    page = visitor(runner).opens(f"{where}print/").content.decode()
    assert states(batch) == {"waiting": 5, "stopped": 1}
    assert queries.copies_on_paper(batch=batch).count() == 5
    assert "Parent 3" not in page
    page = visitor(runner).opens(where).content.decode()
    assert "Stopped: do not write" in page
    assert "They asked not to be written to." in page


@pytest.fixture
def typed_batch(of_case: Draft, mail: Way, runner: Any, now: Any) -> Batch:
    """A letter of a case, released to two people who were typed."""
    people = [
        Recipient(
            key=f"0f3{number}",
            household=f"0f3{number}",
            name=name,
            salutation=name,
            channel=Channel.EMAIL,
            email=f"P{number}@homes.example",
        )
        for number, name in enumerate(["Whoever It Is", "Somebody Else"])
    ]
    Draft.objects.filter(pk=of_case.pk).update(audience={"typed": [[one.name, one.email] for one in people]})
    of_case.refresh_from_db()
    return released(by=runner, now=now, draft=of_case, way=mail, people=people)


@pytest.mark.parametrize("kind", [FlagKind.DO_NOT_WRITE, FlagKind.NO_CONTACT])
def test_a_typed_copy_to_the_mailbox_of_somebody_flagged_since_is_stopped(
    typed_batch: Batch, parents: list[Adult], flag: Any, kind: FlagKind, peer: Peer, clock: Ticking
) -> None:
    flag(parents[0], kind)
    drained(peer, clock)
    assert states(typed_batch) == {"accepted": 1, "stopped": 1}
    assert [one.recipients for one in peer.taken] == [["P1@homes.example"]]
    assert Dispatch.objects.get(state=State.STOPPED).code == kind.value


@pytest.mark.parametrize(("named", "arrived"), [("Child 0", 1), ("Another Child", 2), ("", 1)])
def test_a_flag_about_one_child_stops_typed_copies_of_that_childs_cases(
    named: str,
    arrived: int,
    typed_batch: Batch,
    parents: list[Adult],
    flag: Any,
    peer: Peer,
    clock: Ticking,
    case: Any,
    runner: Any,
    now: Any,
) -> None:
    if named:
        told = PartyFacts(name=named, parts=(Part.CHILD,))
        cases.add_party(by=runner, now=now, case=case, facts=told)
    flag(parents[0], FlagKind.NO_CONTACT, child=parents[0].ties.get().child)
    drained(peer, clock)
    assert len(peer.taken) == arrived
