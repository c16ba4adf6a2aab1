"""No covert capture."""

import pytest

from evenhand.core.evidence import COVERT, Vantage
from evenhand.core.evidence.rules.no_covert_capture import RULE


@pytest.mark.parametrize("vantage", sorted(set(Vantage) - COVERT))
def test_what_was_open_or_handed_over_comes_in(candidate, heard, vantage: Vantage) -> None:
    assert heard(RULE, candidate(vantage=vantage)) == []


@pytest.mark.parametrize("vantage", sorted(COVERT))
def test_the_police_may_have_asked_for_it(candidate, heard, vantage: Vantage) -> None:
    asked = candidate(vantage=vantage, circumstance="PC 12 asked.", instruction="44/123")
    assert heard(RULE, asked) == []


@pytest.mark.rule(14)
@pytest.mark.parametrize("vantage", sorted(COVERT))
def test_a_trick_keeps_it_out(candidate, heard, vantage: Vantage) -> None:
    tricked = candidate(vantage=vantage, circumstance="A colleague made an account.", instruction=" ")
    assert heard(RULE, tricked) == [("covert-capture", "stop")]


@pytest.mark.rule(14)
def test_how_it_came_about_is_written_down(candidate, heard) -> None:
    silent = candidate(vantage=Vantage.FALSE_ACCOUNT, instruction="44/123")
    assert heard(RULE, silent) == [("covert-circumstance", "stop")]


def test_nobody_having_said_is_no_good_answer(candidate, heard) -> None:
    assert heard(RULE, candidate(vantage=None)) == [("vantage-unknown", "stop")]
