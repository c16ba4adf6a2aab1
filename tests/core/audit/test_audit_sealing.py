"""The digest of an event in its place."""

import hashlib
from datetime import UTC, datetime, timedelta, timezone

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.audit import BEGINNING, Checkpoint, Event, head_of
from evenhand.core.audit.form import LARGEST, why_not_kept
from evenhand.core.audit.sealing import canonical, digest_of, link
from evenhand.core.findings import Refused

WORDS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._:@/+=-]{0,20}", fullmatch=True)
NAMES = st.from_regex(r"[a-z][a-z0-9]{0,5}([.-][a-z0-9]{1,5}){0,2}", fullmatch=True)
EVENTS = st.builds(
    Event,
    sequence=st.integers(1, LARGEST),
    at=st.datetimes(timezones=st.just(UTC)),
    by=WORDS,
    kind=NAMES,
    subject=WORDS,
    school=st.just("") | WORDS,
    facts=st.dictionaries(NAMES, WORDS | st.integers(-LARGEST, LARGEST) | st.booleans(), max_size=5),
)


def test_the_form_is_known_to_the_byte(make_event) -> None:
    expected = (
        b'{"at":"2026-11-02T08:31:00.000000Z","by":"user:2","facts":{"digest":"'
        + b"ab" * 32
        + b'","practice":false,"recipients":1},"kind":"letter.released","school":"school:1",'
        b'"sequence":1,"subject":"letter:1"}'
    )
    assert canonical(make_event(1)) == expected
    sealed = hashlib.sha256(b"evenhand audit 1\n" + bytes(32) + expected).digest()
    assert digest_of(previous=BEGINNING.digest, event=make_event(1)) == sealed


@given(EVENTS)
def test_the_form_is_that_of_rfc_8785(event: Event) -> None:
    assert why_not_kept(event) is None
    plain = {name: getattr(event, name) for name in ("sequence", "by", "kind", "subject", "school")} | {
        "facts": dict(event.facts),
        "at": event.at.isoformat(timespec="microseconds")[:26] + "Z",
    }
    assert canonical(event) == rfc8785.dumps(plain)


@given(EVENTS, EVENTS)
def test_two_events_never_share_a_digest(one: Event, other: Event) -> None:
    same = digest_of(previous=bytes(32), event=one) == digest_of(previous=bytes(32), event=other)
    assert same == (canonical(one) == canonical(other))


def test_one_and_true_are_not_the_same(make_event) -> None:
    one, true = (make_event(1, facts={"a": value}) for value in (1, True))
    assert digest_of(previous=bytes(32), event=one) != digest_of(previous=bytes(32), event=true)


def test_another_name_for_utc_changes_nothing(make_event) -> None:
    event = make_event(1)
    renamed = make_event(1, at=event.at.replace(tzinfo=timezone(timedelta(0), "Z")))
    assert canonical(renamed) == canonical(event)


def test_a_link_knows_the_one_before(make_event) -> None:
    first = link(previous=BEGINNING, event=make_event(1))
    second = link(previous=head_of(first), event=make_event(2))
    assert second.previous == first.digest
    assert head_of(second) == Checkpoint(count=2, digest=second.digest)


@pytest.mark.parametrize("number", [1, 2, 4, 9])
def test_an_event_out_of_turn_is_refused(make_chain, make_event, number: int) -> None:
    with pytest.raises(Refused) as refused:
        link(previous=head_of(make_chain(2)[-1]), event=make_event(number))
    assert [finding.id for finding in refused.value.findings] == ["audit-out-of-turn"]


def test_an_event_out_of_form_is_refused(make_event) -> None:
    with pytest.raises(Refused) as refused:
        link(previous=BEGINNING, event=make_event(1, at=datetime(2026, 1, 1)))  # noqa: DTZ001
    assert [finding.id for finding in refused.value.findings] == ["audit-event-malformed"]
