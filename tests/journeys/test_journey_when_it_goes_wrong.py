"""Pages for what goes wrong: each is fit for everybody, leads on, and what was typed is not lost."""

from typing import Any

import story

WORDS = "Rang her twice; she will call back on Tuesday."
TOO_MANY = """() => {
  for (let number = 0; number < 1100; number++) {
    const more = document.createElement("input");
    Object.assign(more, { type: "hidden", name: `more-${number}`, value: "1" });
    document.querySelector("main form").append(more);
  }
}"""
STALE = """() => document.querySelectorAll("[name=csrfmiddlewaretoken]")
  .forEach((one) => { one.value = "x".repeat(64); })"""


def test_every_page_for_what_goes_wrong(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.follow("Rumour about school meals")
    case = page.url
    page.goto(f"{case}people/999/")
    page.get_by_role("heading", name="There is nothing here").wait_for()
    walker.looks()
    back = page.get_by_role("button", name="Back to the start")
    walker.press(back.or_(page.get_by_role("link", name="Back to the start")).first)
    page.get_by_role("heading", name="Today", exact=True).wait_for()

    page.goto(f"{case}notes/add/")
    page.get_by_label("Note").fill(WORDS)
    page.evaluate(TOO_MANY)
    walker.press(page.locator("main form button[type=submit]").first)
    page.get_by_role("heading", name="This was too much at once").wait_for()
    walker.looks()
    page.go_back()
    assert page.get_by_label("Note").input_value() == WORDS, "going back gives it back"

    page.reload()
    page.get_by_label("Note").fill(WORDS)
    page.evaluate(STALE)
    walker.press(page.locator("main form button[type=submit]").first)
    page.get_by_role("heading", name="This form was open too long").wait_for()
    assert page.get_by_text(WORDS).count()
    walker.looks()
    walker.press("Send it again")
    page.get_by_text(WORDS).first.wait_for()

    answer = page.request.post(f"{case}notes/add/", headers={"content-type": "multipart/form-data"}, data="x")
    assert answer.status == 400
    assert "This could not be understood" in answer.text()

    page.context.clear_cookies()
    page.goto(f"{case}facts/")
    page.get_by_text("Then you are taken to the page you wanted.").wait_for()
    walker.looks()
    walker.signs_in("robin@school.example")
    assert page.url.startswith(case)
