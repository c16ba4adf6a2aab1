"""The tables of weights, unpacked when they are first asked for.

There are some fifty thousand signs, and as words they would take ten megabytes and fifty milliseconds. So
a table holds what a sign adds up to (CRC-32), in order, and looks that up by halving. A sign that was never
learned is taken for one that was about once in eighty thousand times. The words themselves are listed in
`benchmarks/identifiability/weights.txt`.
"""

from array import array
from base64 import b64decode
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from sys import byteorder
from typing import NamedTuple
from zlib import crc32

from evenhand.core.identify import Kind
from evenhand.core.identify.weighing import weights

SUMS, STEPS = "I", "b"
"""How numbers lie in a row: four bytes without a sign for sums, one byte with a sign for weights."""


class Table(NamedTuple):
    """Weights of signs. `sums` are what the signs add up to, rising; `steps`, in the same order, what each
    weighs in steps of `step`."""

    sums: "array[int]"
    steps: "array[int]"
    step: float

    def get(self, sign: str, otherwise: float = 0.0) -> float:
        """The weight of a sign; for one that is in no row, what was given."""
        adds_up = crc32(sign.encode("utf-8", "surrogatepass"))
        place = bisect_left(self.sums, adds_up)
        if place < len(self.sums) and self.sums[place] == adds_up:
            return self.steps[place] * self.step
        return otherwise


def unpacked(sums: bytes, steps: bytes, *, step: float) -> Table:
    """A table from what `packed` made of it."""
    row = array(SUMS, b64decode(sums))
    if byteorder == "big":
        row.byteswap()
    return Table(sums=row, steps=array(STEPS, b64decode(steps)), step=step)


@lru_cache(maxsize=1)
def telling() -> Table:
    """How much each sign says that a sentence tells of somebody; below nothing, that it does not."""
    return unpacked(*weights.TELLING, step=weights.STEP)


def believing() -> Mapping[str, float]:
    """How much each ground says that a second reader would agree."""
    return weights.BELIEVING


@lru_cache(maxsize=1)
def of_kinds() -> Mapping[Kind, Table]:
    """Of sentences that tell of somebody: how much each sign says that they do so in one way or another."""
    return {Kind(kind): unpacked(*table, step=weights.STEP) for kind, table in weights.OF_KINDS.items()}
