"""Runs of dots, as on a form; not the three dots of a pause, and not the leaders of a list of contents."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

RUN = re.compile(r"[.…]*(?:\.{4}|…[.…])[.…]*|\.(?: \.){3,}")
PAGE_NUMBER = re.compile(r"\s*\d{1,3}\s*\Z")


def find(line: Line) -> Iterator[Blank]:
    """Runs of four or more dots."""
    for match in RUN.finditer(line.text):
        if not PAGE_NUMBER.match(line.text, match.end()):
            yield Blank(
                start=match.start(),
                end=match.end(),
                inside="",
                spelling="dots",
                confidence=Confidence.MEDIUM,
            )
