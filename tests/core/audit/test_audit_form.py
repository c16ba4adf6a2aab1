"""What an event must look like to be kept."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from evenhand.core.audit.form import LARGEST, why_not_kept

HERE = timezone(timedelta(hours=1))
GOOD = [
    {},
    {"school": ""},
    {"facts": {}},
    {"facts": {"from": "draft:1/2", "count": -LARGEST, "first-time": False}},
    {"by": "system"},
    {"at": datetime(2026, 11, 2, 8, 30, tzinfo=timezone(timedelta(0)))},
]
BAD = [
    {"sequence": 0},
    {"sequence": True},
    {"at": datetime(2026, 11, 2, 8, 30, tzinfo=UTC).replace(tzinfo=None)},
    {"at": datetime(2026, 11, 2, 8, 30, tzinfo=HERE)},
    {"by": ""},
    {"by": "Helen Marsh"},
    {"kind": "Letter Released"},
    {"subject": "the letter to the Marsh family"},
    {"school": "Oak\nPrimary"},
    {"facts": {"why": "because she asked"}},
    {"facts": {"Reason": "x"}},
    {"facts": {"count": LARGEST + 1}},
    {"facts": {"share": 0.5}},
    {"facts": {"nested": {"a": 1}}},
    {"facts": {"name": "Zoë"}},
    {"facts": {"half": "\ud800"}},
]


@pytest.mark.parametrize("changes", GOOD)
def test_ids_and_numbers_are_kept(make_event, changes: dict) -> None:
    assert why_not_kept(make_event(7, **changes)) is None


@pytest.mark.parametrize("changes", BAD)
def test_prose_and_local_times_are_not_kept(make_event, changes: dict) -> None:
    finding = why_not_kept(make_event(7, **changes))
    assert finding is not None
    assert finding.id == "audit-event-malformed"
