"""The promise of a sentence model, kept by an adapter where a school has one."""

from collections.abc import Sequence
from typing import Protocol


class Nearness(Protocol):
    """Says how near texts are in meaning. Offline, and always the same for the same texts."""

    def nearest(self, texts: Sequence[str], *, to: Sequence[str]) -> tuple[float, ...]:
        """For each text how near the nearest of the others is: 1 the same, about 0 nothing in common."""
        ...

    def __hash__(self) -> int:
        """A model is remembered by what it is, so that a text it has seen need not be asked again."""
        ...
