"""A letter to all parents only if it identifies nobody."""

import pytest

from evenhand.core.cases import Part, Party, TextSent
from evenhand.core.cases.plan import StepState


def test_what_few_talk_of_needs_no_letter(make, step) -> None:
    assert step("letter-to-community") is None
    assert step("letter-to-community", answers=make.answers(unsure=("widely-talked-of",))) is None


def test_it_may_be_right_once_all_were_spoken_with(step) -> None:
    found = step("letter-to-community", None, "widely-talked-of")
    assert (found.state, found.template, found.required) == (StepState.TO_DO, "incident-letter", False)


@pytest.mark.demand("K12")
@pytest.mark.rule(6)
def test_those_involved_come_first(make, step) -> None:
    other = Party(id="other", name="Amy Lin", parts=(Part.TARGETED,))
    for case in (make.case(meeting_offers=()), make.case(parties=(make.author, other))):
        found = step("letter-to-community", case, "widely-talked-of")
        assert "meet" in {one.id for one in found.blocked_by}


@pytest.mark.demand("K11")
@pytest.mark.rule(7)
def test_a_child_that_could_be_told_stops_it(make, step) -> None:
    for answers in (
        make.answers("widely-talked-of", "children-named"),
        make.answers("widely-talked-of", unsure=("children-named",)),
    ):
        found = step("letter-to-community", answers=answers)
        assert "children-named" in {one.id for one in found.blocked_by}


def test_a_letter_that_went_is_done(make, step) -> None:
    case = make.case(texts_sent=(TextSent(template="incident-letter", on=make.today),))
    assert step("letter-to-community", case, "widely-talked-of").state is StepState.DONE
