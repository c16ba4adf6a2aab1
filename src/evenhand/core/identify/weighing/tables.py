"""The tables of weights, read when they are first asked for."""

from collections.abc import Mapping
from functools import lru_cache

from evenhand.core.identify import Kind
from evenhand.core.identify.weighing import weights

BETWEEN = "|"


@lru_cache(maxsize=1)
def telling() -> Mapping[str, float]:
    """How much each sign says that a sentence tells of somebody; below nothing, that it does not."""
    return read(weights.TELLING)


@lru_cache(maxsize=1)
def believing() -> Mapping[str, float]:
    """How much each ground says that a second reader would agree."""
    return read(weights.BELIEVING)


@lru_cache(maxsize=1)
def of_kinds() -> Mapping[Kind, Mapping[str, float]]:
    """Of sentences that tell of somebody: how much each sign says that they do so in one way or another."""
    return {Kind(kind): read(lines) for kind, lines in weights.OF_KINDS.items()}


def read(lines: str) -> dict[str, float]:
    """A table from its lines: a weight, then the signs that have it, each after a bar."""
    table: dict[str, float] = {}
    for line in filter(None, lines.split("\n")):
        weight, *signs = line.split(BETWEEN)
        table |= dict.fromkeys(signs, float(weight))
    return table
