"""Copies lead back to their original."""

from datetime import timedelta

import pytest

from evenhand.core.evidence.copies import check_copies, lineage


def test_an_original_and_its_copies_are_in_order(item, make_copy) -> None:
    copies = [make_copy("1", "0"), make_copy("2", "1"), make_copy("3", "1")]
    assert check_copies(item=item, copies=copies) == ()
    assert [one.digest[0] for one in lineage(item=item, copies=copies, digest="3" * 64)] == ["3", "1"]
    assert lineage(item=item, copies=copies, digest=item.digest) == ()


def test_a_copy_of_nothing_is_found(item, make_copy) -> None:
    copies = [make_copy("1", "0"), make_copy("2", "7"), make_copy("3", "4"), make_copy("4", "3")]
    found = [(one.id, one.place.part[5]) for one in check_copies(item=item, copies=copies)]
    assert found == [("copy-without-original", number) for number in "234"]
    with pytest.raises(KeyError):
        lineage(item=item, copies=copies, digest="3" * 64)


@pytest.mark.rule(16)
def test_a_copy_never_takes_the_place_of_its_original(item, make_copy) -> None:
    assert [one.id for one in check_copies(item=item, copies=[make_copy("0", "0")])] == ["copy-is-original"]


def test_no_copy_is_older_than_its_original(item, make_copy) -> None:
    early = make_copy("1", "0", at=item.received_at - timedelta(seconds=1))
    assert [one.id for one in check_copies(item=item, copies=[early])] == ["copy-before-original"]
