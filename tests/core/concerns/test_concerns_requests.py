"""Phrases that may be a request for records or a data-protection complaint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.concerns.requests import PHRASES, Phrase, RequestKind, find_requests

INNOCENT = [
    "Nobody even said sorry when my girl waited at the gate.",
    "I want to see the head about my son.",
    "The school has a copy of our book list.",
    "I have my son at home today, he is ill.",
    "Access to my drive was blocked by a parent’s car again!",
    "Thank you for everything the school has done for my son and all she has for us.",
    "Everyone says the head is great, and the cakes were lovely.",
    "Please read my daughter a story at nap time.",
    "They sent a report home and my son was thrilled.",
    "Is it in keeping with our Sars-free winter? Sar a lot of snow.",
]


@pytest.mark.parametrize("text", INNOCENT)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert find_requests(text) == ()


@pytest.mark.rule(22)
@pytest.mark.parametrize("phrase", PHRASES, ids=lambda one: one.id)
def test_each_phrase_finds_its_example(phrase: Phrase) -> None:
    found = {(one.phrase, one.kind) for one in find_requests(phrase.example)}
    assert (phrase.id, phrase.kind) in found


@pytest.mark.rule(22)
@pytest.mark.parametrize(
    "text",
    [
        "This teacher is useless and I want everything you have on my son by Friday",
        "can i have a copy of his behaviour records please",
        "I'd like to see my daughter's safeguarding file",
        "What exactly do you keep about us???",
        "send me every email the head has sent about me",
        "I require copies of my children's data",
        "I demand all documents relating to my child",
        "Consider this a SUBJECT ACCESS REQUEST",
        "doing a SAR tonight ladies",
        "I want copies of all emails in which I am named, all emails mentioning me",
    ],
)
def test_people_ask_in_their_own_words(text: str) -> None:
    assert RequestKind.ACCESS in {one.kind for one in find_requests(text)}


@pytest.mark.rule(22)
@pytest.mark.parametrize(
    "text",
    [
        "They leaked my daughter's medical information to half the class",
        "This is a GDPR breach and I'm off to the Information Commissioner",
        "The office gave my number to another mum",
    ],
)
def test_a_complaint_about_data_is_found(text: str) -> None:
    assert RequestKind.DATA_COMPLAINT in {one.kind for one in find_requests(text)}


def test_several_requests_stand_in_order() -> None:
    found = find_requests("I will go to the ICO. And I want a copy of my file. Under GDPR.")
    assert [one.phrase for one in found] == ["to-the-ico", "copy-of-records", "named-law"]


@given(st.text(max_size=300), st.sampled_from(PHRASES))
def test_what_stands_around_it_hides_nothing(around: str, phrase: Phrase) -> None:
    text = f"{around}\n{phrase.example}\n{around}"
    found = find_requests(text)
    assert phrase.id in {one.phrase for one in found}
    assert all(text[one.start : one.end] == one.found for one in found)


def test_a_very_long_text_is_searched_quickly() -> None:
    assert find_requests("all the my our every what " * 40_000) == ()
