"""A passage in other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.rewording import reworded


@pytest.mark.parametrize(
    ("text", "passage", "instead", "after"),
    [
        ("We met Mr Reid today.", "Mr Reid", "a member of staff", "We met a member of staff today."),
        ("Mr Reid was there.", "Mr Reid", "a member of staff", "A member of staff was there."),
        ("So it was. Sam wrote it.", "Sam", "a parent", "So it was. A parent wrote it."),
        ("We asked the caretaker.", "caretaker", "a member of staff", "We asked a member of staff."),
        ("We met, as Sam did.", " as Sam did", "", "We met,."),
        ("We met Sam at the gate.", "at the gate", "", "We met Sam."),
        ("We met Sam at the gate.", "Sam", "", "We met at the gate."),
        ("Yesterday, we met.", "Yesterday", "", "We met."),
        ("It began on 16 November.", "on 16 November", "recently", "It began recently."),
    ],
)
def test_the_sentence_still_reads_well(text: str, passage: str, instead: str, after: str) -> None:
    start = text.index(passage)
    assert reworded(text=text, start=start, end=start + len(passage), instead=instead).after == after


TEXTS = st.text(alphabet="aB .,;\n'“”é", min_size=1, max_size=40)


@given(data=st.data(), text=TEXTS, instead=st.sampled_from(["", "a parent", "recently", "somebody"]))
def test_the_passage_goes_and_the_rest_stays(data: st.DataObject, text: str, instead: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    one = reworded(text=text, start=start, end=end, instead=instead)
    assert one.start <= start
    assert one.end >= end
    assert one.text == text
    assert one.after == text[: one.start] + one.becomes + text[one.end :]
    assert text[: one.start] + one.was + text[one.end :] == text
    assert one.becomes.lower().startswith(instead)
