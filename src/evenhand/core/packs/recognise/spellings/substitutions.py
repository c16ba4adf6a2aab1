"""Judging words followed by a doubt in brackets: "rude and hostile [use other adjectives if need be]"."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.recognise.vocabulary import LOADED

DOUBT = re.compile(
    r"[\[(<{]\s*((?:please )?(?:substitute|replace|change|amend|adapt|use|choose|insert"
    r"|delete)\b[^\[\]()<>{}]{0,160}"
    r"\b(?:adjectives?|descriptions?|descriptors?|terms?|wording|words?)\b[^\[\]()<>{}]{0,160})[\])>}]",
    re.IGNORECASE,
)
JUDGING = re.compile(
    rf"\b(?:(an?)\s+)?((?:{LOADED})(?:(?:,|,? and|,? or|/)\s?(?:{LOADED}))*)\b", re.IGNORECASE
)
REACH = 120


def find(line: Line) -> Iterator[Blank]:
    """The doubt itself, and the last judging words before it."""
    for match in DOUBT.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside=match[1],
            spelling="an instruction in brackets",
            kind=BlankKind.HINT,
        )
        before = max(match.start() - REACH, 0)
        judging = list(JUDGING.finditer(line.text, before, match.start()))
        if judging:
            yield _adjectives(judging[-1])


def _adjectives(match: re.Match[str]) -> Blank:
    return Blank(
        start=match.start(),
        end=match.end(),
        inside=match.group(),
        spelling="words that judge",
        kind=BlankKind.ADJECTIVES,
        confidence=Confidence.MEDIUM,
        parts=tuple(re.split(r",? and |,? or |, ?|/", match[2])),
    )
