"""The whole way: from a server with nothing on it to a letter that was released, opened and read."""

from pathlib import Path
from typing import Any

import pytest
import story
from walker import Walker

LETTER = "Speaking up, and speaking kindly"


@pytest.mark.parametrize("seen", story.SEEN, ids=list(story.SEEN))
def test_from_a_screenshot_to_a_released_letter(office: str, walks: Any, tmp_path: Path, seen: str) -> None:
    def window() -> Walker:
        return walks(**story.SEEN[seen])  # type: ignore[no-any-return]

    robin = window()
    robin.first_account(office)
    links = story.sets_up(robin)
    robin.follow("Set-up")
    robin.looks("set-up")

    ruth = story.accepts(window(), "Ruth Bello", links["Ruth Bello"])
    case = reports(ruth)
    speaks(ruth, case)
    draft = drafts(ruth, case)

    imran = story.accepts(window(), "Imran Sadiq", links["Imran Sadiq"])
    imran.follow(LETTER)
    imran.write("Comment", "Read it twice. It points to nobody.")
    imran.press("I have read it; nobody could be recognised")

    pat = story.accepts(window(), "Pat Hargreaves", links["Pat Hargreaves"])
    pat.looks()
    pat.follow(LETTER)
    pat.looks("approval")
    pat.press("Approve")
    pat.press("Release the letter")
    pat.page.get_by_text("The letter is released").wait_for()
    pat.looks("released")

    words = story.letter_taken_out(pat, tmp_path)
    assert "Dear parents and carers" in words
    assert "Pat Hargreaves" in words
    assert "Whitlock" not in words
    assert not set("[](){}") & set(words.replace("(Practice", "")), words
    ruth.page.goto(draft)
    ruth.page.get_by_role("heading", name=LETTER).first.wait_for()
    assert "released" in ruth.page.url

    ruth.page.goto(case)
    ruth.follow("Add captures")
    ruth.looks()
    story.adds_captures(ruth)


def reports(walker: Walker) -> str:
    """A post is reported and asked through, up to its plan. Returns where the case is."""
    page = walker.page
    walker.looks()
    walker.press("Report a post")
    story.fills_report(walker, title="The trip that was called off")
    walker.looks("report")
    walker.press("Report it")
    page.get_by_text("Reported. The case is").wait_for()
    case = str(page.url)
    walker.press("Answer the questions")
    walker.looks("question")
    walker.press("Continue")
    walker.looks()
    walker.mends("")
    story.answers(walker, yes=("Is somebody unhappy", "Are many families"))
    walker.looks()
    walker.press("See the plan")
    walker.looks("plan")
    return case


def speaks(walker: Walker, case: str) -> None:
    """Who wrote it is entered, heard and spoken with, and the concern goes where it belongs."""
    page = walker.page
    walker.follow("Add somebody")
    walker.write("Name", "Sam Whitlock", exact=True)
    walker.tick("Wrote it or passed it on")
    walker.tick("Parent or carer involved")
    walker.looks()
    walker.press("Save")
    walker.follow("Write down the concern")
    walker.write("What is the concern?", "The trip was called off at short notice.")
    walker.press("Save")
    walker.press("Say where it goes")
    walker.tick("Settle it informally")
    walker.looks()
    walker.press("Save")
    page.goto(case)
    walker.follow("Record a conversation")
    walker.tick("We spoke")
    walker.write("How?", "by telephone")
    walker.write("What was said?", "Was upset that nobody rang. Will come in on Tuesday.")
    walker.looks()
    walker.press("Save")
    page.get_by_text("We spoke, by telephone").wait_for()


def drafts(walker: Walker, case: str) -> str:
    """The letter of the plan: begun, stopped by its gates, put right, and others are asked."""
    page = walker.page
    page.goto(case)
    walker.follow("Think about a letter to all parents")
    walker.looks("choose")
    walker.press(page.locator(".eh-next", has_text=LETTER).get_by_role("button"))
    story.fills_letter(walker)
    walker.write("How somebody raises a concern", "ring the school office, as Sam Whitlock did")
    walker.press("Save and check")
    page.get_by_text("Stops it").first.wait_for()
    assert not page.get_by_role("button", name="Ask for approval").count()
    assert "Sam Whitlock" in page.locator(".eh-composer__beside").inner_text()
    walker.looks("blocked")
    walker.follow("Change the letter")
    walker.unfold("Filled in already")
    walker.write("How somebody raises a concern", "ring the school office")
    walker.looks("composer")
    walker.press("Save and check")
    walker.press("Ask for approval")
    page.get_by_text("Approval is asked for.").wait_for()
    walker.looks()
    asked = str(page.url)
    walker.follow("Let somebody else see it")
    walker.choose("Who else needs to see it?", "Imran Sadiq")
    walker.press(page.locator("main form", has=page.get_by_label("Who else needs")).get_by_role("button"))
    page.get_by_text("They see the case now.").wait_for()
    return asked
