"""Registration marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.clues.vehicle import CLUE

WHO = person("Ottoline Quilterby", vehicle="QZ17 IVO")


@pytest.mark.parametrize("text", ["QZ17 is a room.", "Bus 17 is late.", "The van QX18 IVO is ours."])
def test_other_marks_are_left_alone(text: str) -> None:
    assert found(CLUE, text, WHO) == []


@given(st.sampled_from(["QZ17 IVO", "QZ17IVO", "qz17 ivo", "QZ-17-IVO", "Q Z 1 7 I V O"]))
def test_a_mark_is_found_however_it_is_written(shown: str) -> None:
    assert found(CLUE, f"The car {shown} was filmed.", WHO)


@pytest.mark.parametrize("mark", ["QZ17 IVO", "QIV 4417", "Q417 IVO", "QIV 417Q", "4417 QI"])
def test_a_mark_is_found_where_the_record_tells_more(mark: str) -> None:
    who = person("Ottoline Quilterby", vehicle=f"a red van, {mark}")
    assert found(CLUE, f"Whoever drives {mark.lower()} was shouted at.", who) == [mark.lower()]
    assert found(CLUE, "The red van in the yard is for the fair.", who) == []
