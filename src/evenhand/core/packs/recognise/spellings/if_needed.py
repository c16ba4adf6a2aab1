"""A condition in brackets behind a clause: ", and bring a friend (if needed)"."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.recognise.recognised import Confidence

CONDITION = re.compile(
    r"[\[(<{]\s*((?:if|as|where|when)(?: this is| it is)? (?:needed|necessary|required|relevant"
    r"|appropriate|applicable|known|different)"
    r"|optional|delete (?:if|as|where) [\w ]{3,30}|amend (?:if|as|where) [\w ]{3,30})\s*[\])>}]",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"(?:,\s*(?:and|or|but)\b|,?\s+and (?=you\b|we\b|I\b)|;)[^,;.!?()\[\]<>{}«»_/]+\Z")


def find(line: Line) -> Iterator[Blank]:
    """The clause with its condition; the condition alone where the clause has no clear beginning."""
    for match in CONDITION.finditer(line.text):
        clause = CLAUSE.search(line.text, max(match.start() - 200, 0), match.start())
        words = match.group()[1:-1].strip().lower()
        if clause is None or words.startswith(("delete as", "amend")):
            yield _hint(match)
        else:
            yield Blank(
                start=clause.start(),
                end=match.end(),
                inside=match[1],
                spelling="a condition in brackets",
                kind=BlankKind.CLAUSE,
                confidence=Confidence.MEDIUM,
                parts=(clause.group().rstrip(),),
            )


def _hint(match: re.Match[str]) -> Blank:
    return Blank(
        start=match.start(),
        end=match.end(),
        inside=match[1],
        spelling="a condition in brackets",
        kind=BlankKind.HINT,
        confidence=Confidence.MEDIUM,
    )
