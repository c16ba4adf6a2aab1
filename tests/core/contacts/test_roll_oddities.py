"""What is odd about a roll is told and stops nothing."""

from evenhand.core.contacts.families import Adult, Child, Families, Tie
from evenhand.core.contacts.homes import homes_of
from evenhand.core.contacts.oddities import Staff, oddities, staff_of
from evenhand.core.contacts.roll import Entry, Told, roll_of
from evenhand.core.findings import Level

HOME = ("1 Mill Lane", "TN24 8XX")


def told(name="", **more):
    return Told(adult=Adult(key="", household="", name=name, **more))


def found(*entries, staff=None):
    return [one.id for one in oddities(roll=roll_of(entries), staff=staff or Staff())]


BEN, CY = Child(key="", name="Ben Day", class_name="3B"), Child(key="", name="Cy Nowak", class_name="RA")


def test_an_ordinary_family_is_not_odd():
    assert found(Entry(child=BEN, adults=(told("Ada Day", address=HOME), told("Jo Day", address=HOME)))) == []


def test_nought_and_three_adults():
    assert found(Entry(child=BEN)) == ["roll-no-adult"]
    three = tuple(told(name, address=HOME) for name in ("Ada Day", "Jo Day", "Eve Day"))
    assert found(Entry(child=BEN, adults=three)) == ["roll-many-adults"]


def test_missing_names_and_ways():
    assert found(Entry(child=BEN, adults=(told(phone="01233 496000"),))) == ["roll-no-name", "roll-no-way"]


def test_a_mailbox_shared_in_one_family_and_by_two():
    ada, jo = told("Ada Day", email="a@example.org"), told("Jo Day", email="a@example.org")
    assert found(Entry(child=BEN, adults=(ada, jo))) == ["roll-shared-mailbox"]
    roll = roll_of([Entry(child=BEN, adults=(ada,)), Entry(child=CY, adults=(jo,))])
    (odd,) = oddities(roll=roll, staff=Staff())
    assert odd.level is Level.WARN


def test_siblings_with_different_surnames_are_told_once():
    both = (told("Ada Day", address=HOME), told("Jo Day", address=HOME))
    assert found(Entry(child=BEN, adults=both), Entry(child=CY, adults=both)) == ["roll-surnames"]


def test_a_parent_who_works_here():
    staff = staff_of(names=["Ada Day"], mailboxes=[])
    assert found(Entry(child=BEN, adults=(told("Ms Ada Day", address=HOME),)), staff=staff) == ["roll-staff"]


def test_strangers_in_one_house_are_no_home():
    adults = tuple(Adult(key=key, household="", name=key, address=HOME) for key in ("a", "b", "c"))
    ties = (Tie(adult="a", child="x"), Tie(adult="b", child="x"), Tie(adult="c", child="y"))
    assert homes_of(Families(adults=adults, ties=ties)) == {"a": "a", "b": "a", "c": "c"}
