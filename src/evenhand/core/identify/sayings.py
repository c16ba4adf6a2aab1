"""Whether a name stands in a saying: Bob's your uncle, for Pete's sake, keeping up with the Joneses."""

import re
from functools import cache

from evenhand.core.identify.around_names import Reading
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tables.sayings import SAYINGS

FURTHEST = 40


def is_in_a_saying(reading: Reading, *, first: int, last: int) -> bool:
    """Whether the words around a name are a saying that holds it."""
    start, end = reading.tokens[first].start, reading.tokens[last].end
    return any(
        match.start() <= start and end <= match.end() + 2
        for norm in {token.norm for token in reading.tokens[first : last + 1]}
        for pattern in _patterns(norm.removesuffix("es"), norm.removesuffix("s"), norm)
        for match in pattern.finditer(reading.text, max(0, start - FURTHEST), end + FURTHEST)
    )


@cache
def _patterns(*norms: str) -> tuple[Pattern, ...]:
    return tuple(
        Pattern(
            r"(?<!\w)"
            + r"[\s,]+".join(r"\w+" if word == "*" else re.escape(word) for word in one.split())
            + r"(?!\w)",
            re.IGNORECASE,
        )
        for norm in dict.fromkeys(norms)
        for one in SAYINGS.get(norm, ())
    )
