"""Accounts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.handles import CLUE

WHO = person("Ottoline Quilterby", handles=("@quilt_cakes",))


@pytest.mark.parametrize("text", ["A quilt was raffled, and cakes sold.", "Follow @quarrington for news."])
def test_words_and_other_accounts_are_left_alone(text: str) -> None:
    assert found(CLUE, text, WHO) == []


@pytest.mark.parametrize("shown", ["@quilt_cakes", "quilt_cakes", "@Quilt.Cakes", "quilt-cakes"])
def test_an_account_is_found_however_it_is_set(shown: str) -> None:
    assert found(CLUE, f"Please do not follow {shown} for now.", WHO)


def test_an_account_is_found_without_what_stands_before_it() -> None:
    assert found(CLUE, "What was said to cherryz_07 hurt.", person("Q Zz", handles=("u/cherryz_07",)))


SAID = ("jay underscore 77", "jay_77", "jay . 77", "jay dash 77")


@pytest.mark.parametrize("said", SAID)
def test_an_account_is_found_when_its_signs_are_said_or_set_apart(said: str) -> None:
    assert found(
        CLUE, f"One account, {said}, has stirred up a good deal.", person("Q Zz", handles=("@jay_77",))
    )


def test_an_account_is_found_that_has_the_word_for_a_sign_in_it() -> None:
    who = person("Q Zz", handles=("@turning_point_mum",))
    assert found(CLUE, "Do not follow turning_point_mum for now.", who)
    assert found(CLUE, "It was quilt . cakes again.", WHO)


@given(st.text(alphabet="abcdefghijklmnop", min_size=6, max_size=12))
def test_any_account_of_the_record_is_found(name: str) -> None:
    assert found(CLUE, f"The account @{name} is not ours.", person("Q Zz", handles=(f"@{name}",)))


@pytest.mark.parametrize("shown", ["@ott1e_qu1lter", "@otti3_quilter", "@0ttie_quilter"])
def test_digits_for_letters_hide_no_account(shown: str) -> None:
    who = person("Ottoline Quilterby", handles=("@ottie_quilter",))
    assert found(CLUE, f"Whoever posts as {shown} was asked to stop.", who) == [shown]
    assert found(CLUE, "Whoever posts as @0tt0_quilter was asked to stop.", who) == []
