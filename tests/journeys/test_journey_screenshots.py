"""Screenshots in a real browser: sent one by one, taken off, kept over a mistake, covered with the mouse and
with the keyboard."""

import re
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import expect


@pytest.fixture
def shots(tmp_path: Path) -> list[str]:
    """Four pictures of posts, and a drawing that only says it is one."""
    for number in range(4):
        image = Image.new("RGB", (540, 900), "#f4f1ea")
        ImageDraw.Draw(image).rectangle((20, 40 + 90 * number, 500, 90 + 90 * number), fill="#17595f")
        image.save(tmp_path / f"post {number}.png")
    (tmp_path / "drawing.svg").write_text("<svg onload='alert(1)'/>")
    return sorted(str(path) for path in tmp_path.glob("*.*g"))


def at_the_form(walker: Any, office: str) -> Any:
    walker.first_account(office)
    walker.press("Load the demonstration")
    walker.follow("Today")
    walker.press("Report a post")
    walker.page.get_by_label("Is it about").or_(walker.page.locator("[data-report]")).first.wait_for()
    return walker.page


def test_screenshots_come_in_one_by_one_and_are_covered(office: str, walks: Any, shots: list[str]) -> None:
    walker = walks()
    page = at_the_form(walker, office)
    page.locator(".eh-shots").get_by_label("No", exact=True).check()
    page.locator("input[type=file]").set_input_files(shots)
    page.locator(
        "[data-drop-said]", has_text="4 pictures chosen and kept here. 1 picture not kept"
    ).wait_for()
    expect(page.locator("[data-drop-failed]")).to_contain_text("drawing.svg")
    walker.press(page.get_by_role("button", name=re.compile("Take it off.*post 1")))
    page.locator("[data-drop-said]", has_text="3 pictures left").wait_for()
    walker.looks()

    walker.press("Report it")
    page.get_by_role("alert").first.wait_for()
    expect(page.locator(".eh-tray__one"), "a mistake elsewhere costs no picture").to_have_count(3)
    page.get_by_label("What is it about").fill("The car park")
    page.get_by_label("Where it is").fill("Facebook")
    page.get_by_label("No, or not that I know").check()
    walker.press("Report it")
    walker.follow(page.get_by_role("link", name="Captures", exact=True))
    page.get_by_role("heading", name="Captures").wait_for()
    expect(page.locator(".eh-capture")).to_have_count(3)

    walker.follow("Capture 1")
    walker.follow("Cover or cut parts of it")
    page.locator("[data-cover-hint]").wait_for()  # shown once the script listens
    page.wait_for_function("() => [...document.images].every((one) => one.complete && one.naturalHeight)")
    frame = page.locator("[data-cover]")
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.1, box["y"] + box["height"] * 0.1)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + box["height"] * 0.2)
    page.mouse.up()
    page.locator("[data-cover-said]", has_text="Part 1 is covered").wait_for()
    drawn = [float(page.locator(f"[name=part1-{side}]").input_value()) for side in ("left", "top", "width")]
    assert [round(one / 10) for one in drawn] == [1, 1, 5]
    page.locator("[name=part2-left]").focus()  # the second one without a mouse
    for number in ("20", "40", "30", "10"):
        page.keyboard.type(number)
        page.keyboard.press("Tab")
    expect(page.locator(".eh-cover__box")).to_have_count(2)
    walker.looks()
    page.get_by_label("Why are they covered").fill("Names of two other parents")
    page.get_by_label("What does the copy show").fill("A post with two names covered")
    page.get_by_label("Nobody else is shown").check()
    walker.press("Make the copy")
    page.get_by_role("heading", name="The copy with parts covered").wait_for()
    walker.looks()


def test_without_scripts_the_question_comes_before_the_files(
    office: str, walks: Any, shots: list[str]
) -> None:
    walker = walks(scripts=False)
    page = at_the_form(walker, office)
    assert not page.locator("input[type=file]").is_visible()
    page.locator(".eh-shots").get_by_label("No", exact=True).check()
    walker.press("Go on to choose them")
    page.locator("input[type=file]").set_input_files(shots)
    walker.press("Keep these here, and choose more")
    expect(page.locator(".eh-tray__one")).to_have_count(4)
    expect(page.locator(".eh-tray__refused")).to_contain_text("drawing.svg")
    page.locator(".eh-shots").get_by_label("Yes, or I am not sure").check()
    walker.press(page.locator("button", has_text="Report it").last)
    expect(page.locator("main")).to_contain_text("Nothing of what you chose is kept.")
