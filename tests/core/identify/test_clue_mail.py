"""Mail addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.mail import CLUE

WHO = person("Ottoline Quilterby", email="o.quilter@quickpost.example")


@pytest.mark.parametrize("text", ["Write to office@quarrington.example.", "Quick post is on Friday."])
def test_other_addresses_are_left_alone(text: str) -> None:
    assert found(CLUE, text, WHO) == []


@pytest.mark.parametrize("shown", ["o.quilter@quickpost.example", "O.Quilter (at) quickpost (dot) example"])
def test_an_address_is_found_in_disguise(shown: str) -> None:
    assert found(CLUE, f"Please stop writing to {shown} now.", WHO)


@given(st.from_regex(r"\A[a-z]{3,8}\.[a-z]{3,8}@[a-z]{4,9}\.example\Z"))
def test_any_address_of_the_record_is_found(mail: str) -> None:
    assert found(CLUE, f"It came from {mail} last night.", person("Q Zz", email=mail))


@pytest.mark.parametrize(
    "shown",
    ["o.quilter\n@quickpost.example", "o.quilter@\nquickpost.example", "o.quilter@quickpost\n.example"],
)
def test_an_address_over_two_lines_is_one(shown: str) -> None:
    written = f"Nobody needs to write to the lady at {shown}, whose box is full."
    assert found(CLUE, written, WHO) == [found(CLUE, written, WHO)[0]]
    assert "".join(found(CLUE, written, WHO)[0].split()) == "o.quilter@quickpost.example"
