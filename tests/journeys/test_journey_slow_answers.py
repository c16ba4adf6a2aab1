"""Answers that come late: what somebody has gone on to meanwhile neither moves nor loses the focus."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import story
from playwright.sync_api import expect

FIELD = "How somebody raises a concern with you"
TRAY = re.compile("/tray/$")
KNOWN = re.compile("/known/$")
WHERE = "() => [document.activeElement.name, document.activeElement.getBoundingClientRect().top]"
SCROLLED = "() => [document.querySelector('.eh-letter').scrollTop, scrollY]"


@contextmanager
def late(page: Any, what: re.Pattern[str] | str) -> Iterator[None]:
    """The answer to what is asked first within is there only at its end."""
    asked: list[Any] = []
    page.route(what, lambda route: route.continue_() if asked else asked.append(route))
    with page.expect_response(lambda answer: bool(asked) and answer.request == asked[0].request):
        with page.expect_request(what):
            yield
        while not asked:
            page.wait_for_timeout(10)
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


def test_a_letter_is_saved_while_it_is_read(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.follow("Letters")
    walker.press("Write a letter")
    story.begins_awareness_letter(walker)
    walker.unfold("Filled in already")
    for there in (".eh-letter", ".eh-beside__said a >> nth=1"):
        with late(page, page.url):
            page.get_by_label(FIELD).fill(f"ring the school office: {there}")
            page.locator(there).focus()
            page.evaluate("document.querySelector('.eh-letter').scrollTop = 40")
            before = page.evaluate(WHERE), page.evaluate(SCROLLED)
        expect(page.locator(".eh-letter")).to_contain_text(there)
        expect(page.locator(there)).to_be_focused()
        assert (page.evaluate(WHERE), page.evaluate(SCROLLED)) == before


def test_the_letterhead_is_looked_at_once_more(demonstration: str, walks: Any) -> None:
    walker = walks(keys=True)
    page = walker.page
    story.comes_in(walker, demonstration)
    page.goto(re.sub("/today/$", "/set-up/letterhead/", page.url))
    before = page.locator("#letterhead").element_handle()
    walker.press("Preview")
    page.wait_for_function("one => !one.isConnected", arg=before)
    expect(page.get_by_role("button", name="Preview")).to_be_focused()


def test_pictures_while_the_line_is_broken(demonstration: str, walks: Any) -> None:
    walker = walks(keys=True)
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    page.goto(re.sub("/today/$", "/cases/2/captures/add/", page.url))
    walker.tick("No", exact=True)
    walker.press("Continue")
    said = page.locator("[data-drop-said]")
    walker.attach(story.picture("one"))
    expect(said).to_contain_text("1 picture chosen and kept here.")
    page.context.set_offline(True)
    page.get_by_role("button", name="Take it off").press("Enter")
    expect(said).to_contain_text("It could not be taken off.")
    expect(page.get_by_role("button", name="Take it off")).to_be_focused()
    walker.attach(story.picture("two"))
    expect(page.locator("[data-drop-failed]")).to_contain_text("the connection broke")
    page.context.set_offline(False)
    page.get_by_role("button", name="Send again").press("Enter")
    expect(page.locator(".eh-tray__one")).to_have_count(2)
    expect(page.locator("input[type=file]")).to_be_focused()


def test_what_must_not_be_there_goes_on_a_bad_line_too(demonstration: str, walks: Any) -> None:
    walker = walks(keys=True)
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.press("Report a post")
    no = page.locator(".eh-shots").get_by_label("No", exact=True)
    yes = page.get_by_label("Yes, or I am not sure")
    there = page.locator(".eh-tray__one")
    no.check()
    walker.attach(story.picture("one"))
    expect(there).to_have_count(1)
    page.context.set_offline(True)
    yes.check()
    expect(page.get_by_text("Please stop.")).to_be_visible()
    page.wait_for_timeout(500)
    page.context.set_offline(False)
    expect(there).to_have_count(0)

    no.check()
    with late(page, TRAY):
        walker.attach(story.picture("on its way"))
        yes.check()
        page.wait_for_timeout(500)
    expect(page.locator("[data-drop-said]")).to_contain_text("1 picture chosen and kept here")
    expect(there).to_have_count(0)
