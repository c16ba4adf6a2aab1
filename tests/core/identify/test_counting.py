"""Head-counts one by one and as a roster."""

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify.counting import WHOLE, CountOf, HeadCount, counts_in, gaps_in, roster_of
from evenhand.core.identify.record import Roster

NAMES = st.text(min_size=1, max_size=12)
COUNTS = st.lists(
    st.builds(HeadCount, of=st.sampled_from(CountOf), name=NAMES, number=st.integers(0, 400)).map(
        lambda one: HeadCount(of=one.of, number=one.number) if one.of in WHOLE else one
    ),
    unique_by=lambda one: (one.of, one.name),
)


@given(counts=COUNTS)
def test_a_roster_gives_its_counts_back(counts: list[HeadCount]) -> None:
    assert set(counts_in(roster_of(counts))) == set(counts)


@given(counts=COUNTS)
def test_a_roster_is_made_again_from_its_counts(counts: list[HeadCount]) -> None:
    roster = roster_of(counts)
    assert roster_of(counts_in(roster)) == roster


def test_of_two_counts_of_one_thing_the_later_holds() -> None:
    two = [HeadCount(of=CountOf.YEAR, name="Year 3", number=number) for number in (4, 58)]
    assert roster_of(two).pupils_by_year == (("Year 3", 58),)


def test_nothing_given_is_not_nought() -> None:
    assert roster_of(()) == Roster()
    assert roster_of([HeadCount(of=CountOf.PUPILS, number=0)]).pupils_total == 0


def test_what_is_missing_is_said_until_it_is_given() -> None:
    assert [gap.of for gap in gaps_in(Roster())] == [
        CountOf.YEAR,
        CountOf.CLASS,
        CountOf.JOB,
        CountOf.GROUP,
    ]
    assert CountOf.JOB not in {gap.of for gap in gaps_in(Roster(staff_by_role=(("cook", 1),)))}
