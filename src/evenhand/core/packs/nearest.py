"""The known word that an unknown one was probably meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 80


def nearest(word: str, known: Iterable[str]) -> str:
    """The closest of the known words, or nothing if none is close. A very long word is close to none."""
    if len(word) > LONGEST:
        return ""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), "")


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """What to do about an unknown word: a guess if there is a good one, the other words if not."""
    guess = nearest(word, known)
    return f"Did you mean “{guess}”?" if guess else otherwise


def shortened(text: str, *, limit: int = 60) -> str:
    """Some words of a file as they can be shown in a finding: on one line and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
