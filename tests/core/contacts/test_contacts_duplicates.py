"""The same adult twice, and shared homes."""

from evenhand.core.contacts import Contact
from evenhand.core.contacts.duplicates import Duplicates

HOME = ("1 High Street", "TN24 8XX")


def seen(*contacts):
    duplicates = Duplicates(source="c.csv")
    found = [duplicates.see(contact) for contact in contacts]
    return [finding.place.line if finding else 0 for finding in found], duplicates.homes()


def test_different_adults_in_different_homes_are_left_alone():
    found, homes = seen(
        Contact(row=2, name="Ms Khan", address=HOME),
        Contact(row=3, name="Ms Khan", address=("2 High Street",)),
    )
    assert found == [0, 0]
    assert homes is None


def test_nameless_rows_are_never_called_the_same():
    found, _ = seen(
        Contact(row=2, address=HOME), Contact(row=3, address=HOME), Contact(row=4), Contact(row=5)
    )
    assert found == [0, 0, 0, 0]


def test_same_adult_same_address_warns_at_the_second():
    found, _ = seen(
        Contact(row=2, name="Ms Khan", address=HOME), Contact(row=9, name="MS  KHAN", address=HOME)
    )
    assert found == [0, 9]


def test_two_adults_in_a_home_are_told_in_sum():
    found, homes = seen(
        Contact(row=2, name="Ms Khan", address=HOME),
        Contact(row=3, name="Mr Khan", address=HOME),
        Contact(row=4, name="Mx Lee", address=HOME),
    )
    assert found == [0, 0, 0]
    assert homes is not None
    assert homes.words.startswith("2 letters")
    assert "3, 4" in homes.words
