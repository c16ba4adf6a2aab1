"""The notes were read."""

from dataclasses import replace

import pytest

from evenhand.core.gates.rules.notes_read import GATE

BODY = """Text

::: note
Speak with them first.
:::

::: passage more "More"
More text

::: note
Leave this out if you can.
:::
:::
"""


def test_a_template_whose_notes_were_read_is_left_alone(make, hear) -> None:
    assert hear(GATE, make.wide()) == []
    standing = replace(make.standing, notes_read=frozenset({1, 2}))
    assert hear(GATE, make.wide(template={"body": BODY}, standing=standing)) == []


@pytest.mark.demand("K13")
@pytest.mark.demand("K20")
@pytest.mark.parametrize(("read", "missing"), [(set(), 2), ({1}, 1), ({2, 3}, 1)])
def test_each_note_has_to_be_ticked(make, hear, read: set, missing: int) -> None:
    standing = replace(make.standing, notes_read=frozenset(read))
    draft = make.wide(template={"body": BODY}, standing=standing)
    assert hear(GATE, draft) == [("notes-read", "stop")] * missing


def test_a_note_of_words_that_were_left_out_need_not_be_ticked(make, hear) -> None:
    draft = replace(make.wide(template={"body": BODY}), notes_left_out=frozenset({2}))
    found = hear(GATE, draft)
    assert found == [("notes-read", "stop")]
    standing = replace(make.standing, notes_read=frozenset({1}))
    assert hear(GATE, replace(draft, standing=standing)) == []
