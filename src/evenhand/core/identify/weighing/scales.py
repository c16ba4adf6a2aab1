"""Sums of weights: how a sentence reads, in what way it tells, and how likely a second reader would agree."""

from collections.abc import Iterable, Mapping
from math import exp
from typing import Protocol

from evenhand.core.findings import Level
from evenhand.core.identify import Kind

ALWAYS = ""
"""The sign that everything has."""
TIES = frozenset(("=J", "=F", "=E", "=P", "=few", "=many", "of all", "long"))
SHARED = "≈"
"""What begins the signs that say how much a sentence shares with the case."""
OF_RULES = "#"
"""What is in the signs that rules see: how many somebody can be."""


class Weights(Protocol):
    """What can be asked for the weight of a sign: a table, packed or not."""

    def get(self, sign: str, otherwise: float, /) -> float:
        """The weight of a sign, or what was given if it has none."""


def weight_of(signs: Mapping[str, float], table: Weights) -> float:
    """The weights of all signs together, each by its strength. What is in no table weighs nothing."""
    get = table.get
    return sum(get(sign, 0.0) * strength for sign, strength in signs.items())


def likelihood(grounds: Mapping[str, float], table: Weights) -> float:
    """A sum of weights as a share from 0 to 1."""
    return 1 / (1 + exp(-table.get(ALWAYS, 0.0) - weight_of(grounds, table)))


def heaviest(signs: Mapping[str, float], tables: Mapping[Kind, Weights]) -> Kind:
    """The kind in whose table the signs weigh most."""
    return max(tables, key=lambda kind: tables[kind].get(ALWAYS, 0.0) + weight_of(signs, tables[kind]))


def grounds_for(
    signs: Mapping[str, float], *, reads: float, marked: Iterable[tuple[str, Level]]
) -> dict[str, float]:
    """What there is to go by in judging a sentence: how it reads, what ties it to the case, and which clues
    have marked something in it, each with how gravely."""
    grounds = {
        sign: much
        for sign, much in signs.items()
        if sign in TIES or sign[0] == SHARED or OF_RULES in sign or sign.startswith("letter ^")
    }
    grounds["reads"] = reads
    for clue, level in marked:
        grounds |= {"marked": 1.0, f"clue {clue}": 1.0, f"level {level}": 1.0, f"reads {clue}": reads}
    return grounds
