"""A letter is approved by everybody who has to, and then the police ask the school to wait."""

from typing import Any

import pytest
import story
from playwright.sync_api import expect

LETTER = "Speaking up, and speaking kindly"


@pytest.mark.parametrize("seen", story.SEEN, ids=list(story.SEEN))
def test_the_hold_that_arrives_between_approval_and_release(
    demonstration: str, walks: Any, seen: str
) -> None:
    pat = walks(**story.SEEN[seen])
    story.comes_in(pat, demonstration, name="Gwen Lowe")
    pat.follow(LETTER)
    pat.write("Comment", "It points to nobody.")
    pat.press("I have read it; nobody could be recognised")
    story.sees_as(pat, "Pat Hargreaves")
    pat.follow("Today")
    pat.follow(LETTER)
    pat.press("Approve")
    pat.page.get_by_role("button", name="Release the letter").wait_for()

    ruth = walks(**story.SEEN[seen])
    ruth.page.goto(pat.page.url)
    ruth.signs_in("robin@school.example")
    story.sees_as(ruth, "Ruth Bello")
    ruth.follow("Today")
    ruth.follow("Rumour about school meals")
    ruth.follow("Put a hold on")
    ruth.tick("The police")
    ruth.write("Their reference", "MID-0000-42, PC Lane")
    ruth.press("Put")
    ruth.page.get_by_text("The hold counts from now on.").wait_for()
    ruth.looks()

    pat.press("Release the letter")
    pat.page.get_by_text("There is a hold on this case").first.wait_for()
    expect(pat.page.locator(".govuk-error-summary")).to_be_focused()
    assert not pat.page.get_by_text("The letter is released").count()
    pat.looks("hold-stops-release")
    pat.follow("TP-2026-003")
    assert not pat.page.get_by_text("released on").count()
