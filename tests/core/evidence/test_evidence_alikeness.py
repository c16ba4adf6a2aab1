"""Whether two fingerprints are near."""

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.evidence.alikeness import BITS, alike, distance

PRINTS = st.integers(0, 2**BITS - 1)


@given(PRINTS, PRINTS, PRINTS)
def test_distance_is_a_distance(one: int, other: int, third: int) -> None:
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) == distance(other, one) <= BITS
    assert distance(one, third) <= distance(one, other) + distance(other, third)


def test_the_nearest_comes_first() -> None:
    known = {"far": 0b1111, "same": 0, "near": 0b1, "twin": 0}
    assert alike(0, known=known, at_most=3) == ("same", "twin", "near")
    assert alike(0, known={}) == ()
