"""A post is about the head: the chair takes the case, and for the head it does not exist."""

from typing import Any

import pytest
import story
from walker import Walker

TITLE = "The assembly on Tuesday"


def finds(walker: Walker, case: str) -> bool:
    """Whether somebody comes across the case: on Today, among all cases, by search, or by its address."""
    page, title = walker.page, TITLE
    walker.follow("Today")
    walker.looks()
    found = page.get_by_text(title).count()
    walker.follow("Cases")
    found += page.get_by_text(title).count()
    walker.write("Search your cases", "assembly")
    walker.press("Search")
    walker.looks()
    found += page.locator("main").get_by_role("link", name=title).count()
    for more in ("", "history/", "facts/", "captures/"):
        found += walker.page.request.get(f"{case}{more}").ok
    return bool(found)


@pytest.mark.parametrize("seen", story.SEEN, ids=list(story.SEEN))
def test_the_case_goes_round_the_head(demonstration: str, walks: Any, seen: str) -> None:
    walker = walks(**story.SEEN[seen])
    page = walker.page
    story.comes_in(walker, demonstration, name="Gwen Lowe")
    walker.press("Report a post")
    story.fills_report(walker, title=TITLE, about_head=True)
    walker.press("Report it")
    page.wait_for_url(lambda url: not url.endswith("/report/"))
    walker.looks()

    story.sees_as(walker, "Imran Sadiq")
    walker.follow("Today")
    walker.follow(TITLE)
    case = page.url
    walker.looks()
    walker.press("Answer the questions")
    story.answers(walker, yes=("Is somebody unhappy", "Is it about the person in charge"))
    walker.press("See the plan")
    assert "Pat Hargreaves" not in page.locator(".eh-steps").inner_text()
    assert finds(walker, case)

    story.sees_as(walker, "Pat Hargreaves")
    assert not finds(walker, case)
    page.goto(case)
    page.get_by_role("heading", name="There is nothing here").wait_for()
    walker.looks()

    walker.follow("Today")
    story.sees_as(walker, "Imran Sadiq")
    page.goto(case)
    step = page.locator("details", has_text="Leave this step, with a reason").first
    walker.unfold(step.locator("summary"))
    walker.follow(step.get_by_role("link", name="Leave this step"))
    walker.write(page.get_by_role("textbox").first, "The chair of another school heard them already.")
    walker.press(page.locator("main button[type=submit]"))
    page.get_by_text("The chair of another school heard them already.").wait_for()
    walker.looks()
