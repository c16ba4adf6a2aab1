"""Names of people in the record, whole or in part."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.names import CLUE

ROSE = person("Rose Hartnoll")
NAMES = st.text(alphabet="bdfgklmnprstvz", min_size=3, max_size=5).map(lambda word: f"Q{word}ovar")


@pytest.mark.parametrize(
    "text",
    ["A rose was planted by the gate.", "Numbers rose again this term.", "Mrs T. Vane has written to you."],
)
def test_words_and_who_may_be_named_are_left_alone(text: str) -> None:
    assert found(CLUE, text, ROSE) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I have spoken to Rose Hartnoll.", "Rose Hartnoll"),
        ("I have spoken to Mrs Hartnoll.", "Mrs Hartnoll"),
        ("What was said about the Hartnolls is untrue.", "the Hartnolls"),
    ],
)
def test_a_name_is_found_with_its_title(text: str, words: str) -> None:
    assert found(CLUE, text, ROSE) == [words]


@settings(max_examples=25, deadline=None)
@given(first=NAMES, last=NAMES)
def test_any_whole_name_is_found_and_no_other(first: str, last: str) -> None:
    text = f"I have met {first} {last} about it."
    assert found(CLUE, text, person(f"{first} {last}")) == [f"{first} {last}"]
    assert found(CLUE, text, ROSE) == []
