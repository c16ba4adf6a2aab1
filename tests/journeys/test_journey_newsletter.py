"""A newsletter item names somebody in a case: who may see the case is told where and why."""

from typing import Any

import story

FIELD = "How somebody raises a concern with you"
GENERIC = "This could point to somebody in a case that the school is dealing with."


def test_a_newsletter_item_that_points_into_a_case(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.follow("Letters")
    walker.press("Write a letter")
    walker.press(page.locator("form:has(input[value='core newsletter-item']) button").first)
    walker.unfold(page.locator("#composer details > summary").last)
    for note in page.locator(".eh-sheet--note input[type=checkbox]").all():
        walker.tick(note)
    walker.tick("I have read:")
    walker.write(FIELD, "speak with Sam Whitlock at the gate")
    page.locator(".eh-status", has_text="Saved at").wait_for()
    assert page.get_by_text(GENERIC).count() == 0, "whoever types must not learn who is in a case"
    walker.press("Save and check")
    page.get_by_text(GENERIC).wait_for()
    page.get_by_role("heading", name="It could point into a case that you may see").wait_for()
    walker.looks()
    page.set_viewport_size({"width": 390, "height": 844})
    walker.looks()
