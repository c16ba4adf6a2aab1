"""Letters come in the order of the list, whichever press prints them."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.contacts import Contact
from evenhand.core.mailmerge import Merged
from evenhand.core.mailmerge.order import in_given_order


class EagerPress:
    """Prints records as text, and like a press for bulk takes several before it gives the first."""

    def __init__(self, name, ahead):
        self.name = name
        self.ahead = ahead

    def one(self, record):
        return f"{self.name}:{record['n']}".encode()

    def many(self, records):
        records = iter(records)
        while taken := list(islice(records, self.ahead)):
            yield from map(self.one, taken)


def row(number, flag):
    return Merged(
        row=number, contact=Contact(row=number), signature=(("flag", flag),), record={"n": str(number)}
    )


@given(
    flags=st.lists(st.booleans(), max_size=40),
    window=st.integers(1, 7),
    ahead=st.integers(1, 9),
    formats=st.sets(st.sampled_from([".pdf", ".docx", ".txt"]), max_size=3),
)
def test_each_row_comes_once_in_order_with_all_formats(flags, window, ahead, formats):
    rows = [row(number, flag) for number, flag in enumerate(flags)]

    def presses(signature):
        return {suffix: EagerPress(f"{signature[0][1]}{suffix}", ahead) for suffix in formats}

    one_form = len(set(flags)) <= 1
    printed = list(in_given_order(rows=iter(rows), presses=presses, one_form=one_form, window=window))
    assert [merged.row for merged, _ in printed] == [one.row for one in rows]
    for merged, made in printed:
        flag = merged.signature[0][1]
        assert made == {suffix: f"{flag}{suffix}:{merged.row}".encode() for suffix in formats}


@pytest.mark.parametrize("one_form", [True, False])
def test_no_more_rows_are_taken_than_needed(one_form):
    taken = []

    def rows():
        for number in range(1_000):
            taken.append(number)
            yield row(number, True)

    stream = in_given_order(
        rows=rows(), presses=lambda signature: {".txt": EagerPress("x", 1)}, one_form=one_form, window=8
    )
    next(stream)
    assert len(taken) <= 8
