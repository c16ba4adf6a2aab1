"""Curly brackets: {{name}}, ${name} and {name}."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

DOUBLE = re.compile(r"\{\{+([^{}]{1,200})\}\}+")
SINGLE = re.compile(r"\$?\{(?=[^{}%]*[^\W\d])([^{}%]{1,80})\}")


def find(line: Line) -> Iterator[Blank]:
    """What stands in curly brackets."""
    for match in DOUBLE.finditer(line.text):
        inside = match[1].split("|")[0]
        if inside.strip():
            yield Blank(start=match.start(), end=match.end(), inside=inside, spelling="double curly brackets")
    for match in SINGLE.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside=match[1],
            spelling="curly brackets",
            confidence=Confidence.MEDIUM,
        )
