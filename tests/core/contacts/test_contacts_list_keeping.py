"""How long an unfinished list may be kept."""

import pytest

from evenhand.core.contacts.list_keeping import LONGEST, SHORTEST, USUAL, why_not_keep


@pytest.mark.parametrize("days", [SHORTEST, USUAL, LONGEST])
def test_within_the_bounds_a_school_decides(days: int) -> None:
    assert why_not_keep(days) is None


@pytest.mark.parametrize("days", [-1, 0, 31, 3650])
def test_beyond_them_it_is_told_what_they_are(days: int) -> None:
    finding = why_not_keep(days)
    assert finding is not None
    assert "from 1 to 30" in finding.mend
