"""Names inside file names, hashtags and words run together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.file_names import CLUE

FLOOD, QUILTER = person("Duncan Flood"), person("Ottoline Quilterby")


@pytest.mark.parametrize(
    "text",
    [
        "Please use #FloodRelief when you give.",
        "The form is flood_plan_2026.pdf.",
        "#BeKindOnline is our motto.",
    ],
)
def test_words_that_are_also_names_are_left_alone(text: str) -> None:
    assert found(CLUE, text, FLOOD, QUILTER) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The hashtag #FloodOut has been reported.", "#FloodOut"),
        ("Delete ottoline_quilterby_final.jpg, please.", "ottoline_quilterby_final.jpg"),
        ("The account ShameOnQuilterby is not ours.", "ShameOnQuilterby"),
        ("The file oquilterby-reply.pdf is gone.", "oquilterby-reply.pdf"),
        ("The file QUILTERBYO.pdf is gone.", "QUILTERBYO.pdf"),
        ("The file flood-complaint.pdf is gone.", "flood-complaint.pdf"),
        ("The file Letter to Mrs Quilterby.docx is gone.", "Letter to Mrs Quilterby.docx"),
        ("Under “about our Quilterby.docx” it says so.", "about our Quilterby.docx"),
        ("It was tagged #floodout by some.", "#floodout"),
        ("The file Letter to Mr Flood.docx is gone.", "Letter to Mr Flood.docx"),
        ("It was tagged #HopelessFlood by some.", "#HopelessFlood"),
        ("It was tagged #StandWithFlood by some.", "#StandWithFlood"),
    ],
)
def test_a_name_inside_is_found(text: str, words: str) -> None:
    assert found(CLUE, text, FLOOD, QUILTER) == [words]


@given(st.sampled_from(["jpg", "docx", "pdf", "mp4"]), st.sampled_from(["_", "-"]))
def test_any_file_of_that_name_is_found(ending: str, between: str) -> None:
    name = f"Ottoline{between}Quilterby{between}2.{ending}"
    assert found(CLUE, f"Please delete {name} at once.", QUILTER) == [name]
