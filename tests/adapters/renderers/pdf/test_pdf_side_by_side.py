"""Letters set side by side come in order, each as if it were set alone."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.renderers.pdf.side_by_side import AHEAD, side_by_side


@given(things=st.lists(st.integers(), max_size=30))
def test_everything_comes_once_and_in_order(things: list[int]) -> None:
    assert list(side_by_side(lambda thing: thing * 2, things)) == [thing * 2 for thing in things]


def test_a_slow_first_one_still_comes_first() -> None:
    def make(number: int) -> int:
        time.sleep(0.02 if number == 0 else 0)
        return number

    assert list(side_by_side(make, range(10))) == list(range(10))


def test_an_endless_row_is_taken_up_slowly() -> None:
    taken = []

    def things():
        for number in itertools.count():
            taken.append(number)
            yield number

    made = side_by_side(lambda number: number, things())
    assert [next(made) for _ in range(5)] == [0, 1, 2, 3, 4]
    made.close()
    assert len(taken) <= 5 + AHEAD


def test_what_is_raised_comes_in_its_place() -> None:
    def make(number: int) -> int:
        if number == 3:
            raise ValueError(number)
        return number

    made = side_by_side(make, range(10))
    assert [next(made) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(ValueError, match="3"):
        next(made)
