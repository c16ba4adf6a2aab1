"""A guess taken back: the words of the document instead of what the recogniser made of them."""

import re

from evenhand.core.packs.matching import Gap, gaps
from evenhand.core.packs.recognise.escaping import escaped, opened

PIECE = re.compile(r"\w+|\s+|[^\w\s]")


def put_back(*, made: str, source: str, column: int, what: str) -> str | None:
    """A line of a template with the words that stand at `column` of the document's line put back, and all
    other guesses left; None if these words were left as they are, or cannot be found.

    Where guesses touch each other, they go back together.
    """
    start = column - 1
    if not what or source[start : start + len(what)] != what:
        return None
    old, new = PIECE.findall(source), PIECE.findall(made)
    touched = [gap for gap in gaps(old, new) if _touches(gap, old, start, start + len(what))]
    if not touched:
        return None
    for gap in reversed(touched):
        new[gap.other : gap.other_end] = [escaped("".join(old[gap.one : gap.one_end]))]
    return opened("".join(new)) if touched[0].one == 0 else "".join(new)


def as_it_stands(source: str) -> str:
    """A whole line of the document as wording that prints exactly its characters."""
    return opened(escaped(source.strip()))


def _touches(gap: Gap, pieces: list[str], start: int, end: int) -> bool:
    begins = sum(map(len, pieces[: gap.one]))
    ends = begins + sum(map(len, pieces[gap.one : gap.one_end]))
    return begins < end and start < max(ends, begins + 1)
