"""Roles with slashes between them: Headteacher/Manager/Chair of Governors."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.vocabulary import ROLE

LIST = re.compile(rf"(?<![\w/])\b{ROLE}(?:\s?/\s?{ROLE})+(?![\w/])", re.IGNORECASE)


def find(line: Line) -> Iterator[Blank]:
    """Two or more roles of which one is meant."""
    for match in LIST.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside=match.group(),
            spelling="roles with slashes",
            kind=BlankKind.ROLES,
            parts=tuple(part.strip() for part in match.group().split("/")),
        )
