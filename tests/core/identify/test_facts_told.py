"""Circumstances of the record, named outright in sentences that weigh enough."""

import pytest
from identify_schools import TOWN, home, letter, record

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.page import Page, Spot
from evenhand.core.identify.record import Record
from evenhand.core.identify.weighing.believing import Marked
from evenhand.core.identify.weighing.facts_told import facts_told

DEAF = record(*home("Year 3"), facts=(("health", "has a cochlear implant"),))
TELLS = "I was sorry to read cruel, abusive posts on Facebook that mocked a boy's implant, which is vile."


def page(text: str, *, known: Record = DEAF) -> Page:
    return lay_out(text=letter(text), setting=TOWN, record=known)


def told(one: Page, stands: tuple[Marked, ...] = ()) -> list[Spot]:
    return list(facts_told(one, stands))


def test_a_circumstance_is_for_a_second_reader_and_points_to_whom_it_is_held_of() -> None:
    one = page(TELLS)
    (spot,) = told(one)
    assert "implant" in one.words_of(spot.span)
    assert (spot.kind, spot.level) == (Kind.SENSITIVE, Level.WARN)
    assert {"f1", "c1"} <= set(spot.who) and spot.why


def test_what_is_marked_already_is_not_marked_again() -> None:
    one = page(TELLS)
    (spot,) = told(one)
    assert told(one, (("circumstance", spot),)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our hearing support service can advise any family about implants and hearing aids.",
        "Thursday's assembly is about how an implant helps people to hear.",
        "Please let the office know if your child has an implant before the swimming gala.",
    ],
)
def test_what_is_said_in_general_is_left_alone(text: str) -> None:
    assert told(page(text)) == []


@pytest.mark.parametrize("text", ["has a nut allergy", "plays in the recorder club"])
def test_what_the_record_does_not_hold_is_left_alone(text: str) -> None:
    assert told(page(TELLS, known=record(*home("Year 3"), facts=(("health", text),)))) == []


def test_a_word_with_other_meanings_is_no_circumstance_by_itself() -> None:
    known = record(*home("Year 3"), facts=(("money", "owes the school for dinners"),))
    text = "I was sorry to read cruel, abusive posts on Facebook about a boy's bill, which is vile."
    assert told(page(text, known=known)) == []
