"""Addresses for the window of an envelope."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.addresses import MOST_LINES, address_findings, postal_address
from evenhand.core.findings import Level, Place


def ids(address):
    return [finding.id for finding in address_findings(address=address, place=Place(line=2))]


@pytest.mark.parametrize(
    ("lines", "more", "printed"),
    [
        (("1 High Street", "Ashford"), {"postcode": "TN24 8XX"}, ("1 High Street", "Ashford", "TN24 8XX")),
        (("1 High Street", "tn248xx"), {}, ("1 High Street", "TN24 8XX")),
        (("1 High Street", "Ashford TN24 8XX"), {}, ("1 High Street", "Ashford", "TN24 8XX")),
        (
            ("12, High Street, Ashford, Kent, TN24 8XX",),
            {},
            ("12 High Street", "Ashford", "Kent", "TN24 8XX"),
        ),
        (("12", "High Street"), {"postcode": "M1 1AA"}, ("12 High Street", "M1 1AA")),
        (("Flat 2", "12a", "High Street"), {"postcode": "M1 1AA"}, ("Flat 2", "12a High Street", "M1 1AA")),
        (("1 High Street", "England"), {"postcode": "M1 1AA"}, ("1 High Street", "M1 1AA")),
        (("1 High Street", "TN24 8XX"), {"postcode": "TN24 8XX"}, ("1 High Street", "TN24 8XX")),
        (("Rue de la Paix 1", "75002 Paris", "France"), {}, ("Rue de la Paix 1", "75002 Paris", "FRANCE")),
        (
            ("ul. Długa 1", "00-001 Warszawa"),
            {"country": "Poland"},
            ("ul. Długa 1", "00-001 Warszawa", "POLAND"),
        ),
        (("1 High Street", "Jordan"), {"postcode": "M1 1AA"}, ("1 High Street", "Jordan", "M1 1AA")),
        (("1 High Street", "-", "n/a"), {"postcode": "M1 1AA"}, ("1 High Street", "M1 1AA")),
        ((), {}, ()),
    ],
)
def test_lines_come_in_postal_order(lines, more, printed):
    assert postal_address(lines=lines, **more).printed() == printed


def test_a_good_address_is_left_alone():
    assert ids(postal_address(lines=("1 High Street", "Ashford"), postcode="TN24 8XX")) == []


def test_an_address_abroad_needs_no_postcode():
    assert ids(postal_address(lines=("Rue 1", "Paris", "France"))) == []


def test_a_missing_postcode_warns():
    address = postal_address(lines=("1 High Street", "Ashford"))
    assert ids(address) == ["contact-no-postcode"]
    assert [one.level for one in address_findings(address=address, place=Place())] == [Level.WARN]


def test_a_strange_postcode_is_printed_and_told():
    address = postal_address(lines=("1 High Street",), postcode="TN24 8X")
    assert address.printed()[-1] == "TN24 8X"
    assert ids(address) == ["contact-doubtful-postcode"]


def test_no_address_warns_once():
    assert ids(postal_address(lines=())) == ["contact-no-address"]


def test_more_than_seven_lines_with_the_name_stop():
    lines = tuple(f"Line {letter}" for letter in "abcdef")
    assert ids(postal_address(lines=lines[: MOST_LINES - 2], postcode="M1 1AA")) == []
    assert ids(postal_address(lines=lines, postcode="M1 1AA")) == ["contact-address-too-long"]


def test_an_endless_line_stops():
    assert ids(postal_address(lines=("x" * 101,), postcode="M1 1AA")) == ["contact-address-line-too-long"]


@given(st.lists(st.text(alphabet="abc ,1TN248X", min_size=1, max_size=20), max_size=6))
def test_no_letter_of_an_address_is_lost(lines):
    tidied = tuple(" ".join(line.split()) for line in lines)
    printed = "".join(postal_address(lines=tidied).printed())
    kept = [sign for sign in "".join(tidied).upper() if sign.isalnum()]
    assert sorted(sign for sign in printed.upper() if sign.isalnum()) == sorted(kept)
