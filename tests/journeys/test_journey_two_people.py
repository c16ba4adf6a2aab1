"""Two people have the same thing open: nothing of either is lost, and each is told what the other did."""

from pathlib import Path
from typing import Any

import pytest
import story
from walker import Walker

LETTER = "Speaking up, and speaking kindly"
FIELD = "How somebody raises a concern"
CASE = "Rumour about school meals"


@pytest.fixture
def pair(demonstration: str, walks: Any) -> tuple[Walker, Walker]:
    """Ruth and Pat, each with a window of their own."""
    ruth, pat = walks(scripts=False), walks()
    for walker, name in ((ruth, "Ruth Bello"), (pat, "Pat Hargreaves")):
        story.comes_in(walker, demonstration, name=name)
    return ruth, pat


def opens_letter(walker: Walker, *, to_write: bool) -> None:
    walker.follow("Today")
    walker.follow(CASE)
    walker.follow(LETTER)
    if to_write:
        walker.follow("Change the letter")
        walker.unfold("Filled in already")


def writes(walker: Walker, words: str) -> None:
    walker.page.get_by_label(FIELD).fill(words)
    walker.press(walker.page.get_by_role("button", name="Save", exact=True))


def agrees(walker: Walker) -> None:
    """Everybody who has to says yes to the letter as it is, through one window."""
    story.sees_as(walker, "Gwen Lowe")
    walker.follow("Today")
    walker.follow(LETTER)
    walker.page.get_by_label("Comment").fill("It points to nobody.")
    walker.press("I have read it; nobody could be recognised")
    story.sees_as(walker, "Pat Hargreaves")
    walker.follow("Today")
    walker.follow(LETTER)


def test_two_people_on_one_letter(pair: tuple[Walker, Walker]) -> None:
    ruth, pat = pair
    agrees(pat)
    opens_letter(ruth, to_write=True)
    writes(ruth, "ask at the school office")
    pat.press("Approve")
    assert (
        "Ruth Bello has changed the letter since you opened this page"
        in pat.page.locator("main").inner_text()
    )
    assert not pat.page.get_by_role("button", name="Release the letter").count()
    pat.looks()

    opens_letter(pat, to_write=True)
    opens_letter(ruth, to_write=True)
    writes(ruth, "ring the school office")
    writes(pat, "come to the gate at three")
    pat.page.get_by_role("heading", name="Two people wrote at the same time").wait_for()
    told = pat.page.locator("main").inner_text()
    assert "come to the gate at three" in told
    assert "ring the school office" in told
    pat.looks()
    pat.page.get_by_label("What Ruth Bello saved").first.check()
    pat.press("Save what I chose")
    assert "ring the school office" in pat.page.content()
    ruth.page.reload()
    assert "come to the gate" not in ruth.page.content()


def test_a_letter_changed_after_approval_is_approved_anew(
    pair: tuple[Walker, Walker], tmp_path: Path
) -> None:
    ruth, pat = pair
    agrees(pat)
    pat.press("Approve")
    pat.page.get_by_role("button", name="Release the letter").wait_for()
    opens_letter(ruth, to_write=True)
    writes(ruth, "ring the school office")
    pat.press("Release the letter")
    assert not pat.page.get_by_text("The letter is released").count()
    assert pat.page.get_by_role("alert").count()
    pat.looks()
    opens_letter(ruth, to_write=False)
    ruth.press("Ask for approval")
    ruth.page.get_by_text("Approval is asked for.").wait_for()
    agrees(pat)
    pat.press("Approve")
    pat.press("Release the letter")
    pat.page.get_by_text("The letter is released").wait_for()
    assert "ring the school office" in story.letter_taken_out(pat, tmp_path)


def test_two_people_on_one_case(pair: tuple[Walker, Walker]) -> None:
    ruth, pat = pair
    for walker in pair:
        walker.follow("Today")
        walker.follow("Parking at the gate")
        walker.press("Answer the questions")
    question = pat.page.locator("h1").inner_text()
    ruth.page.get_by_label("No", exact=True).check()
    ruth.press("Continue")
    pat.page.get_by_label("Not sure", exact=True).check()
    pat.press("Continue")
    told = "Ruth Bello has answered this with “No” since you opened the page."
    assert told in pat.page.get_by_role("alert").inner_text()
    assert pat.page.get_by_label("Not sure", exact=True).is_checked()
    pat.looks()
    pat.press("Continue")
    assert pat.page.locator("h1").inner_text() != question

    for walker in pair:
        walker.follow("Today")
        walker.follow(CASE)
    ruth.follow("Add somebody")
    ruth.page.get_by_label("Name", exact=True).fill("Sam Whitlock")
    ruth.page.get_by_label("Wrote it or passed it on").check()
    pat.follow("Facts")
    pat.follow("Close the case")
    pat.page.get_by_label("It was settled by talking").check()
    pat.page.get_by_label("What did you learn?").fill("Ring sooner.")
    pat.press("Close it")
    ruth.press("Save")
    assert "closed" in ruth.page.get_by_role("alert").inner_text()
    assert ruth.page.get_by_label("Name", exact=True).input_value() == "Sam Whitlock"
    ruth.looks()
