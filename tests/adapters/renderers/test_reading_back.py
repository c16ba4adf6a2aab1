"""What is read back from finished bytes can be searched for leftovers."""

import pytest

from evenhand.adapters.renderers.pdf import PdfRenderer
from evenhand.adapters.renderers.reading_back import plain, words_of_pdf
from evenhand.core.document import Document, Paragraph, Text


def made(*words: str, language: str = "en-GB") -> bytes:
    blocks = tuple(Paragraph(runs=(Text(text=text),)) for text in words)
    return PdfRenderer().prepare(Document(title="T", language=language, blocks=blocks)).one({})


def test_words_come_back_with_single_spaces() -> None:
    assert words_of_pdf(made("one  two", "three")) == "one two three"


def test_a_leftover_is_found_across_the_end_of_a_line() -> None:
    long = "Words that fill a line of this letter nearly to its very end, and some ((the name of the child))."
    assert "((the name of the child))" in words_of_pdf(made(long))


@pytest.mark.parametrize("leftover", ("((school name))", "<insert>", "[Name]", "{{child}}", "XXXX", "____"))
def test_a_leftover_is_found_in_a_letter_that_runs_from_the_right(leftover: str) -> None:
    assert leftover in words_of_pdf(made(f"براہ کرم {leftover} پہلے ہم سے بات کریں۔", language="ur"))


def test_what_is_no_pdf_is_said_to_be_none() -> None:
    with pytest.raises(ValueError, match="no PDF"):
        words_of_pdf(b"hello")


def test_plain_text_forgets_shapes_and_blanks() -> None:
    assert plain(" ﬁne\u00a0\r\n\u200bday\ufffe ") == "fine day"
