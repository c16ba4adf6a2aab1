"""Whether a name stands in the heading of a notice beside words that are nobody's: "Romeo and Juliet: …"."""

import re
from collections.abc import Collection, Mapping, Sequence

from evenhand.core.identify.manner import INCIDENT
from evenhand.core.identify.patterns import Pattern
from evenhand.core.identify.tokens import Token

HEADING = Pattern(r"[^:.!?\n]{0,60}:(?=\s)")
ENDS = Pattern(r"[.!?:\n]")
JOINED = Pattern(r",|&|\band\b")
OF_SOMEBODY = Pattern(
    r"\b(?:he|she|they|him|her|his|hers|them|their|theirs|himself|herself|who|whose)\b", re.IGNORECASE
)
DOER = Pattern(
    r"\b(?:chosen|picked|told|written|made|drawn|baked|designed|led|run|taken|sent|\w{2,}ed) by\s+$",
    re.IGNORECASE,
)
ASKED = Pattern(r"\b(?:please|pls|plz|sorry|thanks?|well done)\b", re.IGNORECASE)
LONGEST = 8


def is_in_a_heading(
    text: str,
    tokens: Sequence[Token],
    *,
    first: int,
    last: int,
    people_at: Mapping[int, frozenset[str]],
    of_people: Collection[str],
) -> bool:
    """Whether a heading lists the name with others that are not in the record: a play, stones, plants. Where
    it lists people, or what follows is said of somebody, the name stays a person's."""
    after = HEADING.match(text, tokens[last].end)
    if after is None or DOER.search(text, max(0, tokens[first].start - 40), tokens[first].start):
        return False
    start = max((one.end() for one in ENDS.finditer(text, 0, tokens[first].start)), default=0)
    heading = text[start : after.end()]
    stop = ENDS.search(text, after.end())
    rest = text[start : stop.start() if stop else len(text)]
    if not JOINED.search(heading) or any(one.search(rest) for one in (OF_SOMEBODY, INCIDENT, ASKED)):
        return False
    others = [
        place
        for place in range(max(0, first - LONGEST), min(len(tokens), last + LONGEST + 1))
        if start <= tokens[place].start < after.end() and not first <= place <= last
    ]
    if not others or len(others) >= LONGEST:
        return False
    return not any(
        place in people_at or (not tokens[place].capital and tokens[place].norm in of_people)
        for place in others
    )
