"""Who gets one copy of a letter, and the number for all of them."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.recipients import Channel, LetterFormat, Recipient, RecipientChild, digest_of

ADA = Recipient(
    key="adult:1",
    household="home:1",
    name="Ms Ada Okafor",
    salutation="Ms Okafor",
    channel=Channel.EMAIL,
    address=("1 Mill Lane", "Ashford", "TN24 8XX"),
    email="ada@example.org",
    phone="01233 496 000",
    language="en",
    children=(RecipientChild(name="Ben Okafor", class_name="3B"),),
    class_name="3B",
)
words = st.text(max_size=8)
recipients = st.builds(
    Recipient,
    key=words,
    household=words,
    name=words,
    salutation=words,
    channel=st.sampled_from(Channel),
    address=st.lists(words, max_size=3).map(tuple),
    email=words,
    language=words,
    format=st.sampled_from(LetterFormat),
    children=st.lists(st.builds(RecipientChild, name=words, class_name=words), max_size=2).map(tuple),
    class_name=words,
)


@given(st.lists(recipients, max_size=5).flatmap(lambda all_: st.tuples(st.just(all_), st.permutations(all_))))
def test_the_order_in_which_they_are_named_changes_nothing(pair):
    given_order, other_order = pair
    assert digest_of(given_order) == digest_of(other_order)


@given(st.lists(recipients, max_size=4), st.lists(recipients, max_size=4))
def test_two_lists_have_one_number_only_if_they_are_the_same(one, other):
    same = sorted(map(repr, one)) == sorted(map(repr, other))
    assert (digest_of(one) == digest_of(other)) is same


def test_somebody_twice_is_not_somebody_once():
    assert digest_of([ADA, ADA]) != digest_of([ADA])


CHANGES = {
    "key": "adult:2",
    "household": "home:2",
    "name": "Mrs Ada Okafor",
    "salutation": "Ada",
    "channel": Channel.POST,
    "address": ("2 Mill Lane",),
    "email": "ada@example.com",
    "language": "ig",
    "format": LetterFormat.LARGE_PRINT,
    "children": (),
    "class_name": "3A",
}


def test_another_telephone_number_is_the_same_recipients():
    assert digest_of([ADA]) == digest_of([replace(ADA, phone="")])


@pytest.mark.parametrize("field", [field.name for field in fields(Recipient) if field.name != "phone"])
def test_any_other_change_is_other_recipients(field):
    assert digest_of([ADA]) != digest_of([replace(ADA, **{field: CHANGES[field]})])


def test_a_merge_takes_them_as_contacts():
    two = (RecipientChild(name="Ben Okafor", class_name="3B"), RecipientChild(name="Cy Day"))
    contact = replace(ADA, children=two, format=LetterFormat.LARGE_PRINT).contact(row=4)
    assert (contact.row, contact.child, contact.class_name) == (4, "Ben Okafor and Cy Day", "3B")
    assert contact.format == "large print"
    assert contact.envelope() == ADA.envelope()
    assert replace(ADA, children=()).contact().child == ""
