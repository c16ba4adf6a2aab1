"""Who of the contacts is somebody in a case: a name settles nothing, a person does."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts.addressing import address
from evenhand.core.contacts.audience import Chosen, Reach, Reason
from evenhand.core.contacts.families import Adult, Child, Families, Tie
from evenhand.core.contacts.involved import Involved, Told, could_be, last_word

NOW = date(2026, 11, 29)
ALL = Chosen(reach=Reach.ALL)
KATE = Involved(key="7", name="Kate Bell", parent=True)


def person(key, name, street="1 Mill Lane", email=""):
    return Adult(
        key=key, household=key, name=name, salutation=name, address=(street, "TN24 8XX"), email=email
    )


def families(*adults):
    children = tuple(Child(key=f"c{one.key}", name=f"Child of {one.key}", class_name="3B") for one in adults)
    ties = tuple(Tie(adult=one.key, child=f"c{one.key}") for one in adults)
    return Families(adults=adults, children=children, ties=ties)


def reasons(addressed):
    return {key: one.reasons for one in addressed.left_out for key in one.adults}


def sent(*adults, involved=(KATE,), told=()):
    return address(families=families(*adults), chosen=ALL, now=NOW, involved=involved, told=told)


def test_others_are_left_alone():
    addressed = sent(person("1", "Ms Ada Okafor"), person("2", "Tom Bell", "2 Elm Row"))
    assert reasons(addressed) == {}
    assert len(addressed.recipients) == 2


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Kate Bell", "Mrs Kate Bell", True),
        ("Kate Bell", "K. Bell", True),
        ("Kate Bell", "Mrs Bell", True),
        ("Kate Bell", "Kate Anne Bell", True),
        ("Kate Bell", "KATE  BELL", True),
        ("Kate Bell", "Tom Bell", False),
        ("Kate Bell", "Kate Bell-Khan", False),
        ("Kate Bell", "T Bell", False),
        ("Kate", "Kate Bell", False),
        ("Bell", "Kate Bell", False),
        ("Angry Mum", "Mrs Bell", False),
    ],
)
def test_names_that_could_be_one_persons(one, other, alike):
    assert could_be(one, other) is alike
    assert could_be(other, one) is alike


WORDS = st.sampled_from(["Mr", "mrs.", "Dr", "K", "K.", "Kate", "Bell", "bell,", "Day", ".", ""])
NAMES = st.lists(WORDS, max_size=4).map(" ".join)


@given(NAMES, NAMES)
def test_names_that_could_be_one_persons_end_alike(one, other):
    assert not could_be(one, other) or last_word(one) == last_word(other)


def test_a_namesake_is_unknown_and_gets_nothing_until_somebody_says_who_they_are():
    two = person("1", "Mrs Kate Bell"), person("2", "Kate Bell", "2 Elm Row")
    addressed = sent(*two)
    assert reasons(addressed) == {"1": (Reason.NAMESAKE,), "2": (Reason.NAMESAKE,)}
    assert {one.like for one in addressed.left_out} == {(KATE,)}
    told = (Told(involved="7", adult="2", same=False),)
    addressed = sent(*two, told=told)
    assert reasons(addressed) == {"1": (Reason.NAMESAKE,)}
    assert [one.name for one in addressed.recipients] == ["Kate Bell"]
    assert addressed.told == told


def test_a_link_holds_under_another_name():
    married = person("1", "Kate Anderson")
    assert len(sent(married).recipients) == 1
    told = (Told(involved="7", adult="1", same=True),)
    addressed = sent(married, told=told)
    assert reasons(addressed) == {"1": (Reason.PARTY,)}
    assert addressed.left_out[0].like == (KATE,)


def test_once_somebody_is_linked_only_the_very_name_is_in_question():
    people = (
        person("1", "Kate Bell"),
        person("2", "Mrs Bell", "2 Elm Row"),
        person("3", "Kate Bell", "3 Oak Way"),
    )
    told = (Told(involved="7", adult="1", same=True),)
    assert reasons(sent(*people, told=told)) == {"1": (Reason.PARTY,), "3": (Reason.NAMESAKE,)}


def test_the_later_word_counts():
    said = [Told(involved="7", adult="1", same=same) for same in (False, True)]
    assert reasons(sent(person("1", "Kate Bell"), told=said)) == {"1": (Reason.PARTY,)}
    assert reasons(sent(person("1", "Kate Bell"), told=said[::-1])) == {}


def test_what_is_said_of_one_entry_counts_for_every_entry_of_that_person():
    twice = (
        person("1", "Kate Bell", email="k@x.example"),
        person("2", "Kate Bell", "2 Elm Row", email="k@x.example"),
    )
    addressed = sent(*twice, told=(Told(involved="7", adult="2", same=False),))
    assert reasons(addressed) == {}


def test_whoever_is_said_not_to_be_one_may_still_be_another():
    other = Involved(key="8", name="Katherine Bell", other_names=("Kate Bell",))
    told = (Told(involved="7", adult="1", same=False),)
    addressed = sent(person("1", "Kate Bell"), involved=(KATE, other), told=told)
    assert reasons(addressed) == {"1": (Reason.NAMESAKE,)}
    assert addressed.left_out[0].like == (other,)


def test_a_part_in_the_case_with_nobody_of_that_name_is_told():
    assert sent(person("1", "Ms Ada Okafor")).unfound == (KATE,)
    assert sent(person("1", "Mrs Bell")).unfound == ()
    linked = (Told(involved="7", adult="1", same=True),)
    assert sent(person("1", "Ms Ada Okafor"), told=linked).unfound == ()
    assert sent(person("1", "Ms Ada Okafor"), involved=(replace(KATE, parent=False),)).unfound == ()


def test_a_home_or_mailbox_shared_with_somebody_in_the_case_is_told():
    one, other = person("1", "Ms Ada Okafor"), person("2", "Kate Bell")
    (notice,) = sent(one, other).notices
    assert notice.startswith("Ms Ada Okafor: Kate Bell, who is left out")
    assert sent(one, replace(other, address=("2 Elm Row",))).notices == ()
    mail = [replace(adult, email="home@x.example") for adult in (one, other)]
    assert len(sent(*mail).notices) == 1
