"""No surveillance by habit."""

from datetime import UTC, datetime, timedelta

import pytest

from evenhand.core.evidence.admission import Earlier, Necessity
from evenhand.core.evidence.rules.no_surveillance_by_habit import RULE

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
NEEDED = Necessity(by="user:5", words="Threats were announced.", until=NOON + timedelta(days=7))


def looks(*new_events: bool) -> tuple[Earlier, ...]:
    """Earlier captures, the oldest first, handed over in a mixed order."""
    ordered = [
        Earlier(at=NOON - timedelta(days=30 - day), new_event=new) for day, new in enumerate(new_events)
    ]
    return tuple(ordered[::2] + ordered[1::2])


@pytest.mark.parametrize("earlier", [(), looks(True), looks(False, False, False, True)])
def test_a_look_after_something_new_is_no_habit(candidate, heard, earlier) -> None:
    assert heard(RULE, candidate(earlier=earlier)) == []


def test_something_new_may_always_be_captured(candidate, heard) -> None:
    assert heard(RULE, candidate(earlier=looks(*[False] * 9), new_event=True)) == []


@pytest.mark.rule(15)
@pytest.mark.parametrize("earlier", [looks(False), looks(False, False, True, False)])
def test_the_second_look_is_warned_of(candidate, heard, earlier) -> None:
    assert heard(RULE, candidate(earlier=earlier)) == [("surveillance-soon", "warn")]


@pytest.mark.rule(15)
@pytest.mark.parametrize("earlier", [looks(False, False), looks(True, False, False), looks(*[False] * 9)])
def test_the_third_look_is_stopped(candidate, heard, earlier) -> None:
    assert heard(RULE, candidate(earlier=earlier)) == [("surveillance-by-habit", "stop")]


@pytest.mark.rule(15)
def test_no_capture_repeats_by_itself(candidate, heard) -> None:
    assert heard(RULE, candidate(scheduled=True, new_event=True)) == [("capture-scheduled", "stop")]


def test_a_written_need_opens_it_while_it_lasts(candidate, heard) -> None:
    habit = {"earlier": looks(False, False), "scheduled": True}
    assert heard(RULE, candidate(necessity=NEEDED, **habit)) == []
    assert heard(RULE, candidate(necessity=NEEDED, now=NEEDED.until, **habit)) == []
    late = candidate(necessity=NEEDED, now=NEEDED.until + timedelta(seconds=1), **habit)
    assert heard(RULE, late) == [("capture-scheduled", "stop")]
