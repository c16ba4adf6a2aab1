"""Yes, no, or a question."""

import pytest

from evenhand.core.findings import Finding, Place
from evenhand.core.mailmerge.answers import read_yes_no


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        *((word, True) for word in ("yes", "Y", " TRUE ", "1", "x", "✓")),
        *((word, False) for word in ("no", "N", "FALSE", "0")),
    ],
)
def test_yes_and_no_are_understood(value, answer):
    assert read_yes_no(value=value, flag="staff", place=Place()) is answer


@pytest.mark.parametrize("value", ["", " ", "maybe", "yes please", "-", "2"])
def test_anything_else_is_asked_about(value):
    found = read_yes_no(value=value, flag="staff", place=Place(line=3))
    assert isinstance(found, Finding)
    assert found.place.line == 3
