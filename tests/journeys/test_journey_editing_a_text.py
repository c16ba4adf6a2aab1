"""A school's own wording, written with the keys alone and without scripts: parts come, move and go."""

import re
from typing import Any

import story
from playwright.sync_api import expect
from walker import Walker

EDIT = "library/packs/core/texts/press-holding-line/edit/"


def opens_editor(walker: Walker, where: str) -> None:
    story.comes_in(walker, where, name="Pat Hargreaves")
    at = walker.page.url.rsplit("/", 2)[0]
    walker.page.goto(f"{at}/{EDIT}")


def enters(walker: Walker) -> None:
    """Press Enter where that opens a page, and wait until the page has said where the focus is."""
    with walker.page.expect_navigation():
        walker.page.keyboard.press("Enter")
    for one in walker.page.locator("[autofocus]").all():
        expect(one).to_be_focused()


def test_parts_come_move_and_go_with_the_keys_alone(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    opens_editor(walker, demonstration)
    page.locator("summary", has_text="Add something after this").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    enters(walker)
    page.get_by_text("is here. Write it").wait_for()
    page.keyboard.press("Control+A")
    page.keyboard.type("Where we meet")
    page.locator("textarea").and_(page.get_by_label("The words", exact=True)).first.focus()
    page.keyboard.type("We meet in the hall.")
    page.get_by_role("button", name="Move up").first.focus()
    enters(walker)
    page.get_by_text("Moved up.").wait_for()
    expect(page.locator(":focus"), "the focus stays at what moved").to_have_attribute(
        "value", re.compile("^part-")
    )
    walker.looks()
    enters(walker)
    page.get_by_text("Moved").wait_for()
    page.get_by_label("Title", exact=True).first.focus()
    enters(walker)
    page.locator("#beside").wait_for()
    assert not page.get_by_text("Moved").count(), "Enter in a line checks, and moves nothing"
    page.get_by_role("button", name="Save as a new version").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Saved as version").wait_for()
    expect(page.get_by_text("We meet in the hall.").first).to_be_attached()


def test_a_text_is_written_without_scripts(demonstration: str, walks: Any) -> None:
    walker = walks(scripts=False, width=320)
    page = walker.page
    opens_editor(walker, demonstration)
    walker.press("Show it as one text")
    before = page.locator("textarea").input_value()
    walker.press("Show it as fields")
    walker.looks()
    walker.unfold("Add something after this")
    walker.press("A note")
    page.locator("textarea").and_(page.get_by_label("The words", exact=True)).first.fill(
        "Ring the council’s press office first."
    )
    walker.press("Check")
    walker.press(page.get_by_role("button", name=re.compile("Take out.*Note")).first)
    walker.press("Show it as one text")
    assert page.locator("textarea").input_value().split() == before.split()
