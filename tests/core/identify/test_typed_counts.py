"""Head-counts as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.counting import CountOf, HeadCount
from evenhand.core.identify.typed_counts import read_counts, spell_counts

LETTERS = st.text(alphabet="abcdefghijklmnopqrstuvwyxz'&", min_size=4, max_size=10)
NAMES = st.lists(LETTERS, min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize(
    "line", ["Year 3: 58", "Year 3, 58", "Year 3 58", "Year 3\t58", "Year 3 – 58 pupils"]
)
def test_a_year_is_read_however_it_is_typed(line: str) -> None:
    assert read_counts(line, of=CountOf.YEAR) == (
        (HeadCount(of=CountOf.YEAR, name="Year 3", number=58),),
        (),
    )


@pytest.mark.parametrize("line", ["Year 3", "Year 3:", "Reception", "58", "3 many"])
def test_a_line_without_a_count_is_said_with_its_number(line: str) -> None:
    counts, (finding,) = read_counts(f"Year 1: 30\n\n{line}", of=CountOf.YEAR)
    assert [one.name for one in counts] == ["Year 1"]
    assert finding.place.line == 3
    assert finding.words.startswith("Line 3")


@pytest.mark.parametrize(
    ("line", "within"),
    [("Oak, Year 3, 29", "Year 3"), ("Oak: 29", ""), ("Oak\tYears 3 and 4\t29", "Years 3 and 4")],
)
def test_a_class_may_say_its_year(line: str, within: str) -> None:
    ((count,), ()) = read_counts(line, of=CountOf.CLASS)
    assert (count.name, count.within, count.number) == ("Oak", within, 29)


@pytest.mark.parametrize(
    ("line", "whom"),
    [("Choir: 24", "pupils"), ("PTA: 8 parents", "parents"), ("Twins: 2 families", "families")],
)
def test_a_group_says_whom_it_counts(line: str, whom: str) -> None:
    ((count,), ()) = read_counts(line, of=CountOf.GROUP)
    assert count.within == whom


def test_a_thing_counted_twice_is_said() -> None:
    counts, (finding,) = read_counts("Cook: 1\ncook: 2", of=CountOf.JOB)
    assert counts[0].number == 1
    assert "twice" in finding.words


@given(
    counts=st.lists(
        st.builds(HeadCount, of=st.just(CountOf.JOB), name=NAMES, number=st.integers(0, 20_000)),
        unique_by=lambda one: one.name,
    )
)
def test_what_is_spelt_is_read_back(counts: list[HeadCount]) -> None:
    assert read_counts(spell_counts(counts), of=CountOf.JOB) == (tuple(counts), ())


@given(typed=st.text(), of=st.sampled_from([CountOf.YEAR, CountOf.CLASS, CountOf.JOB, CountOf.GROUP]))
def test_anything_can_be_typed(typed: str, of: CountOf) -> None:
    counts, findings = read_counts(typed, of=of)
    lines = [line for line in typed.splitlines() if line.split()]
    assert len(counts) + len(findings) == len(lines)


@given(
    typed=st.text(alphabet="Year 1234567890:,\n\tOakpupils"),
    of=st.sampled_from([CountOf.YEAR, CountOf.CLASS, CountOf.GROUP]),
)
def test_what_was_read_stays_the_same_when_it_is_shown_again(typed: str, of: CountOf) -> None:
    counts, _ = read_counts(typed, of=of)
    assert read_counts(spell_counts(counts), of=of) == (counts, ())
