"""Markdown as lines with the numbers of the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers_asking import finding, keeps_its_promises, marked, read, refused, said, shapes

from evenhand.adapters.readers import read_document
from evenhand.core.findings import Unreadable
from evenhand.core.packs.source import MarkKind, SourceDocument


def opened(text: str) -> SourceDocument:
    return read(text.encode(), "letter.md")


def numbered(document: SourceDocument) -> list[tuple[int, str]]:
    return [(line.number, line.text) for line in document.lines]


def test_paragraphs_stand_on_their_lines() -> None:
    document = opened("Dear Parent\n\nAll is\nwell.\n\nYours\n")
    assert numbered(document) == [(1, "Dear Parent"), (3, "All is well."), (6, "Yours")]
    assert document.findings == ()


def test_headings_items_and_rows_are_told_apart() -> None:
    document = opened("# Head\n\n* one\n  * within\n\nSub\n---\n\n|a|b|\n|-|-|\n|c|**d**|\n")
    assert shapes(document) == [
        ("heading", 1, "Head"),
        ("item", 0, "one"),
        ("item", 1, "within"),
        ("heading", 2, "Sub"),
        ("cell", 0, "a | b"),
        ("cell", 0, "c | d"),
    ]
    assert [line.number for line in document.lines] == [1, 3, 4, 6, 9, 11]


def test_inline_looks_become_marks() -> None:
    document = opened("Do **not *ever*** see [this](https://a.example) `code`")
    assert marked(document, MarkKind.BOLD) == [("not ever", "")]
    assert marked(document, MarkKind.ITALIC) == [("ever", "")]
    assert marked(document, MarkKind.LINK) == [("this", "https://a.example")]


def test_hard_breaks_begin_lines_with_their_numbers() -> None:
    assert numbered(opened("one\ntwo  \n**three\\\nfour**")) == [(1, "one two"), (3, "three"), (4, "four")]


@pytest.mark.demand("K20")
@pytest.mark.parametrize(
    "place",
    [
        "<school/setting name>",
        "<name>",
        "[Name]",
        "[link]",
        "((school name))",
        "{{name}}",
        "__________",
        "(insert x)",
    ],
)
def test_placeholders_are_no_markup(place: str) -> None:
    assert [line.text for line in opened(f"At {place} we\n\n{place}\n").lines] == [f"At {place} we", place]


def test_a_name_before_a_colon_defines_no_address() -> None:
    document = opened("[Name]: of the child\n\nDear [Name]\n")
    assert numbered(document) == [(1, "[Name]: of the child"), (3, "Dear [Name]")]
    assert marked(document, MarkKind.LINK) == []


def test_true_definitions_give_their_addresses() -> None:
    document = opened("See [our policy][1].\n\n[1]: https://a.example\n")
    assert marked(document, MarkKind.LINK) == [("our policy", "https://a.example")]


def test_code_and_front_matter_are_text() -> None:
    document = opened("---\ntitle: x\n---\nWords\n\n```\ncode\n```\n\n    more\n")
    assert numbered(document) == [(2, "title: x"), (4, "Words"), (7, "code"), (10, "more")]
    assert said(document) == ["document-front-matter"]


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("a ![Crest](x.png)", "document-picture-left-out"),
        ("1. one\n2. two", "document-numbers-left-out"),
        ("a <br> b", "document-markup-kept"),
    ],
)
def test_what_cannot_be_taken_over_is_told(text: str, id_: str) -> None:
    document = opened(f"First\n\n{text}")
    assert finding(document, id_).place.line == 3
    assert said(document) == [id_]


def test_an_endless_text_is_refused() -> None:
    assert refused(b"a b c\n" * 500_000, "a.md").id == "document-too-large"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text("ab*_[]():#>-`|1. <!\\~", max_size=12), max_size=12))
def test_any_markdown_keeps_the_promises(lines: list[str]) -> None:
    try:
        keeps_its_promises(read_document(data="\n".join(lines).encode(), name="a.md"))
    except Unreadable as refused_:
        assert refused_.findings[0].id == "document-empty"


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(["word", "- word", "> word", "# word", "    word", "|word|", "", "1) word", "[w]: x"])
    )
)
def test_no_word_of_markdown_is_lost(lines: list[str]) -> None:
    document = read_document(data="\n".join(["begin", *lines]).encode(), name="a.md")
    text = " ".join(line.text for line in document.lines)
    assert text.count("word") == sum("word" in line for line in lines)
