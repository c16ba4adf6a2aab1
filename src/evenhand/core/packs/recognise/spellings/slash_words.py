"""Single words with slashes between them: school/nursery, staff/parents/children, his/her."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence
from evenhand.core.packs.recognise.vocabulary import IS_PARENT, IS_SETTING, ONE_OF_TWO

WORD = r"[^\W\d_]{1,40}(?:[’'-][^\W\d_]{1,40}){0,4}"
SLASHED = re.compile(rf"(?<![\w/.:@\\#&=?%-]){WORD}(?: ?/ ?{WORD})+(?![\w/@\\]|\.\w)")
FIXED = frozenset({"and/or", "or/and", "n/a", "c/o", "w/c", "a/c", "km/h", "i/c", "t/a", "24/7"})


def find(line: Line) -> Iterator[Blank]:
    """Words of which one is meant, or which read well together."""
    for match in SLASHED.finditer(line.text):
        if match.group().lower() not in FIXED:
            yield _blank(match)


def _blank(match: re.Match[str]) -> Blank:
    parts = tuple(part.strip() for part in match.group().split("/"))
    together = all(IS_PARENT.match(part) for part in parts) or len(parts) == 2
    if all(IS_SETTING.match(part) for part in parts):
        kind, sure = BlankKind.SETTING, Confidence.HIGH
    elif together and not ONE_OF_TWO.issuperset(part.lower() for part in parts):
        kind, sure = BlankKind.KEPT, Confidence.LOW
    else:
        kind, sure = BlankKind.ALTERNATIVES, Confidence.MEDIUM
    return Blank(
        start=match.start(),
        end=match.end(),
        inside=match.group(),
        spelling="words with slashes",
        kind=kind,
        confidence=sure,
        parts=parts,
    )
