"""Addresses: lists of organisations, misspelt ones, and ones that have moved."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from recognise_lookalikes import letter, only, pack_of, recognised

from evenhand.core.packs.recognise.links import distance, meant
from evenhand.core.packs.recognise.spellings.addresses import normal


@pytest.mark.parametrize(
    "host", ["nspcc.org.uk", "www.example.org", "oakschool.sch.uk", "", "a.b", "learning.nspcc.org.uk"]
)
def test_right_and_unknown_addresses_are_left_alone(host: str) -> None:
    assert meant(host) == ""


@pytest.mark.demand("K8")
@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("nsppcc.org.uk", "nspcc.org.uk"),
        ("chidlnet.com", "childnet.com"),
        ("internetmatterss.org", "internetmatters.org"),
        ("thinkyouknow.co.uk", "thinkuknow.co.uk"),
        ("saferintrenet.org.uk", "saferinternet.org.uk"),
    ],
)
def test_a_slip_in_a_known_address_is_seen(host: str, expected: str) -> None:
    assert meant(host) == expected


def test_a_misspelt_address_is_told_with_its_place_and_kept() -> None:
    result = recognised(*letter("See www.childnt.com for help."))
    finding = next(one for one in result.findings if one.id == "link-misspelt")
    assert (finding.place.line, finding.place.column) == (3, 5)
    assert "[www.childnt.com](https://www.childnt.com)" in only(result).body


def test_a_service_that_was_renamed_is_told() -> None:
    result = recognised(*letter("See www.thinkuknow.co.uk for help."))
    assert "link-renamed" in [finding.id for finding in result.findings]


@pytest.mark.demand("K8")
def test_a_list_of_addresses_becomes_organisations() -> None:
    result = recognised(
        *letter(
            "More help:", "· www.childnet.com", "· Oak Helpline: https://oak.example/help", "Bye for now."
        )
    )
    pack = pack_of(result)
    assert [(one.name, one.link) for one in pack.organisations] == [
        ("Childnet", "https://www.childnet.com"),
        ("Oak Helpline", "https://oak.example/help"),
    ]
    assert "More help:\n\n((organisations))\n\nBye for now." in only(result).body


def test_one_address_alone_is_no_list() -> None:
    result = recognised(*letter("· www.childnet.com", "Bye."))
    assert not pack_of(result).organisations
    assert "- [www.childnet.com](https://www.childnet.com)" in only(result).body


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("www.a.org", "https://www.a.org"),
        ("http://a.org/x", "https://a.org/x"),
        ("HTTPS://A.org", "HTTPS://A.org"),
        ("office@a.sch.uk", "mailto:office@a.sch.uk"),
        ("tel:0123", "tel:0123"),
    ],
)
def test_addresses_are_made_whole(written: str, address: str) -> None:
    assert normal(written) == address


@settings(deadline=None)
@given(one=st.text(alphabet="abc", max_size=6), other=st.text(alphabet="abc", max_size=6))
def test_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
