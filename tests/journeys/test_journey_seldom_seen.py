"""Pages that few people come to: lifting a flag, families who left, transfer files, what is for others."""

import re
from typing import Any

import story


def test_pages_that_few_come_to_shut_nobody_out(demonstration: str, walks: Any) -> None:
    pat = walks()
    page = pat.page
    story.comes_in(pat, demonstration, name="Pat Hargreaves")
    at = re.sub(r"/today/$", "", page.url)
    for place in (
        "contacts/left/",
        "contacts/transfer-files/",
        "contacts/lists/kept/",
        "library/packs/core/texts/press-holding-line/edit/",
    ):
        page.goto(f"{at}/{place}")
        pat.looks()
    pat.press("Show it as one text")
    pat.looks()
    page.goto(f"{at}/contacts/")
    page.get_by_label("Look for a family").fill("Ellershaw")
    pat.press("Search")
    pat.follow(page.locator("tbody a").last)
    pat.follow("Add a flag")
    page.get_by_label("Do not write").check()
    page.get_by_label("Why, and where is that kept?").fill("Asked at the office on 20 November.")
    pat.press("Add the flag")
    pat.follow(page.locator("a[href*='/flags/']").first)
    page.wait_for_url(re.compile("/flags/"))
    pat.looks()
    pat.press(page.locator("main button[type=submit]").first)
    page.locator(".govuk-error-summary").wait_for()
    pat.looks()
    story.sees_as(pat, "Leila Anand")
    for place in ("contacts/left/", "contacts/transfer-files/", "contacts/lists/kept/", "set-up/people/"):
        page.goto(f"{at}/{place}")
        page.get_by_role("heading", name="This is for others to do").wait_for()
        pat.looks()
