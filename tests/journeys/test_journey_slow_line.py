"""A slow line: what somebody presses while the page saves itself is theirs, and nobody else's."""

from typing import Any

import story
from playwright.sync_api import expect

FIELD = "How somebody raises a concern with you"
SLOW = {"offline": False, "latency": 2000, "downloadThroughput": -1, "uploadThroughput": -1}


def test_saving_while_the_page_saves_itself(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.follow("Letters")
    walker.press("Write a letter")
    story.begins_awareness_letter(walker)
    page.locator("#composer details > summary").last.press("Enter")
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW)
    with page.expect_request(lambda request: request.headers.get("hx-request") == "true"):
        page.get_by_label(FIELD).fill("ring the school office")
    page.wait_for_timeout(500)  # the server has it by now, and its answer is on the way
    page.get_by_label(FIELD).fill("ring the school office, please")
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).dblclick()
    page.wait_for_load_state()
    expect(page.get_by_text("Last saved by Ruth Bello")).to_be_visible()
    expect(page.get_by_label(FIELD)).to_have_value("ring the school office, please")
    line.send("Network.emulateNetworkConditions", {**SLOW, "latency": 0})
    walker.looks()
