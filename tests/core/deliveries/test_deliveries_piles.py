"""Printed letters in piles: every copy once, in an order that does not hang on the list."""

import random

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.recipients import Channel, Recipient, RecipientChild
from evenhand.core.deliveries.piles import NO_CLASS, POST, piles_of


def recipient(key: str, child: str = "", of: str = "", channel: Channel = Channel.PRINT_ROOM) -> Recipient:
    return Recipient(
        key=key,
        household=key,
        name=f"Ms {key}",
        salutation=f"Ms {key}",
        channel=channel,
        address=("1 High Street", "TH1 3CD"),
        children=(RecipientChild(name=child, class_name=of),) if child else (),
        class_name=of,
    )


def test_nobody_makes_no_pile() -> None:
    assert piles_of([]) == ()


def test_classes_stand_as_a_school_counts_them_and_the_post_is_last() -> None:
    classes = ["10A", "2B", "", "Reception", "2A", "Nursery", "11"]
    people = [recipient(f"k{at}", "Sam Lee", of) for at, of in enumerate(classes)]
    piles = piles_of([recipient("p", "Sam Lee", "1A", Channel.POST), *people])
    assert [pile.title for pile in piles] == ["Nursery", "Reception", "2A", "2B", "10A", "11", NO_CLASS, POST]
    assert [pile.is_posted for pile in piles] == [False] * 7 + [True]


def test_children_stand_by_surname_within_a_class() -> None:
    children = ["Ben Young", "Zoe Adams", "Ann Young"]
    (pile,) = piles_of([recipient(name, name, "2B") for name in children])
    assert [copy.child() for copy in pile.copies] == ["Zoe Adams", "Ann Young", "Ben Young"]
    assert pile.numbers() == "numbers 1 to 3"


def test_a_copy_goes_home_with_the_child_of_that_class() -> None:
    children = (RecipientChild(name="Ada", class_name="1A"), RecipientChild(name="Ben", class_name="2B"))
    person = Recipient(
        key="k",
        household="h",
        name="Ms L",
        salutation="Ms L",
        channel=Channel.HAND,
        children=children,
        class_name="2B",
    )
    ((copy,),) = (pile.copies for pile in piles_of([person]))
    assert copy.child() == "Ben"


def test_a_letter_by_post_names_no_child() -> None:
    ((copy,),) = (pile.copies for pile in piles_of([recipient("k", "Sam", "2B", Channel.POST)]))
    assert copy.child() == ""


people = st.builds(
    recipient,
    key=st.uuids().map(str),
    child=st.sampled_from(["", "Sam Lee", "Zoë Żak"]),
    of=st.sampled_from(["", " ", "2B", "10A", "Year 3", "Łódź"]),
    channel=st.sampled_from([Channel.POST, Channel.HAND, Channel.PRINT_ROOM]),
)


@given(st.lists(people, unique_by=lambda one: one.key), st.integers())
def test_everybody_is_in_one_pile_once_however_they_are_listed(several: list[Recipient], seed: int) -> None:
    piles = piles_of(several)
    copies = [copy for pile in piles for copy in pile.copies]
    assert [copy.number for copy in copies] == list(range(1, len(several) + 1))
    assert {copy.recipient.key for copy in copies} == {one.key for one in several}
    assert len({pile.title for pile in piles}) == len(piles)
    shuffled = list(several)
    random.Random(seed).shuffle(shuffled)
    assert piles_of(shuffled) == piles


@given(st.integers(1, 30), st.data())
def test_whoever_is_left_out_leaves_a_gap_and_moves_nobody(count: int, data: st.DataObject) -> None:
    people = [recipient(f"k{at}", f"Sam {at}", ("2B", "10A")[at % 2]) for at in range(count)]
    gone = data.draw(st.sets(st.sampled_from([one.key for one in people])))
    before = {copy.recipient.key: copy.number for pile in piles_of(people) for copy in pile.copies}
    after = {
        copy.recipient.key: copy.number for pile in piles_of(people, without=gone) for copy in pile.copies
    }
    assert after == {key: number for key, number in before.items() if key not in gone}
    assert all(pile.copies for pile in piles_of(people, without=gone))


def test_the_numbers_of_a_pile_tell_what_is_missing() -> None:
    people = [recipient(f"k{at:02}", f"Sam {at:02}", "2B") for at in range(1, 13)]
    for gone, words in (
        ((), "numbers 1 to 12"),
        (("k01", "k12"), "numbers 2 to 11"),
        (("k05",), "numbers 1 to 12, without 5"),
        (("k05", "k07"), "numbers 1 to 12, without 5 and 7"),
        (tuple(f"k{at:02}" for at in range(3, 11)), "numbers 1 to 12, without 8 of them"),
        (tuple(f"k{at:02}" for at in range(2, 13)), "number 1"),
    ):
        (pile,) = piles_of(people, without=gone)
        assert pile.numbers() == words
