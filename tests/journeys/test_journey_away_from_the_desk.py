"""Somebody comes in, somebody is called away, somebody has to be gone at once: nothing is left to see, and
nothing that was typed is lost."""

from typing import Any

import story
from playwright.sync_api import expect

WEATHER = "https://www.bbc.co.uk/weather"
MINUTE = 60_000


def test_called_away_for_half_an_hour(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration)
    page.clock.install()
    walker.follow("Today")
    walker.follow("The trip that was called off")
    walker.follow("Add a note")
    page.get_by_label("Note").fill("Rang her twice; she will call back on Tuesday.")
    page.clock.fast_forward(26 * MINUTE)
    page.get_by_role("heading", name="Are you still there?").wait_for()
    walker.looks("still-there")
    for key in ("Enter", "Escape"):
        page.get_by_role("heading", name="Are you still there?").wait_for()
        expect(page.get_by_role("button", name="Stay signed in")).to_be_focused()
        page.keyboard.press(key)
        page.get_by_role("heading", name="Are you still there?").wait_for(state="hidden")
        expect(page.get_by_label("Note")).to_be_focused()
        page.clock.fast_forward(26 * MINUTE)
    assert page.get_by_label("Note").input_value().startswith("Rang her twice")

    page.get_by_role("heading", name="Are you still there?").wait_for()
    page.clock.fast_forward(5 * MINUTE)
    page.get_by_label("Password").wait_for()
    assert "Rang her twice" not in page.content()
    assert page.get_by_text("because nothing had happened for a while").count()
    walker.looks()
    walker.signs_in("robin@school.example")
    walker.follow("See what you had typed")
    page.get_by_text("Rang her twice; she will call back on Tuesday.").wait_for()
    walker.looks()


def test_nobody_at_the_desk_and_nothing_typed(demonstration: str, walks: Any) -> None:
    walker = walks()
    story.comes_in(walker, demonstration)
    walker.page.clock.install()
    walker.follow("Today")
    walker.page.clock.fast_forward(31 * MINUTE)
    walker.page.get_by_label("Password").wait_for()
    assert "Rumour" not in walker.page.content()


def test_gone_at_once(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration)
    page.route(f"{WEATHER}**", lambda route: route.fulfill(body="<h1>Rain</h1>", content_type="text/html"))
    walker.follow("Today")
    walker.follow("Rumour about school meals")
    walker.press("Leave this page")
    page.get_by_role("heading", name="Rain").wait_for()
    page.go_back()
    assert "/cases/" not in page.url, "Back does not show the page that was left"
    assert {where.rstrip("/") for where in walker.outside} == {WEATHER}
    walker.outside.clear()


def test_somebody_comes_in(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration)
    title = page.title()
    page.keyboard.press("Escape")
    page.wait_for_timeout(1_500)
    page.keyboard.press("Escape")
    assert not page.locator(".eh-blank").is_visible(), "one Esc now and one later is not two"
    for _ in range(5):  # on a busy machine two presses may come too far apart
        page.wait_for_timeout(1_500)
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        if page.locator(".eh-blank").is_visible():
            break
    page.locator(".eh-blank").wait_for()
    expect(page).to_have_title("Evenhand")
    assert page.evaluate("document.elementFromPoint(200, 400).className") == "eh-blank"
    walker.looks()
    page.keyboard.press("Escape")
    page.locator(".eh-blank").wait_for(state="hidden")
    expect(page).to_have_title(title)
