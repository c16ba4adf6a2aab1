"""A guess taken back: the words of the document instead of what the recogniser made of them."""

import re

from evenhand.core.packs.matching import Gap, gaps
from evenhand.core.packs.recognise.escaping import escaped, opened

PIECE = re.compile(r"\w+|\s+|[^\w\s]")
INNER = r"\(\((?:(?!\(\(|\)\)).)*\)\)"
MADE = re.compile(rf"\(\((?:(?!\(\(|\)\)).|{INNER})*\)\)|\\[^\w\s]|{PIECE.pattern}")
"""The pieces of wording: a placeholder is one, and so is a character with its backslash."""


def put_back(*, made: str, source: str, column: int, what: str) -> str | None:
    """A line of a template with the words that stand at `column` of the document's line put back, and all
    other guesses left; None if these words were left as they are, or cannot be found.

    Where guesses touch each other, they go back together.
    """
    start = column - 1
    if not what or source[start : start + len(what)] != what:
        return None
    old, new = PIECE.findall(source), MADE.findall(made)
    shown = [piece[1:] if piece.startswith("\\") else piece for piece in new]
    touched = [gap for gap in gaps(old, shown) if _touches(gap, old, start, start + len(what))]
    if not touched:
        return None
    for gap in reversed(touched):
        beside = "".join(new[: gap.other])[-1:], "".join(new[gap.other_end :])[:1]
        new[gap.other : gap.other_end] = [_apart("".join(old[gap.one : gap.one_end]), *beside)]
    return opened("".join(new)) if touched[0].one == 0 else "".join(new)


def _apart(words: str, before: str, after: str) -> str:
    """Words of the document that no bracket beside them turns into a placeholder."""
    text = escaped(words)
    if before and before in "()" and text.startswith(before):
        text = f"\\{text}"
    if after and after in "()" and text.endswith(after) and text[-2:-1] != "\\":
        text = f"{text[:-1]}\\{after}"
    return text


def _touches(gap: Gap, pieces: list[str], start: int, end: int) -> bool:
    begins = sum(map(len, pieces[: gap.one]))
    ends = begins + sum(map(len, pieces[gap.one : gap.one_end]))
    return begins < end and start < max(ends, begins + 1)
