"""Crosses that stand for something: XXXX, xx, XX/XX/XXXX, XX:XX."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

CROSSES = re.compile(
    r"(?<![\w.@/:-])(?:(?P<date>[Xx]{2}([/.-])[Xx]{2}\2[Xx]{2,4})|(?P<time>[Xx]{1,2}[:.][Xx]{2}"
    r"(?: ?[ap]\.?m\b)?)"
    r"|(?:X{2,}|x{2,})(?:st|nd|rd|th)?)(?![\w/@])"
)


def find(line: Line) -> Iterator[Blank]:
    """Runs of two or more of the letter X."""
    for match in CROSSES.finditer(line.text):
        inside = "date" if match["date"] else "time" if match["time"] else ""
        sure = Confidence.MEDIUM if inside or match.end() - match.start() > 2 else Confidence.LOW
        yield Blank(start=match.start(), end=match.end(), inside=inside, spelling="crosses", confidence=sure)
