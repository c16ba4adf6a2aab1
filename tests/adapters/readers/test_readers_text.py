"""Plain text: lines of the file, in the letters it was written in."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readers_asking import finding, read, refused, said, shapes, texts

from evenhand.adapters.readers import read_document

KENT = Path(__file__).parents[3] / "../shared/kent/000_524904027f2d1f74.txt"


def test_lines_keep_the_numbers_of_the_file() -> None:
    document = read(b"Dear Parent\n\n\r\nAll is well.\rYours\n", "a.txt")
    assert [(line.number, line.text) for line in document.lines] == [
        (1, "Dear Parent"),
        (4, "All is well."),
        (5, "Yours"),
    ]


@pytest.mark.parametrize(
    "line", ["-dash", "- ", "* * *"[:1], "*bold*", "____", "(a) first", "1. first", "o dear", "– said he"]
)
def test_lines_without_a_bullet_stay_whole(line: str) -> None:
    assert shapes(read(line.encode(), "a.txt")) == [("body", 0, line.strip())]


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("· point", 0),
        ("•point", 0),
        ("- point", 0),
        ("*  point", 0),
        ("    • point", 1),
        ("\t-\tpoint", 1),
        ("o\tpoint", 0),
    ],
)
def test_bulleted_lines_are_items(line: str, level: int) -> None:
    assert shapes(read(line.encode(), "a.txt")) == [("item", level, "point")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_of_encodings_are_known(encoding: str) -> None:
    document = read("Annwyl Tŷ ’w".encode(encoding), "a.txt")
    assert texts(document) == ["Annwyl Tŷ ’w"]
    assert document.findings == ()


def test_windows_letters_are_assumed_and_told() -> None:
    document = read("plain\nit’s café".encode("cp1252"), "a.txt")
    assert texts(document) == ["plain", "it’s café"]
    assert finding(document, "document-encoding-assumed").place.line == 2


def test_a_stray_control_character_is_left_out_and_told() -> None:
    document = read(b"words " * 100 + b"\x07bell\x0cpage", "a.txt")
    assert said(document) == ["document-characters-dropped"]
    assert texts(document)[0].endswith("bell page")


@pytest.mark.parametrize("data", [b"abc\x00def", b"line\n\x00\x01\x02", "no mark".encode("utf-16-le")])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    assert refused(data, "a.txt").id == "document-not-text"


def test_the_place_of_the_first_strange_byte_is_named() -> None:
    assert refused(b"one\ntwo\n\x00\x01", "a.txt").place.line == 3


@pytest.mark.demand("K20")
@pytest.mark.skipif(not KENT.exists(), reason="the shared Kent document is not here")
def test_every_line_of_the_kent_document_is_read() -> None:
    data = KENT.read_bytes()
    document = read(data, KENT.name)
    lines = data.decode("utf-8").split("\n")
    expected = {number: line for number, line in enumerate(lines, start=1) if line.strip()}
    assert [line.number for line in document.lines] == list(expected)
    assert all(line.text in expected[line.number].replace("\u00a0", " ") for line in document.lines)
    assert sum(line.style == "item" for line in document.lines) == 5
    assert document.findings == ()


LINE = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs", "Cf"], exclude_characters="\u2011"),
    max_size=8,
)


@settings(max_examples=100, deadline=None)
@given(st.lists(LINE, max_size=8))
def test_every_line_with_words_is_read_once(lines: list[str]) -> None:
    words = [f"x{line}" for line in lines]
    document = read_document(data="\n\n".join(["begin", *words]).encode(), name="a.txt")
    assert [(line.number, line.text) for line in document.lines] == [
        (2 * index + 1, line) for index, line in enumerate(["begin", *words])
    ]
