"""Where a text speaks of people, and of how many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from identify_schools import TOWN, home, record

from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.mentions import ENDLESS, bound, mentions_in
from evenhand.core.identify.page import Span


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("every child", ENDLESS),
        ("some of our families", ENDLESS),
        ("parents", ENDLESS),
        ("your son", ENDLESS),
        ("If a child is unwell", ENDLESS),
        ("Where a pupil needs help", ENDLESS),
        ("fourteen service families", 14),
        ("two of our families", 2),
        ("one of our six Sikh families", 1),
        ("our twins", 2),
        ("the Year 11 boys", ENDLESS),
        ("a little boy", 1),
        ("the mother", 1),
    ],
)
def test_a_noun_says_how_many_are_meant(text: str, many: int) -> None:
    assert mentions_in(text)[0].many == many


@pytest.mark.parametrize(
    ("text", "matter", "many"),
    [
        ("A mum came in. Her son has asthma.", "asthma", 1),
        ("Every child and their asthma", "asthma", ENDLESS),
        ("One of our families was hurt. They lost a home.", "lost", 1),
        ("Some parents wrote. Their children have asthma.", "asthma", ENDLESS),
    ],
)
def test_a_word_that_leans_means_whom_it_leans_on(text: str, matter: str, many: int) -> None:
    page = lay_out(text=text, setting=TOWN, record=record(*home("Year 5")))
    start = page.shadow.text.index(matter)
    whom = bound(page, Span(start=start, end=start + len(matter)))
    assert whom is not None
    assert (whom.many if whom.few else ENDLESS) == many


@pytest.mark.parametrize(
    ("text", "matter", "whose"),
    [
        ("Some people wrote of a girl having a baby.", "baby", "girl"),
        ("A boy came in. He is waiting to see a speech therapist.", "therapist", "boy"),
    ],
)
def test_who_is_expected_or_treats_is_not_whom_it_is_said_of(text: str, matter: str, whose: str) -> None:
    page = lay_out(text=text, setting=TOWN, record=record(*home("Year 5")))
    start = page.shadow.text.index(matter)
    whom = bound(page, Span(start=start, end=start + len(matter)))
    assert whom is not None and whom.mention.word == whose


def test_a_subject_of_talk_is_nobodys_own() -> None:
    text = "A parent made comments about asthma."
    page = lay_out(text=text, setting=TOWN, record=record(*home("Year 5")))
    assert bound(page, Span(start=text.index("asthma"), end=len(text) - 1)) is None


@given(st.text(alphabet=st.sampled_from("one of our the families boy mum twins ,.'\n9é"), max_size=200))
def test_mentions_stand_inside_the_text_in_order(text: str) -> None:
    found = mentions_in(text)
    assert all(0 <= one.start <= one.noun < one.end <= len(text) for one in found)
    assert [one.noun for one in found] == sorted(one.noun for one in found)
