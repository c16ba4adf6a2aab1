"""Where one text ends and the next begins, and what is said about none of them."""

import pytest
from recognise_lookalikes import NOW, document, guesses_about, letter, only, pack_of, recognised

from evenhand.core.packs import About
from evenhand.core.packs.recognise import Became, recognise
from evenhand.core.packs.recognise.lines import lines_of
from evenhand.core.packs.recognise.outline import outline_of
from evenhand.core.packs.source import LineStyle, SourceDocument, SourceLine


def titles(*texts: str) -> list[str]:
    outline = outline_of(lines_of(document(*texts)))
    return [part.title.words() if part.title else "" for part in outline.parts]


def test_prose_alone_is_one_text() -> None:
    assert titles("Please be kind to each other, online and at the gate.") == [""]


def test_a_letterhead_is_no_title() -> None:
    assert titles("Oak School", "1 High Street", "AB1 2CD", "Dear Parents", "Come and see us.") == [""]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (letter("One.") + letter("Two."), ["Letter about the trip"] * 2),
        (("Letters", "Letter about cake", "Dear all", "Eat less."), ["Letter about cake"]),
        (("Group", "Newsletter item", "Please come to <school name> and talk to us."), ["Newsletter item"]),
        (
            ("Letter one", "Dear all", "Be kind.", "Letter two", "Dear all", "Be kinder."),
            ["Letter one", "Letter two"],
        ),
    ],
)
def test_texts_are_told_apart_by_titles_and_greetings(texts: tuple[str, ...], expected: list[str]) -> None:
    assert titles(*texts) == expected


def test_a_greeting_and_prose_on_one_line_are_parted() -> None:
    template = only(
        recognised(
            "Dear Parents, please come and talk to us whenever something worries you.", "Yours sincerely"
        )
    )
    assert template.body.endswith("please come and talk to us whenever something worries you.\n")


def test_lines_broken_by_an_editor_are_joined() -> None:
    body = [
        "We would like all of our families to know that they can always come",
        "and talk to us about anything that worries them, and that a talk at",
        "the gate or a call is better than a post in a group, because a post",
        "cannot be taken back.",
    ]
    result = recognised(*letter(*body))
    assert " ".join(body) in only(result).body
    assert {fate.line for fate in result.fates if fate.became is Became.WORDING} >= {3, 4, 5, 6}


def test_paragraphs_are_never_joined() -> None:
    body = ["One short paragraph", "another short paragraph", "x" * 200, "and a last one"]
    assert "One short paragraph\n\nanother short paragraph" in only(recognised(*letter(*body))).body


def test_the_subject_of_a_letter_is_its_heading() -> None:
    assert "\n# Cakes on Friday\n" in only(recognised("Dear all", "Re: Cakes on Friday", "Bring some.")).body


def test_a_heading_that_is_made_is_told() -> None:
    result = recognised(*letter("Please take your complaint to the office."))
    assert "# Raising a concern with us" in only(result).body
    assert any("made heading" in guess.became and guess.confidence.value == "low" for guess in result.guesses)


def test_headings_inside_a_letter_come_below_its_title() -> None:
    lines = (
        SourceLine(number=1, text="Letter to all", style=LineStyle.HEADING, level=1),
        SourceLine(number=2, text="Dear all"),
        SourceLine(number=3, text="Be kind to each other."),
        SourceLine(number=4, text="Where to go", style=LineStyle.HEADING, level=2),
        SourceLine(number=5, text="To the office."),
        SourceLine(number=6, text="Best wishes"),
    )
    result = recognise(document=SourceDocument(name="a.odt", lines=lines), pack_id="ours", now=NOW)
    assert [line for line in only(result).body.splitlines() if line.startswith("#")] == [
        "# A message from ((school name))",
        "## Where to go",
    ]


def test_two_texts_never_share_an_id() -> None:
    pack = pack_of(recognised(*letter("One."), *letter("Two."), *letter("Three.")))
    assert [one.id for one in pack.templates] == [
        "letter-about-the-trip",
        "letter-about-the-trip-2",
        "letter-about-the-trip-3",
    ]


def test_thanks_before_a_signature_close_the_letter() -> None:
    result = recognised("Dear all", "Come.", "Many thanks for your help,", "[Name]", "Headteacher")
    assert only(result).closing == "Many thanks for your help"
    assert guesses_about(result, "Many thanks for your help,")[0].became == "the closing words"


def test_a_letter_without_closing_gets_one_and_says_so() -> None:
    result = recognised("Dear all", "Please come and talk to us.")
    assert only(result).closing == "Yours sincerely"
    assert any("made closing" in guess.became for guess in result.guesses)


def test_a_newsletter_item_may_stand_before_a_letter_without_title() -> None:
    result = recognised(
        "Newsletter item",
        "Please come and talk to us about whatever worries you.",
        "Dear all",
        "Be kind to each other.",
    )
    assert [one.id for one in pack_of(result).templates] == ["letters", "newsletter-item"]


def test_a_text_with_blanks_needs_no_kind_in_its_title() -> None:
    result = recognised(
        "Kind words", "Everybody at <school name> wants to hear from you soon.", "Dear all", "Be kind."
    )
    assert {one.title for one in pack_of(result).templates} == {"Kind words", "Letters"}


def test_a_signature_without_closing_is_taken_out() -> None:
    result = recognised("Dear all", "Please be kind to each other.", "[Name]", "Headteacher")
    assert only(result).body.endswith("Please be kind to each other.\n")


def test_a_subject_may_stand_before_the_greeting() -> None:
    template = only(
        recognised("Letter to all", "Subject: Kind words", "12 May 2026", "Dear all", "Please be kind.")
    )
    assert "# Kind words\n" in template.body


def test_a_heading_that_is_only_a_hint_is_a_note() -> None:
    template = only(recognised("Dear all", "Re: [delete if not needed]", "Please be kind to each other."))
    assert "# A message from ((school name))" in template.body
    assert "The document says: delete if not needed" in template.body


def test_explanations_before_a_greeting_are_notes() -> None:
    text = "It is written for families whom we could not reach in any other way, and who asked for it."
    template = only(recognised("Letter about the trip", text, "Dear all", "Please be kind to each other."))
    assert f"The document says: {text}" in template.body


def test_a_ban_is_about_a_restriction() -> None:
    template = only(recognised(*letter("We withdraw your permission to come onto the school site.")))
    assert template.about is About.RESTRICTION
    assert "# Coming onto our site" in template.body


def test_a_letter_without_closing_ends_at_the_next_title() -> None:
    result = recognised(
        "Letter one", "Dear all", "Please be kind.", "Group two", "Letter two", "Dear all", "Be kinder."
    )
    assert [fate.line for fate in result.fates if fate.became is Became.GROUP] == [4]


def test_a_greeting_without_title_follows_at_once() -> None:
    result = recognised("Dear all", "Please be kind.", "please.", "Dear all", "Be kinder.")
    assert len(pack_of(result).templates) == 2
