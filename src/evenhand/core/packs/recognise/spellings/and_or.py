"""Wordings with "and/or" between them: "complain and/or be unkind", "the club and/or staff/parents"."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

WORD = r"[^\W\d_][\w’'-]{0,40}"
SLASHED = rf"{WORD}(?:/{WORD}){{0,8}}"
FIRST = rf"(?:(?:the|our|your|a|an|his|her|their)\s+)?{SLASHED}"
SECOND = rf"(?:(?:be|to|the|our|your|being)\s+)?(?:(?:members|groups|pieces|forms)\s+of\s+)?{SLASHED}"
AND_OR = re.compile(rf"\b({FIRST}) (?:and ?/ ?or|or ?/ ?and) ({SECOND})(?![\w/])")
ARTICLES = ("the ", "our ", "your ", "a ", "an ", "his ", "her ", "their ")


def find(line: Line) -> Iterator[Blank]:
    """Two or more wordings of which at least one is meant."""
    for match in AND_OR.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside=match.group(),
            spelling="and/or",
            kind=BlankKind.ALTERNATIVES,
            confidence=Confidence.MEDIUM,
            parts=tuple(part for side in match.groups() for part in alternatives(side)),
        )


def alternatives(side: str) -> Iterator[str]:
    """The wordings that slashes separate: an article goes with each, "members of" with the first."""
    article = next((word for word in ARTICLES if side.lower().startswith(word)), "")
    for part in side[len(article) :].split("/"):
        yield side[: len(article)] + part
