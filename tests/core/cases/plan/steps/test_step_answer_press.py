"""One calm line for the press."""

from evenhand.core.cases import Agency, Hold, TextSent
from evenhand.core.cases.plan import StepState


def test_without_the_press_it_does_not_belong(step) -> None:
    assert step("answer-press") is None


def test_a_journalist_gets_one_line(make, step) -> None:
    assert step("answer-press", None, "media-interest").template == "press-holding-line"
    sent = make.case(texts_sent=(TextSent(template="press-holding-line", on=make.today),))
    assert step("answer-press", sent, "media-interest").state is StepState.DONE


def test_a_hold_stops_even_that(make, step) -> None:
    held = make.case(holds=(Hold(agency=Agency.COURT, set_on=make.today),))
    assert step("answer-press", held, "media-interest").state is StepState.BLOCKED
