"""Words that point to somebody are marked while a letter is written, and mended by a button."""

import re
from typing import Any

from playwright.sync_api import expect

FIELD = "How somebody raises a concern with you"
LEAKY = "speak with Mr Reid, as Sam did, or come to the office"
UNRULED = "leave in peace the chap with the tripod, who has been called names all week"


def begun(walker: Any, office: str) -> Any:
    """A letter to all parents about the trip, in the demonstration, with every field in sight."""
    page = walker.page
    walker.first_account(office)
    walker.press("Load the demonstration")
    walker.press(page.locator("li", has_text="Pat Hargreaves").get_by_role("button", name="Look"))
    walker.follow("The trip that was called off")
    page.get_by_role("heading", name="The trip that was called off").first.wait_for()
    page.goto(f"{page.url.rstrip('/')}/letters/choose/")
    walker.unfold(page.locator("main details:has(input[value='core incident-letter']) > summary").first)
    walker.press(page.locator("form:has(input[value='core incident-letter']) button").first)
    walker.unfold(page.locator("#composer details > summary").last)
    return page


def test_marks_are_seen_while_typing_and_mended_by_a_button(office: str, walks: Any) -> None:
    walker = walks()
    page = begun(walker, office)
    walker.looks()
    page.get_by_label(FIELD).fill(LEAKY)
    page.locator(".eh-letter .eh-mark").first.wait_for()
    walker.looks("letter-marked", at=".eh-letter .eh-mark")
    assert page.locator("#said-1").get_by_text("A name or an account").is_visible()

    page.locator("#mark-1").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#said-1$"))
    page.locator("#said-1 .eh-number").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#mark-1$"))

    page.locator("#said-1 .eh-offer__do").first.press("Enter")
    page.get_by_text("Put in, and saved.").wait_for()
    assert "Mr Reid" not in page.get_by_label(FIELD).input_value()
    expect(page.locator(".eh-status")).to_be_focused()
    walker.looks()


def test_marks_need_no_scripts_and_fit_a_phone(office: str, walks: Any) -> None:
    walker = walks(scripts=False, width=390)
    page = begun(walker, office)
    page.get_by_label(FIELD).fill(LEAKY)
    walker.press(page.get_by_role("button", name="Save", exact=True))
    expect(page.locator(".eh-letter .eh-mark")).to_have_count(2)
    walker.press(page.locator("#said-1 .eh-offer__do").first)
    page.get_by_text("stands in place of “Mr Reid” now").wait_for()
    expect(page.locator(".eh-letter .eh-mark")).to_have_count(1)
    walker.looks()


def test_what_no_rule_knows_is_marked_as_a_question(office: str, walks: Any) -> None:
    walker = walks()
    page = begun(walker, office)
    page.get_by_label(FIELD).fill(UNRULED)
    page.locator(".eh-letter .eh-mark").first.wait_for()
    asked = page.locator("[id^=said-]", has_text="No rule knows these words")
    expect(asked).to_have_count(1)
    assert "?" in asked.inner_text()
    walker.looks()
