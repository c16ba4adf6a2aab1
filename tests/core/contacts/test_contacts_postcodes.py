"""The form of a UK postcode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.postcodes import postcode_in, split_postcode


@pytest.mark.parametrize(
    "value", ["", "Ashford", "TN24", "TN24 8XC", "TN24 8", "75002", "ZZ99 9ZZ", "TN248XXX"]
)
def test_other_words_are_no_postcode(value):
    assert postcode_in(value) == ""


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("M1 1AA", "M1 1AA"),
        ("m601nw", "M60 1NW"),
        ("CR2  6XH", "CR2 6XH"),
        ("dn55-1pt", "DN55 1PT"),
        ("W1A 1HQ", "W1A 1HQ"),
        (" EC1A1BB, ", "EC1A 1BB"),
        ("JE2 3AB", "JE2 3AB"),
    ],
)
def test_the_six_formats_are_set_right(typed, code):
    assert postcode_in(typed) == code


@given(st.from_regex(r"[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2}", fullmatch=True))
def test_setting_right_twice_changes_nothing(typed):
    once = postcode_in(typed)
    assert postcode_in(once) == once


def test_a_postcode_is_found_at_the_end_only():
    assert split_postcode("Ashford, Kent TN24 8XX.") == ("Ashford, Kent", "TN24 8XX")
    assert split_postcode("TN24 8XX Ashford") == ("TN24 8XX Ashford", "")
