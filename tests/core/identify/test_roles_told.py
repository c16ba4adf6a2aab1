"""Roles that few hold in sentences that weigh enough, though no rule knows in which way they tell."""

import pytest
from identify_schools import TOWN, letter, record, staff

from evenhand.core.findings import Level
from evenhand.core.identify import Kind
from evenhand.core.identify.laying import lay_out
from evenhand.core.identify.page import Page, Span, Spot
from evenhand.core.identify.record import Record
from evenhand.core.identify.weighing.believing import Marked
from evenhand.core.identify.weighing.roles_told import roles_told

CASE = record(staff("site manager"))
TROUBLE = "Some cruel things have been said on Facebook this week, and I am sorry for it. "
TELLS = "The vile, abusive posts on Facebook called our site manager a thief, which is untrue and cruel."


def page(text: str, *, known: Record = CASE) -> Page:
    return lay_out(text=letter(text), setting=TOWN, record=known)


def told(one: Page, stands: tuple[Marked, ...] = ()) -> list[str]:
    return [one.words_of(spot.span) for spot in roles_told(one, stands)]


def at(one: Page, words: str) -> Marked:
    start = one.shadow.text.index(words)
    spot = Spot(start=start, end=start + len(words), kind=Kind.ROLE, level=Level.WARN, who=("s1",), why="")
    return "staff-role", spot


def test_a_role_is_marked_with_its_own_reason_for_a_second_reader() -> None:
    (spot,) = roles_told(page(TROUBLE + TELLS), ())
    assert spot.level is Level.WARN and spot.who and "only one person" in spot.why and spot.mends


def test_what_is_marked_already_is_not_marked_again() -> None:
    one = page(TROUBLE + TELLS)
    assert told(one, (at(one, "called our site manager a thief"),)) == []


def test_beside_another_mark_a_role_is_told_too() -> None:
    one = page(TROUBLE + TELLS)
    assert told(one, (at(one, "abusive posts"),)) == ["our site manager"]


@pytest.mark.parametrize(
    "text",
    [
        "Please hand lost keys to our site manager.",
        "You can reach our site manager through the office.",
        "Our site manager will open the hall at nine on Saturday.",
    ],
)
def test_plain_notices_are_left_alone(text: str) -> None:
    assert told(page(f"{TROUBLE}\n\n{text}")) == []


@pytest.mark.parametrize("known", [record(staff("SENCO")), Record()])
def test_a_role_that_nobody_in_the_record_holds_is_left_alone(known: Record) -> None:
    assert told(page(TROUBLE + TELLS, known=known)) == []


BITTEN = "A child has been bitten at the water tray. "
DEED = "Our site manager rang both families on the day."


def test_a_plain_deed_beside_something_told_is_told_too() -> None:
    one = page(BITTEN + DEED)
    assert told(one) == []
    assert told(one, (at(one, "bitten at the water tray"),)) == ["Our site manager"]


def test_what_is_told_in_another_paragraph_is_no_company() -> None:
    one = page(f"{BITTEN}\n\n{DEED}")
    assert told(one, (at(one, "bitten at the water tray"),)) == []


@pytest.mark.parametrize("clue", ["described", "reads-like"])
def test_what_is_only_likely_is_no_company(clue: str) -> None:
    one = page(BITTEN + DEED)
    _, spot = at(one, "bitten at the water tray")
    assert told(one, ((clue, spot),)) == []


def test_ordinary_work_is_left_alone_beside_something_told() -> None:
    one = page(BITTEN + "Please hand lost keys to our site manager.")
    assert told(one, (at(one, "bitten at the water tray"),)) == []


def test_a_head_who_reports_is_left_alone_beside_something_told() -> None:
    one = page(BITTEN + "The head wrote it all down.", known=record(staff("headteacher")))
    assert told(one, (at(one, "bitten at the water tray"),)) == []


def test_a_letter_without_trouble_is_left_alone() -> None:
    assert told(page("Our site manager has planted bulbs beside the gate with Year 4.")) == []


def test_marks_stay_in_the_letter() -> None:
    one = page(TROUBLE + TELLS)
    whole = Span(start=0, end=len(one.shadow.text))
    assert all(spot.span.meets(whole) for spot in roles_told(one, ()))
