"""The marks Word shows around a merge field: «Surname», and the same typed by hand: <<Surname>>."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line

MARKS = re.compile(r"«([^«»]{1,200})»|‹([^‹›]{1,200})›|<<([^<>]{1,200})>>")


def find(line: Line) -> Iterator[Blank]:
    """What stands in guillemets."""
    for match in MARKS.finditer(line.text):
        inside = match[1] or match[2] or match[3]
        if inside.strip():
            yield Blank(start=match.start(), end=match.end(), inside=inside, spelling="guillemets")
