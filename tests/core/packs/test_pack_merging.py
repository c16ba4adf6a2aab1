"""A new version put together with a school's own edits."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from evenhand.core.findings import Unreadable
from evenhand.core.packs.checks.conflict_marker import CHECK
from evenhand.core.packs.merging import Conflict, merge_local
from evenhand.core.packs.reading import read_pack

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d\n", "e\n", "a\n", "\n", "end"]), max_size=9)
TEXTS = LINES.map("".join)
FOLDERS = st.dictionaries(st.sampled_from(["x.md", "y.md"]), TEXTS, max_size=2)

BASE = "one\ntwo\nthree\nfour\nfive\n"


def merge(base: str, local: str, new: str):
    """Merge one file."""
    return merge_local(base={"f.md": base}, local={"f.md": local}, new={"f.md": new})


@pytest.mark.demand("K3")
@given(FOLDERS, FOLDERS)
def test_without_local_edits_the_new_version_is_taken(base, new):
    merged = merge_local(base=base, local=base, new=new)
    assert (merged.files, merged.conflicts) == (new, ())


@pytest.mark.demand("K21")
@given(FOLDERS, FOLDERS)
def test_without_a_new_version_local_edits_stay(base, local):
    merged = merge_local(base=base, local=local, new=base)
    assert (merged.files, merged.conflicts) == (local, ())


@given(FOLDERS, FOLDERS)
def test_the_same_edit_on_both_sides_is_made_once(base, edited):
    merged = merge_local(base=base, local=edited, new=edited)
    assert (merged.files, merged.conflicts) == (edited, ())


@given(TEXTS, TEXTS, TEXTS)
def test_the_sides_may_be_swapped_where_they_agree(base, one, other):
    merged = merge(base, one, other)
    assume(not merged.conflicts)
    assert merge(base, other, one) == merged


@given(TEXTS, TEXTS, TEXTS)
def test_no_side_loses_a_line_in_silence(base, local, new):
    merged = merge(base, local, new)
    said = merged.files["f.md"].split("\n")
    for line in {*local.split("\n"), *new.split("\n")} - set(base.split("\n")):
        assert line in said


@given(TEXTS, TEXTS, TEXTS)
def test_every_conflict_stands_where_it_says(base, local, new):
    merged = merge(base, local, new)
    lines = merged.files["f.md"].split("\n")
    for conflict in merged.conflicts:
        assert lines[conflict.line - 1] == "<<<<<<< your version"
    assert lines.count(">>>>>>> new version") == len(merged.conflicts)


@given(st.lists(st.sampled_from("abcdefgh"), unique=True, min_size=5, max_size=8), st.data())
def test_edits_that_do_not_touch_both_survive(lines, data):
    first = data.draw(st.integers(0, len(lines) - 3))
    second = data.draw(st.integers(first + 2, len(lines) - 1))
    mine, theirs = [*lines], [*lines]
    mine[first], theirs[second] = "mine", "theirs"
    both = [*mine]
    both[second] = "theirs"
    merged = merge(*("".join(f"{line}\n" for line in text) for text in (lines, mine, theirs)))
    assert not merged.conflicts
    assert merged.files["f.md"].split() == both


@pytest.mark.demand("K3")
@pytest.mark.demand("K21")
def test_a_correction_and_a_local_edit_come_together():
    merged = merge(BASE, BASE.replace("two", "2"), BASE.replace("five", "5"))
    assert merged.files["f.md"] == "one\n2\nthree\nfour\n5\n"


def test_both_edits_of_one_line_are_a_conflict():
    merged = merge(BASE, BASE.replace("three", "mine"), BASE.replace("three", "theirs"))
    expected = Conflict(file="f.md", line=3, base=("three\n",), local=("mine\n",), new=("theirs\n",))
    assert merged.conflicts == (expected,)
    assert merged.files["f.md"] == (
        "one\ntwo\n<<<<<<< your version\nmine\n=======\ntheirs\n>>>>>>> new version\nfour\nfive\n"
    )


@pytest.mark.parametrize(("local", "new"), [({}, {"f.md": "two\n"}), ({"f.md": "two\n"}, {})])
def test_a_file_taken_away_and_changed_is_a_conflict(local, new):
    merged = merge_local(base={"f.md": "one\n"}, local=local, new=new)
    assert len(merged.conflicts) == 1
    assert "two" in merged.files["f.md"]


def test_a_file_taken_away_and_not_changed_is_gone():
    assert merge_local(base={"f.md": "one\n"}, local={"f.md": "one\n"}, new={}).files == {}


def test_a_last_line_without_end_is_kept_apart_from_markers():
    merged = merge("one", "mine", "theirs")
    assert merged.files["f.md"] == "<<<<<<< your version\nmine\n=======\ntheirs\n>>>>>>> new version\n"


def test_a_conflict_in_the_details_stops_the_reading(files):
    base = files()
    merged = merge_local(
        base=base,
        local={**base, "letter.md": base["letter.md"].replace("title: A letter", "title: Mine")},
        new={**base, "letter.md": base["letter.md"].replace("title: A letter", "title: Theirs")},
    )
    with pytest.raises(Unreadable) as caught:
        read_pack(merged.files)
    assert [finding.id for finding in caught.value.findings] == ["pack-conflict-left"]


def test_a_conflict_in_the_words_is_a_stop_of_the_linter(files, said):
    base = files("# Title\n\nWords.\n")
    merged = merge_local(base=base, local=files("# Title\n\nMine.\n"), new=files("# Title\n\nTheirs.\n"))
    body = merged.files["letter.md"].split("---\n", 2)[2]
    assert [finding.place.line for finding in said(CHECK, body)] == [11, 15]
