"""Back, and the same button once more: nothing is doubled, and the page stays calm."""

import re
from typing import Any

import story
from walker import Walker

TITLE = "The queue at the gate"


def goes_back(walker: Walker) -> None:
    """As the button of the browser does."""
    walker.page.go_back()
    walker.page.wait_for_load_state()
    assert walker.page.locator("h1").count() == 1


def how_often(walker: Walker, words: str) -> int:
    """How often words stand on the open page, for whoever reads it."""
    return str(walker.page.locator("main").inner_text()).count(words)


def test_what_was_sent_is_not_done_twice(demonstration: str, walks: Any) -> None:
    ruth = walks()
    page = ruth.page
    story.comes_in(ruth, demonstration, name="Ruth Bello")
    at = re.sub(r"/today/$", "", page.url)

    ruth.press("Report a post")
    story.fills_report(ruth, title=TITLE)
    ruth.press("Report it")
    page.wait_for_url(re.compile(r"/cases/\d+/"))
    case = re.sub(r"(/cases/\d+/).*", r"\1", page.url)
    goes_back(ruth)
    ruth.press("Report it")
    assert "Something of ours" not in page.locator("h1").inner_text()
    page.goto(f"{at}/cases/")
    assert how_often(ruth, TITLE) == 1

    page.goto(f"{case}triage/")
    first = page.locator("h1").inner_text()
    for answer in ("No", "Yes"):
        page.get_by_label(answer, exact=True).check()
        ruth.press("Continue")
        assert page.locator("h1").inner_text() != first
        if answer == "No":
            goes_back(ruth)
            assert page.locator("h1").inner_text() == first
    page.goto(f"{case}triage/answers/")
    assert page.locator("main dt", has_text=first).count() == 1
    assert page.get_by_role("region", name="Danger").count() == 1

    page.goto(f"{at}/cases/2/people/2/conversation/")
    page.locator("main textarea").first.fill("Rang him at noon about the trip.")
    page.locator("input[type=radio]").first.check()
    ruth.press("Save")
    page.get_by_text("Written down.").wait_for()
    goes_back(ruth)
    page.go_forward()
    page.reload()
    page.goto(f"{at}/cases/2/facts/")
    assert how_often(ruth, "Rang him at noon about the trip.") == 1

    story.sees_as(ruth, "Pat Hargreaves")
    page.goto(f"{at}/letters/1/check/")
    page.get_by_label("Comment").fill("Say it more simply, please.")
    ruth.press("Return with the comment")
    page.get_by_text("What you said is on record.").wait_for()
    goes_back(ruth)
    page.goto(f"{at}/letters/1/check/")
    assert how_often(ruth, "Say it more simply, please.") == 1
    assert page.get_by_role("button", name="Approve", exact=True).count() == 0
