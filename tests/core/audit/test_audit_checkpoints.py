"""Checkpoints as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.audit import BEGINNING, Checkpoint
from evenhand.core.audit.checkpoints import read_checkpoint, write_checkpoint
from evenhand.core.findings import Unreadable

CHECKPOINTS = st.builds(Checkpoint, count=st.integers(0, 10**15), digest=st.binary(min_size=32, max_size=32))


@given(CHECKPOINTS)
def test_what_was_written_is_read_again(checkpoint: Checkpoint) -> None:
    text = write_checkpoint(checkpoint, origin="Oak Primary School")
    assert read_checkpoint(text) == ("Oak Primary School", checkpoint)
    mailed = "\r\n\r\n".join(f"  {line} " for line in text.splitlines())
    assert read_checkpoint(mailed) == ("Oak Primary School", checkpoint)


GOOD = write_checkpoint(BEGINNING, origin="x")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x\n0\n",
        GOOD + GOOD,
        GOOD.replace("\n0\n", "\n-1\n"),
        GOOD.replace("\n0\n", "\n007\n"),
        GOOD.replace("\n0\n", "\n٣\n"),
        GOOD[:-3],
        GOOD.replace("AAAA", "äöü€", 1),
        GOOD.replace("A=", "B="),
    ],
)
def test_anything_else_is_no_checkpoint(text: str) -> None:
    with pytest.raises(Unreadable) as unreadable:
        read_checkpoint(text)
    assert unreadable.value.findings[0].id == "checkpoint-unreadable"
