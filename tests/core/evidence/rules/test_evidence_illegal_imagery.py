"""No sexual image of a child."""

import pytest

from evenhand.core.evidence.rules.illegal_imagery import RULE


def test_a_clear_no_stops_nothing(candidate, heard) -> None:
    assert heard(RULE, candidate(sexual_image_of_child=False)) == []


@pytest.mark.rule(18)
def test_a_yes_stops_whatever_else_is_said(candidate, heard) -> None:
    yes = candidate(sexual_image_of_child=True, instruction="Police 44/123")
    assert heard(RULE, yes) == [("illegal-imagery", "stop")]


@pytest.mark.rule(18)
def test_the_question_comes_before_the_upload(candidate, heard) -> None:
    assert heard(RULE, candidate(sexual_image_of_child=None)) == [("imagery-not-asked", "stop")]
