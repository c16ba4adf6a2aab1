"""Nothing has happened: the awareness letter goes to all parents, and so does a line for the newsletter."""

from pathlib import Path
from typing import Any

import pytest
import story

LETTER = "Looking after one another online"


@pytest.mark.parametrize("seen", story.SEEN, ids=list(story.SEEN))
def test_the_awareness_letter_in_quiet_times(
    demonstration: str, walks: Any, seen: str, tmp_path: Path
) -> None:
    walker = walks(**story.SEEN[seen])
    page = walker.page
    story.comes_in(walker, demonstration, name="Ruth Bello")
    walker.follow("Letters")
    walker.looks("quiet-times")
    walker.press("Write a letter")
    walker.looks()
    story.begins_awareness_letter(walker)
    for note in page.locator(".eh-sheet--note input[type=checkbox]").all():
        walker.tick(note)
    walker.tick("I have read:")
    walker.looks()
    walker.press("Save and check")
    walker.press("Ask for approval")
    page.get_by_text("Approval is asked for.").wait_for()

    story.sees_as(walker, "Pat Hargreaves")
    walker.follow("Today")
    walker.follow(LETTER)
    walker.press("Approve")
    walker.press("Release the letter")
    page.get_by_text("The letter is released").wait_for()
    words = story.letter_taken_out(walker, tmp_path)
    assert "Pat Hargreaves" in words
    assert not set("[]{}") & set(words)
    walker.tick("Put into the newsletter")
    walker.write("Whom did it reach?", "All parents, in the book bags")
    walker.press("Write it down")
    page.get_by_text("All parents, in the book bags").first.wait_for()
    walker.looks()
