"""Every way of touching a chain is found, and named."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.audit import BEGINNING, Checkpoint, Event, Link, head_of
from evenhand.core.audit.sealing import digest_of, link
from evenhand.core.audit.verifying import WHAT_HAPPENED, verify

LENGTH = 12
ANY = st.integers(0, LENGTH - 1)
INNER = st.integers(0, LENGTH - 2)
EDITS = {
    "at": lambda event: replace(event, at=event.at + timedelta(microseconds=1)),
    "by": lambda event: replace(event, by="user:9"),
    "kind": lambda event: replace(event, kind="letter.returned"),
    "subject": lambda event: replace(event, subject="letter:0"),
    "school": lambda event: replace(event, school=""),
    "fact": lambda event: replace(event, facts={**event.facts, "recipients": -1}),
    "kind of fact": lambda event: replace(
        event, facts={**event.facts, "practice": int(event.facts["practice"])}
    ),
    "fewer facts": lambda event: replace(event, facts={"digest": "ab" * 32}),
    "more facts": lambda event: replace(event, facts={**event.facts, "also": "x"}),
    "prose": lambda event: replace(event, facts={**event.facts, "also": "two words"}),
    "no time zone": lambda event: replace(event, at=event.at.replace(tzinfo=None)),
}


def told(links: list[Link], **also: Checkpoint) -> tuple[str, str] | None:
    finding = verify(links, **also)
    return finding and (finding.id, finding.place.part)


def sealed(*, previous: bytes, event: Event) -> Link:
    return Link(previous=previous, event=event, digest=digest_of(previous=previous, event=event))


def rebuilt(events: list[Event]) -> list[Link]:
    """The chain as somebody writes it anew who has the whole database."""
    links: list[Link] = []
    for number, event in enumerate(events, start=1):
        before = head_of(links[-1]) if links else BEGINNING
        links.append(link(previous=before, event=replace(event, sequence=number)))
    return links


@pytest.mark.parametrize("length", [0, 1, 2, 30])
def test_an_untouched_chain_is_left_alone(make_chain, length: int) -> None:
    links = make_chain(length)
    assert verify(links) is None
    assert verify(iter(links), checkpoint=head_of(links[-1]) if links else BEGINNING) is None


def test_events_after_a_checkpoint_are_no_fault(make_chain) -> None:
    links = make_chain(9)
    for count in range(1, 9):
        assert verify(links, checkpoint=head_of(links[count - 1])) is None
        assert verify(links[count:], start=head_of(links[count - 1])) is None


@pytest.mark.parametrize("edit", EDITS)
@given(at=ANY)
def test_any_edit_names_its_event(make_chain, edit: str, at: int) -> None:
    links = make_chain(LENGTH)
    links[at] = replace(links[at], event=EDITS[edit](links[at].event))
    assert told(links) == ("audit-event-edited", f"event {at + 1}")


@given(at=ANY, bit=st.integers(0, 255), whose=st.sampled_from(["digest", "previous"]))
def test_any_bit_of_a_seal_is_found(make_chain, at: int, bit: int, whose: str) -> None:
    links = make_chain(LENGTH)
    flipped = (int.from_bytes(getattr(links[at], whose)) ^ (1 << bit)).to_bytes(32)
    links[at] = replace(links[at], **{whose: flipped})
    assert told(links) == ("audit-event-edited", f"event {at + 1}")


@given(at=INNER)
def test_an_edit_sealed_anew_is_found(make_chain, at: int) -> None:
    links = make_chain(LENGTH)
    links[at] = sealed(previous=links[at].previous, event=EDITS["by"](links[at].event))
    assert told(links) == ("audit-event-edited", f"event {at + 1}")


@given(at=INNER)
def test_a_removed_event_is_named(make_chain, at: int) -> None:
    links = make_chain(LENGTH)
    del links[at]
    assert told(links) == ("audit-event-removed", f"event {at + 1}")


@given(at=INNER)
def test_a_removal_hidden_by_new_numbers_is_named(make_chain, at: int) -> None:
    links = make_chain(LENGTH)
    del links[at]
    links = [
        replace(one, event=replace(one.event, sequence=number)) for number, one in enumerate(links, start=1)
    ]
    assert told(links) == ("audit-event-removed", f"event {at + 1}")


@given(at=st.integers(1, LENGTH - 1))
def test_an_event_that_stands_twice_is_named(make_chain, at: int) -> None:
    links = make_chain(LENGTH)
    links.insert(at, links[at - 1])
    assert told(links) == ("audit-event-inserted", f"event {at}")


@given(at=INNER)
def test_an_insertion_hidden_by_new_numbers_is_named(make_chain, make_event, at: int) -> None:
    links = make_chain(LENGTH)
    new = sealed(previous=links[at].previous, event=make_event(at + 1, by="user:9"))
    later = [replace(one, event=replace(one.event, sequence=one.event.sequence + 1)) for one in links[at:]]
    assert told([*links[:at], new, *later]) == ("audit-event-inserted", f"event {at + 1}")


@given(one=ANY, other=ANY)
def test_any_swap_is_named(make_chain, one: int, other: int) -> None:
    links = make_chain(LENGTH)
    links[one], links[other] = links[other], links[one]
    expected = None if one == other else ("audit-event-reordered", f"event {min(one, other) + 1}")
    assert told(links) == expected


@given(one=ANY, other=ANY)
def test_a_swap_that_keeps_the_numbers_is_found(make_chain, one: int, other: int) -> None:
    links = make_chain(LENGTH)
    first, second = links[one].event, links[other].event
    links[one] = replace(links[one], event=replace(second, sequence=first.sequence))
    links[other] = replace(links[other], event=replace(first, sequence=second.sequence))
    expected = None if one == other else ("audit-event-edited", f"event {min(one, other) + 1}")
    assert told(links) == expected


@given(kept=st.integers(0, LENGTH - 1))
def test_a_missing_end_needs_a_checkpoint(make_chain, kept: int) -> None:
    links = make_chain(LENGTH)
    assert verify(links[:kept]) is None
    assert told(links[:kept], checkpoint=head_of(links[-1])) == ("audit-cut-short", f"event {kept + 1}")


@given(at=ANY, what=st.sampled_from(["edit", "remove", "insert", "swap"]), count=st.integers(1, LENGTH))
def test_a_rebuilt_chain_needs_a_checkpoint(make_chain, make_event, at: int, what: str, count: int) -> None:
    links = make_chain(LENGTH)
    events = [one.event for one in links]
    if what == "edit":
        events[at] = EDITS["subject"](events[at])
    elif what == "remove":
        events.pop(at)
    elif what == "insert":
        events.insert(at, make_event(1, subject="letter:99"))
    else:
        events[at], events[at - 1] = events[at - 1], events[at]
    forged = rebuilt(events)
    assert verify(forged) is None
    found = told(forged, checkpoint=head_of(links[count - 1]))
    first_touched = 1 if what == "swap" and at == 0 else at + (what != "swap")
    if count < first_touched:
        assert found is None
    else:
        assert found is not None
        assert found[0] in ("audit-rewritten", "audit-cut-short")


def test_two_checkpoints_of_one_event_must_agree(make_chain) -> None:
    head = head_of(make_chain(3)[-1])
    other = replace(head, digest=bytes(32))
    assert told([], start=head, checkpoint=other) == ("audit-rewritten", "event 3")


def test_a_chain_continued_from_elsewhere_is_found(make_chain) -> None:
    links = make_chain(6)
    wrong = Checkpoint(count=3, digest=bytes(32))
    assert told(links[3:], start=wrong) == ("audit-event-edited", "event 4")


def test_every_finding_names_the_event() -> None:
    assert all("{number}" in words for words in WHAT_HAPPENED.values())
