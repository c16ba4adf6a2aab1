"""Small pieces of writing: names, sentences, escapes, emphasis, and the review."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from recognise_lookalikes import (
    NOW,
    TRUST_LETTERS,
    document,
    field,
    guesses_about,
    letter,
    only,
    pack_of,
    recognised,
)

from evenhand.core.packs import FieldType
from evenhand.core.packs.manifest import ID
from evenhand.core.packs.recognise import Became, recognise
from evenhand.core.packs.recognise.escaping import address, escaped, opened
from evenhand.core.packs.recognise.naming import field_name, shortened, slug, telling_words
from evenhand.core.packs.recognise.sentences import sentences
from evenhand.core.packs.source import LineStyle, Mark, MarkKind, SourceDocument, SourceLine


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ask Mrs. Hart, e.g. at 3.30 p.m. on Monday.", ["Ask Mrs. Hart, e.g. at 3.30 p.m. on Monday."]),
        ("One. Two! Three? four", ["One.", "Two!", "Three? four"]),
        ("He said “Come.” Then he left.", ["He said “Come.”", "Then he left."]),
        ("See A. Lee. (Or B.) [Name] knows.", ["See A. Lee.", "(Or B.)", "[Name] knows."]),
        ("   ", []),
    ],
)
def test_sentences_end_where_a_reader_would_say(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@settings(deadline=None)
@given(text=st.text())
def test_sentences_leave_out_nothing_but_spaces(text: str) -> None:
    assert "".join("".join(text[start:end].split()) for start, end in sentences(text)) == "".join(
        text.split()
    )


@settings(deadline=None)
@given(text=st.text())
def test_a_slug_is_an_id_or_nothing(text: str) -> None:
    assert slug(text) == "" or ID.fullmatch(slug(text))


def test_names_are_short_and_plain() -> None:
    assert slug("Élan vital & Co") == "elan-vital-co"
    assert (
        field_name("what (exactly) happened_there, and then some more") == "what exactly happened there and"
    )
    assert telling_words("you may also come and bring a friend") == ("come", "bring", "friend")
    assert slug("one two three", longest=8) == "one-two"
    assert telling_words("and you and you") == ("and", "you", "and")
    assert shortened("a " * 60).endswith("a …")


def test_marks_are_escaped_where_they_mean_something() -> None:
    assert escaped("a*b_c [d] ((e)) \\") == r"a\*b\_c \[d\] (\(e)\) \\"
    assert [opened(text) for text in ("1. a", "- a", "::: a", "a - b", "12 a")] == [
        r"1\. a", r"\- a", r"\::: a", "a - b", "12 a"
    ]  # fmt: skip
    assert address("https://a.org/(x y)") == "https://a.org/%28x%20y%29"


def test_emphasis_is_kept_where_it_is_sure_to_be_read() -> None:
    text = "Be kind, be calm, (now)"
    marks = (
        Mark(kind=MarkKind.BOLD, start=3, end=7),
        Mark(kind=MarkKind.ITALIC, start=9, end=17),
        Mark(kind=MarkKind.BOLD, start=18, end=23),
    )
    lines = (
        SourceLine(number=1, text="Dear all"),
        SourceLine(number=2, text="One."),
        SourceLine(number=3, text=text, marks=marks),
    )
    result = recognise(document=SourceDocument(name="a.docx", lines=lines), pack_id="ours", now=NOW)
    assert "Be **kind**, be calm, (now)" in only(result).body


@pytest.mark.parametrize(
    ("given_language", "expected"), [("", "en-GB"), ("en-US", "en-GB"), ("cy", "cy"), ("not a tag", "en-GB")]
)
def test_english_documents_become_british(given_language: str, expected: str) -> None:
    source = SourceDocument(name="a.txt", lines=document("Dear all", "Come.").lines, language=given_language)
    assert pack_of(recognise(document=source, pack_id="ours", now=NOW)).language == expected


def test_a_role_in_a_sentence_is_asked_for() -> None:
    template = only(recognised(*letter("Ask the Chair of Governors/Headteacher or the DSL/bursar/director.")))
    assert [(one.name, one.type, one.example) for one in template.fields[2:]] == [
        ("role", FieldType.ROLE, "chair")
    ]


@pytest.mark.parametrize(
    ("roles", "example"), [("DSL/Headteacher", "dsl"), ("bursar/director", "staff"), ("head/chair", "head")]
)
def test_an_example_of_a_role_is_one_of_ours(roles: str, example: str) -> None:
    assert field(only(recognised(*letter(f"Ask the {roles} first."))), "role").example == example


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("At [school/nursery] we care.", "At ((school name)) we care."),
        ("Write to the [headteacher/manager].", "Write to the ((leader word))."),
        ("Come [if this is needed].", "Come."),
        ("[Delete as needed: on foot/by bus] please.", "((on foot or by bus)) please."),
        ("[We can (always) find an interpreter for anybody who asks us first.]", r"\[We can (always)"),
        ("________ and more.", "((blank)) and more."),
        ("Come by ______ please.", "Come by ((date)) please."),
        ("Come [only on school days].", "Come."),
        ("Time: ______ sharp.", "Time: ((time)) sharp."),
        ("See [a note, e.g. 3/4 pages].", "See ((a note))."),
    ],
)
def test_what_stands_in_brackets_is_understood(text: str, body: str) -> None:
    assert body in only(recognised(*letter("Hello to all of you.", text))).body


def test_an_enclosure_without_a_name_is_left_out_and_told() -> None:
    result = recognised(
        "Dear all", "Come.", "Yours sincerely", "[Name]", "Enc: [name of policy]", "Encs. Our policy"
    )
    assert [one.text for one in only(result).enclosures] == ["Our policy"]
    assert [fate.line for fate in result.fates if fate.became is Became.LEFT_OUT] == [5]


def test_a_closing_with_a_blank_stays_in_the_body() -> None:
    template = only(
        recognised("Dear all", "Come.", "Many thanks from [school name],", "[Name]", "Headteacher")
    )
    assert template.body.endswith("Many thanks from ((school name)),\n")
    assert template.closing == "Yours sincerely"


def test_the_review_can_be_read_by_a_head() -> None:
    result = recognise(document=TRUST_LETTERS, pack_id="ours", now=NOW)
    lines = result.review.splitlines()
    heads = [line for line in lines if line.startswith("#")]
    assert heads[0] == "# Before you use this pack"
    assert heads[-2:] == ["## Lines that were left out", "## What each line has become"]
    tables = [line for line in lines if line.startswith("|")]
    assert all(line.endswith("|") for line in tables)
    assert "made 3 templates of it" in result.review
    assert guesses_about(result, "{{school_name}}")[0].became.endswith("school.name")


def test_a_table_cell_cannot_break_the_review() -> None:
    result = recognised(*letter("Choose a | b or `c` for <now> [x | y]."))
    assert r"\[x \| y\]" in result.review


def test_a_styled_title_with_letterhead_lines_is_none() -> None:
    lines = tuple(
        SourceLine(number=number, text=text, style=style)
        for number, (text, style) in enumerate(
            [
                ("Oak Nursery", LineStyle.HEADING),
                ("Tel: 01632 960123", LineStyle.BODY),
                ("Dear all", LineStyle.BODY),
                ("Come and see us.", LineStyle.BODY),
            ],
            1,
        )
    )
    result = recognise(document=SourceDocument(name="see us.odt", lines=lines), pack_id="ours", now=NOW)
    assert only(result).title == "See us"
