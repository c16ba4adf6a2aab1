"""Answers that come late: what somebody has gone on to meanwhile neither moves nor loses the focus."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import story

TRAY = re.compile("/tray/$")
KNOWN = re.compile("/known/$")
WHERE = "() => [document.activeElement.name, document.activeElement.getBoundingClientRect().top]"


@contextmanager
def late(page: Any, what: re.Pattern[str]) -> Iterator[None]:
    """The answer to what is asked first within is there only at its end."""
    asked: list[Any] = []
    page.route(what, lambda route: asked.append(route))
    with page.expect_response(what):
        yield
        for _ in range(100):
            if asked:
                break
            page.wait_for_timeout(50)
        asked[0].continue_()
    page.unroute(what)


def test_pictures_that_come_in_move_nothing(demonstration: str, walks: Any) -> None:
    walker = walks(keys=True)
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    page.goto(re.sub("/today/$", "/cases/2/captures/add/", page.url))
    walker.tick("No", exact=True)
    walker.press("Continue")
    for number, field in enumerate(("vantage", "supplied_by", "captured_by"), 1):
        with late(page, TRAY):
            walker.attach(story.picture(f"{number}: {story.WORDS[:40]}"))
            for _ in range(number):
                page.keyboard.press("Tab")
            before = page.evaluate(WHERE)
        page.locator(f".eh-tray__one:nth-child({number})").wait_for()
        assert before[0] == field
        assert page.evaluate(WHERE) == before


def test_what_is_known_already_moves_nothing(demonstration: str, walks: Any) -> None:
    walker = walks(keys=True)
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    at = page.url
    page.goto(re.sub("/today/$", "/cases/2/", at))
    words = page.locator(".eh-said").first.inner_text()
    page.goto(at)
    walker.press("Report a post")
    with late(page, KNOWN):
        walker.write("What it says", words)
        page.keyboard.press("Tab")
        before = page.evaluate(WHERE)
    page.locator("#known .eh-known").wait_for()
    assert before[0] == "imagery"
    assert page.evaluate(WHERE) == before
