"""Where lines are after somebody has changed the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.packs.following import followed

TEXT = st.lists(st.sampled_from(["a", "b", "c", "", "d e"]), min_size=1, max_size=12).map("\n".join)


def test_nothing_moves_in_a_text_that_stays() -> None:
    assert followed([1, 2, 3, 0], old="a\nb\nc", new="a\nb\nc") == (1, 2, 3, 0)


def test_lines_below_follow_what_was_put_in() -> None:
    assert followed([1, 2, 3], old="a\nb\nc", new="a\nnew\nmore\nb\nc") == (1, 4, 5)


def test_a_changed_line_is_where_its_new_words_are() -> None:
    assert followed([2, 3], old="a\nb\nc", new="a\nB!\nB?\nc") == (2, 4)


@settings(max_examples=150, deadline=None)
@given(old=TEXT, new=TEXT)
def test_every_line_is_somewhere(old: str, new: str) -> None:
    count = old.count("\n") + 1
    now = followed(range(1, count + 1), old=old, new=new)
    assert all(1 <= line <= new.count("\n") + 1 for line in now)
    assert list(now) == sorted(now)
