"""Conflicts of a merge, each with the words somebody chose."""

from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.packs.merging import merge_local
from evenhand.core.packs.settling import settle

LINE = st.sampled_from(["a", "b", "c", "d", ""])
TEXT = st.lists(LINE, max_size=8).map(lambda lines: "".join(f"{line}\n" for line in lines))


def test_a_merge_without_conflict_stays_as_it_is() -> None:
    merged = merge_local(base={"a.md": "1\n"}, local={"a.md": "1\n2\n"}, new={"a.md": "1\n"})
    assert settle(merged, chosen=[]) == {"a.md": "1\n2\n"}


def test_each_conflict_gets_its_own_words() -> None:
    base, local, new = "1\nx\n2\ny\n3\n", "1\nours\n2\nours too\n3\n", "1\ntheirs\n2\ntheirs too\n3\n"
    merged = merge_local(base={"a.md": base}, local={"a.md": local}, new={"a.md": new})
    assert settle(merged, chosen=["ours", "neither\nof them\n"]) == {
        "a.md": "1\nours\n2\nneither\nof them\n3\n"
    }


def test_no_words_leave_the_lines_out() -> None:
    merged = merge_local(base={"a.md": "1\nx\n2\n"}, local={"a.md": "1\ny\n2\n"}, new={"a.md": "1\nz\n2\n"})
    assert settle(merged, chosen=[""]) == {"a.md": "1\n2\n"}


def test_a_file_that_one_side_took_away_may_go() -> None:
    merged = merge_local(base={"a.md": "x\n"}, local={}, new={"a.md": "y\n"})
    assert settle(merged, chosen=[""]) == {}
    assert settle(merged, chosen=["y\n"]) == {"a.md": "y\n"}


@settings(max_examples=150, deadline=None)
@given(base=TEXT, local=TEXT, new=TEXT)
def test_one_side_everywhere_leaves_no_mark(base: str, local: str, new: str) -> None:
    merged = merge_local(base={"a.md": base}, local={"a.md": local}, new={"a.md": new})
    chosen = ["".join(one.local) for one in merged.conflicts]
    settled = settle(merged, chosen=chosen).get("a.md", "")
    assert "<<<<<<<" not in settled
    assert ">>>>>>>" not in settled
