"""How wide the columns of a table are: as their words need, so that no address breaks in two."""

from itertools import pairwise

from evenhand.core.document import LineBreak, Runs, Slot, Table

_LEAST, _MOST = 18, 34
_VALUE = "a value here"  # what a gap is taken to hold


def column_widths(table: Table, *, room: int) -> tuple[int, ...]:
    """The width of each column; together they fill the room exactly."""
    weights = [_weight(cells) for cells in zip(table.header, *table.rows, strict=True)]
    reached = [round(room * sum(weights[:place]) / sum(weights)) for place in range(len(weights) + 1)]
    return tuple(end - start for start, end in pairwise(reached))


def _weight(cells: tuple[Runs, ...]) -> int:
    """The longest word of a column counts twice, for it cannot break; the longest line within reason."""
    lines = [line for cell in cells for line in _shown(cell).splitlines()]
    longest_line = max(map(len, lines), default=0)
    longest_word = max((len(word) for line in lines for word in line.split()), default=0)
    return max(_LEAST, 2 * min(longest_word, _MOST) + min(longest_line, _MOST))


def _shown(runs: Runs) -> str:
    return "".join(
        "\n" if isinstance(run, LineBreak) else _VALUE if isinstance(run, Slot) else run.text for run in runs
    )
