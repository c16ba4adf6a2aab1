"""Runs of underscores, as on a form to be filled in by hand, also as __/__/____."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

DATE = re.compile(r"_{2,}\s?/\s?_{2,}\s?/\s?_{2,}")
RUN = re.compile(r"_{3,}(?: _{3,})*|_(?: _){2,}")


def find(line: Line) -> Iterator[Blank]:
    """Runs of three or more underscores."""
    for match in DATE.finditer(line.text):
        yield Blank(start=match.start(), end=match.end(), inside="date", spelling="underscores")
    for match in RUN.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside="",
            spelling="underscores",
            confidence=Confidence.MEDIUM,
        )
