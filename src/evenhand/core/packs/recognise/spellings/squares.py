"""Square brackets: [name], also one pair inside another; not boxes to tick, numbers or [sic]."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line

SQUARES = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]{0,300}\]){1,600})\]")
RULED = re.compile(r"[\s._…Xx]{3,}\Z")
SAYS_SOMETHING = re.compile(r"[^\W\d_]{2}")
NOT_BLANK = frozenset({"sic", "x"})


def find(line: Line) -> Iterator[Blank]:
    """What stands in square brackets."""
    for match in SQUARES.finditer(line.text):
        inside = match[1].strip()
        if inside.lower() not in NOT_BLANK and (SAYS_SOMETHING.search(inside) or RULED.match(inside)):
            yield Blank(start=match.start(), end=match.end(), inside=match[1], spelling="square brackets")
