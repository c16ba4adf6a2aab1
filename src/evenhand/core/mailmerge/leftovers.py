"""Leftovers that come into a letter with the values of a row (rule 10: an unfinished text never leaves)."""

from collections.abc import Iterable, Iterator

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.gates.leftovers import find_leftovers

SHOWN = 60


def leftovers_in_lines(*, lines: Iterable[str], place: Place, where: str) -> Iterator[Finding]:
    """One finding for each placeholder, blank or instruction in the lines. `where` says in words
    whether they are of a cell or of the merged letter."""
    for line in lines:
        for leftover in find_leftovers(line):
            yield Finding(
                id="merge-leftover",
                level=Level.STOP,
                words=f"“{leftover.text[:SHOWN]}” in {where} looks like an unfilled place or an instruction.",
                mend="Put the real words there.",
                place=place,
            )
