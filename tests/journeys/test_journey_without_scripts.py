"""Scripts are off: a post is reported, its screenshot kept, and a letter written, stopped and put right."""

from typing import Any

import story


def test_everything_works_with_scripts_off(demonstration: str, walks: Any) -> None:
    walker = walks(scripts=False)
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.press("Report a post")
    walker.press("Report it")
    page.get_by_role("heading", name="There is a problem").wait_for()
    walker.looks()
    story.fills_report(walker, title="The queue at lunch")
    walker.press("Report it")
    case = page.url
    walker.follow("Add captures")
    walker.looks()
    story.adds_captures(walker)
    page.goto(case)
    walker.press("Answer the questions")
    story.answers(walker, yes=("Is somebody unhappy",))
    walker.press("See the plan")
    walker.looks()

    walker.follow("Letters")
    walker.press("Write a letter")
    story.begins_awareness_letter(walker)
    walker.press("Save and check")
    assert not page.get_by_role("button", name="Ask for approval").count()
    walker.looks()
    walker.follow("Change the letter")
    for note in page.locator(".eh-sheet--note input[type=checkbox]").all():
        note.check()
    page.get_by_label("I have read:").check()
    walker.press("Save and check")
    walker.press("Ask for approval")
    page.get_by_text("Approval is asked for.").wait_for()
    walker.looks()
