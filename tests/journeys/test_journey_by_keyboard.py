"""No mouse: from signing in to the plan, and from a letter to its release, with the keys alone, and always
seeing where one is."""

from typing import Any

import story
from walker import PASSWORD, Walker


def goes_to(walker: Walker, words: str) -> None:
    """Press Tab until what says so has the focus, which must be seen at every stop."""
    page = walker.page
    for _ in range(120):
        page.keyboard.press("Tab")
        told = page.evaluate(FOCUSED)
        assert told["seen"], f"{page.url}: nobody sees that {told['words']!r} has the focus"
        if words.casefold() in told["words"].casefold():
            return
    raise AssertionError(f"{page.url}: no Tab leads to {words!r}")


FOCUSED = """() => {
  const at = document.activeElement;
  const label = at.labels && at.labels.length ? at.labels[0].innerText : "";
  const look = (one) => {
    const style = getComputedStyle(one);
    return style.boxShadow + style.outlineStyle + style.outlineWidth + style.backgroundColor;
  };
  const marks = [at, ...(at.labels ? Array.from(at.labels, (one) => one) : [])];
  const now = marks.map((one) => look(one) + getComputedStyle(one, "::before").boxShadow).join();
  at.blur();
  const then = marks.map((one) => look(one) + getComputedStyle(one, "::before").boxShadow).join();
  at.focus();
  const box = at.getBoundingClientRect();
  const group = at.closest("fieldset") ? at.closest("fieldset").innerText.split("\\n")[0] : "";
  const seen = at === document.body || (now !== then && box.width > 0 && box.bottom > 0);
  return { seen, words: [label, group, at.innerText, at.value, at.getAttribute("aria-label")].join(" | ") };
}"""


def presses(walker: Walker, words: str) -> None:
    """Go to what says so and press it; it leads to another page."""
    goes_to(walker, words)
    before = walker.page.locator("h1").inner_text()
    walker.page.keyboard.press("Enter")
    walker.page.locator("h1").filter(has_not_text=before).wait_for()
    walker.page.wait_for_load_state()


def writes(walker: Walker, field: str, words: str) -> None:
    """Go to a field and type."""
    goes_to(walker, field)
    walker.page.keyboard.type(words)


def changes_the_letter(walker: Walker, words: str) -> None:
    """From the page that checks a letter: say otherwise how somebody raises a concern, and check again."""
    goes_to(walker, "Change the letter")
    walker.page.keyboard.press("Enter")
    walker.page.locator("#composer").wait_for()
    goes_to(walker, "Filled in already")
    walker.page.keyboard.press("Enter")
    goes_to(walker, "How somebody raises a concern")
    walker.page.keyboard.press("Control+A")
    walker.page.keyboard.type(words)
    goes_to(walker, "Save and check")
    walker.page.keyboard.press("Enter")
    walker.page.get_by_text("Check and agree").wait_for()


def test_from_signing_in_to_the_plan(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    page.goto(demonstration)
    writes(walker, "E-mail", "robin@school.example")
    writes(walker, "Password", PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Sign out").wait_for()
    goes_to(walker, "Today")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Today", exact=True).wait_for()

    page.reload()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main-content", "the first link skips the menu"
    presses(walker, "Report a post")
    writes(walker, "What is it about", "The queue at lunch")
    writes(walker, "Where it is", "The class chat")
    writes(walker, "What it says", story.WORDS)
    goes_to(walker, "Is it about the person in charge")
    page.keyboard.press("Space")
    presses(walker, "Report it")
    page.get_by_text("Reported. The case is").wait_for()
    presses(walker, "Answer the questions")
    for _ in range(40):
        heading = page.locator("h1").inner_text()
        if heading == "Check your answers":
            break
        goes_to(walker, heading)
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        presses(walker, "Continue")
    presses(walker, "See the plan")
    page.get_by_role("heading", name="The plan").wait_for()
    goes_to(walker, "Why and how")
    page.keyboard.press("Enter")
    assert page.locator("details[open]").count() == 1


LETTER = "Speaking up, and speaking kindly"


def ticks(walker: Walker, words: str) -> None:
    """Go to a box or a choice and take it with the space bar."""
    goes_to(walker, words)
    walker.page.keyboard.press("Space")


def test_from_a_letter_to_its_release(demonstration: str, walks: Any) -> None:
    walker = walks()
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    presses(walker, "Rumour about school meals")
    presses(walker, "Record a conversation")
    ticks(walker, "What came of it")
    writes(walker, "How?", "by telephone")
    writes(walker, "What was said?", "Will come in on Tuesday.")
    goes_to(walker, "Save")
    page.keyboard.press("Enter")
    page.get_by_text("by telephone").first.wait_for()
    presses(walker, LETTER)
    changes_the_letter(walker, "ask Nadia Corr")
    page.get_by_text("Stops it").first.wait_for()
    changes_the_letter(walker, "ring the school office")
    goes_to(walker, "Ask for approval")
    page.keyboard.press("Enter")
    page.get_by_text("Approval is asked for.").wait_for()
    for name, words in (("Gwen Lowe", "nobody could be recognised"), ("Pat Hargreaves", "Approve")):
        story.sees_as(walker, name)
        walker.follow("Today")
        presses(walker, LETTER)
        writes(walker, "Comment", "It points to nobody.")
        goes_to(walker, words)
        page.keyboard.press("Enter")
        page.get_by_text("What you said is on record.").wait_for()
    goes_to(walker, "Release the letter")
    page.keyboard.press("Enter")
    page.get_by_text("The letter is released").wait_for()
