"""Where the lines of a text are after somebody has changed it."""

from collections.abc import Sequence

from evenhand.core.packs.matching import matching_runs


def followed(at: Sequence[int], *, old: str, new: str) -> tuple[int, ...]:
    """For each line number of the old text the one in the new text, counting from 1: that of the same
    line, else of what came in its place. 0 stays 0."""
    before, after = old.split("\n"), new.split("\n")
    now = [0] * (len(before) + 1)
    start = other = 0
    for run in matching_runs(before, after):
        _between(now, start, run.one, other, run.other)
        for step in range(run.length):
            now[run.one + step] = run.other + step
        start, other = run.one + run.length, run.other + run.length
    _between(now, start, len(before), other, len(after))
    last = len(after) - 1
    return tuple(min(now[min(line, len(before)) - 1], last) + 1 if line else 0 for line in at)


def _between(now: list[int], start: int, end: int, other: int, other_end: int) -> None:
    for index in range(start, end):
        now[index] = max(0, min(other + index - start, max(other, other_end - 1)))
