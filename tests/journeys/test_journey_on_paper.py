"""What comes out of the printer: the words of a page, and nothing that is only good for clicking."""

import re
from typing import Any

import pypdfium2
import story
from walker import Walker

CLICKS = (
    "Sign out",
    "Leave this page",
    "Save and check",
    "Report a post",
    "Add a note",
    "Record a conversation",
)


def on_paper(walker: Walker, where: str) -> str:
    """The words of a page as it is printed."""
    walker.page.goto(where)
    document = pypdfium2.PdfDocument(walker.page.pdf(format="A4"))
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_pages_print_as_words(demonstration: str, walks: Any) -> None:
    ruth = walks()
    story.comes_in(ruth, demonstration, name="Ruth Bello")
    at = re.sub(r"/today/$", "", ruth.page.url)
    today, case, capture, letter, check = (
        on_paper(ruth, f"{at}/{page}/")
        for page in ("today", "cases/2", "cases/2/captures/2", "letters/1", "letters/1/check")
    )
    for paper in (today, case, capture, letter, check):
        assert "/schools/" not in paper, "no address of a link"
        assert [words for words in CLICKS if words in paper] == []
    assert "The trip that was called off" in today
    assert "Do not promise anybody that it will go" in case, "what is folded away is there"
    assert "Nobody answered, by telephone" in case
    assert "SHA-256 of the original" in capture
    for paper in (letter, check):
        assert "I am writing to every family to ask for your help" in paper
        assert "nobody has released it" in paper
    assert "Notes to you" not in letter and "Leave the law out" not in letter
    assert "Before it may leave" not in letter and "Which part of the law" not in letter
