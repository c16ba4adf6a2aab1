"""Passages, choices and notes: read, placed and printed back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.findings import Unreadable
from evenhand.core.wording import Choice, Note, Passage, parse

GOOD = """Before ((a)).

::: passage what "What happened"
It happened ((b)).
::: choice tone "Tone"

::: option kind "Kind"
Kindly.
:::
:::
:::
::: note
Read ((this)) first.
:::
"""

PIECES = st.sampled_from(
    ["::: passage p\n", '::: choice c "C"\n', "::: option o\n", "::: note\n", ":::\n", "::::\n",
     "text ((x))\n", "\n", "::: odd\n", "  ::: note\r\n", "((f??y", "))", "\t"]
)  # fmt: skip


def test_plain_text_has_no_blocks() -> None:
    assert parse("One.\n\nTwo: three.\n").blocks() == ()


def test_two_colons_are_text() -> None:
    assert parse(":: passage x\n").blocks() == ()


def test_blocks_are_read_in_order() -> None:
    passage, choice, option, note = parse(GOOD).blocks()
    assert isinstance(passage, Passage) and (passage.name, passage.label) == ("what", "What happened")
    assert isinstance(choice, Choice) and choice.options == (option,)
    assert isinstance(note, Note) and note.text == "Read ((this)) first.\n"


@pytest.mark.demand("K20")
def test_a_note_holds_no_placeholders() -> None:
    assert [use.name for use in parse(GOOD).placeholders()] == ["a", "b"]


def test_a_place_has_file_line_and_column() -> None:
    first, second = parse(GOOD, source="x.md", first_line=11).placeholders()
    assert (str(first.place), str(second.place)) == ("x.md:11:8", "x.md:14:13")


@pytest.mark.parametrize(
    ("text", "finding_id", "line"),
    [
        ("a\n::: passage p\nb\n", "wording-unclosed-block", 2),
        ("a\n:::\n", "wording-unopened-block", 2),
        ("::: passsage p\n:::\n", "wording-unknown-block", 1),
        ("::: passage\n:::\n", "wording-block-name", 1),
        ("::: passage two words\n:::\n", "wording-block-name", 1),
        ("::: option o\n:::\n", "wording-block-place", 1),
        ("::: note\n::: note\n:::\n:::\n", "wording-block-place", 2),
        ("::: choice c\nloose\n::: option o\n:::\n:::\n", "wording-outside-option", 2),
        ("::: choice c\n:::\n", "wording-no-option", 1),
        ("::: choice c\n::: option A\n:::\n::: option a\n:::\n:::\n", "wording-same-option", 2),
        ("ok\n\x07\n", "wording-character", 2),
        ("".join("::: passage p\n" for _ in range(12)) + ":::\n" * 12, "wording-too-deep", 11),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, finding_id: str, line: int) -> None:
    with pytest.raises(Unreadable) as raised:
        parse(text)
    assert (finding_id, line) in [(finding.id, finding.place.line) for finding in raised.value.findings]
    assert all(finding.mend for finding in raised.value.findings)


@given(text=st.lists(PIECES, max_size=14).map("".join))
def test_wording_prints_back_or_says_where_it_is_wrong(text: str) -> None:
    try:
        assert parse(text).to_source() == text
    except Unreadable as unreadable:
        assert all(finding.place.line > 0 for finding in unreadable.findings)


@given(text=st.text())
def test_any_text_prints_back_or_says_where(text: str) -> None:
    try:
        assert parse(text).to_source() == text
    except Unreadable as unreadable:
        assert all(finding.place.column > 0 for finding in unreadable.findings)
