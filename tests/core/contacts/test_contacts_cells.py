"""Cells: tidied without loss, and what must not get into a letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.cells import LONGEST_VALUE, cell_findings, says_nothing, tidy, tidy_lines
from evenhand.core.findings import Level, Place


def findings_of(value):
    return list(cell_findings(value=value, place=Place(line=7, column=2)))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Aisha Khan",
        "Smith & Jones <parents>",
        'say "hello"',
        "Zoë Łukasz Nguyễn",
        "عائشة خان\u200f",
        "می\u200cخواهم",
        "👩\u200d👧",
        "two\nlines",
        "tab\there",
        "a" * LONGEST_VALUE,
        "=",
    ],
)
def test_ordinary_cells_are_left_alone(value):
    assert findings_of(value) == []


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Aisha\x07", "contact-control-character"),
        ("\x00", "contact-control-character"),
        ("A\u202ekhan", "contact-direction-character"),
        ("A\u2066khan", "contact-direction-character"),
        ("x" * (LONGEST_VALUE + 1), "contact-too-long"),
        ("=cmd|' /C calc'!A0", "contact-formula"),
        ("#N/A", "contact-error-value"),
        ("#REF!", "contact-error-value"),
    ],
)
def test_what_must_not_print_is_told_with_place(value, found):
    (finding,) = findings_of(value)
    assert finding.id == found
    assert (finding.place.line, finding.place.column) == (7, 2)
    assert finding.level is (Level.WARN if found == "contact-formula" else Level.STOP)


def test_padding_is_tidied_and_names_composed():
    assert tidy("  Aisha\u00a0\u200b  Khan\r\n") == "Aisha Khan"
    assert tidy("Zoe\u0308") == "Zoë"
    assert tidy_lines("1 High St\r\n\r\n Ashford \u2028Kent") == ("1 High St", "Ashford", "Kent")


@pytest.mark.parametrize("value", ["", "-", "n/a", "N/A", "None", "NULL", "unknown", "?", "...", "TBC"])
def test_signs_for_empty_say_nothing(value):
    assert says_nothing(value)


@pytest.mark.parametrize("value", ["Ng", "No", "Nil Sharma", "Na", "Null", "O", "0"])
def test_short_names_say_something(value):
    assert not says_nothing(value)


@given(st.text(max_size=60))
def test_tidying_twice_changes_nothing(value):
    assert tidy(tidy(value)) == tidy(value)
    assert "\n" not in tidy(value)
