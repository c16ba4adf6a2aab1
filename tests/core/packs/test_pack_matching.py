"""Where two sequences say the same."""

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.packs.matching import gaps, matching_runs

LINES = st.lists(st.sampled_from("aabbcdefgh"), max_size=20)


@given(LINES, LINES)
def test_runs_are_the_same_and_never_cross(one, other):
    at = other_at = 0
    for run in matching_runs(one, other):
        assert run.length > 0
        assert run.one >= at and run.other >= other_at
        assert one[run.one : run.one + run.length] == other[run.other : run.other + run.length]
        at, other_at = run.one + run.length, run.other + run.length


@given(LINES, LINES)
def test_gaps_turn_the_one_into_the_other(one, other):
    rebuilt, at = [], 0
    for gap in gaps(one, other):
        rebuilt += one[at : gap.one] + other[gap.other : gap.other_end]
        at = gap.one_end
    assert rebuilt + one[at:] == other


@given(LINES)
def test_equal_sequences_are_one_run(lines):
    assert [run.length for run in matching_runs(lines, lines)] == ([len(lines)] if lines else [])


def test_a_line_that_stands_once_holds_its_place():
    one = ["x", "a", "x", "b", "x"]
    other = ["x", "x", "b", "x", "x", "a"]
    runs = matching_runs(one, other)
    assert any(one[run.one : run.one + run.length].count("b") for run in runs)


def test_a_hundred_thousand_equal_lines_are_no_burden():
    one = ["same"] * 100_000
    assert sum(run.length for run in matching_runs(one, ["new", *one, "end"])) == 100_000


def test_lines_that_never_stand_once_are_no_burden():
    one, other = ["a", "b"] * 20_000, ["b", "c", "a"] * 20_000
    assert sum(run.length for run in matching_runs(one, other)) >= 20_000
