"""Angle brackets: <name of school>; not tags, arrows, addresses or sums."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line

ANGLES = re.compile(r"<(?=[^\W\d_]|\d\w)([^<>]{0,200}[^\W\d_][^<>]{0,200})>")
TAG = re.compile(
    r"(?:[biupqsa]|em|br|hr|h[1-6]|div|img|span|strong|table|t[drh]|[uo]l|li|font|html|body)\b/?\s*\Z|\w+\s+\w+="
)
ADDRESS = re.compile(r"@|://|www\.", re.IGNORECASE)


def find(line: Line) -> Iterator[Blank]:
    """What stands in angle brackets."""
    for match in ANGLES.finditer(line.text):
        if not TAG.match(match[1].strip().lower()) and not ADDRESS.search(match[1]):
            yield Blank(start=match.start(), end=match.end(), inside=match[1], spelling="angle brackets")
