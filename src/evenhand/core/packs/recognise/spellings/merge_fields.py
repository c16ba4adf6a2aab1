"""Word's own fields: merge fields and content controls, and a merge field printed as its code."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank
from evenhand.core.packs.recognise.lines import Line
from evenhand.core.packs.source import MarkKind

CODE = re.compile(
    r"(?:\{\s*)?\bMERGEFIELD\s+(?:\"([^\"{}]{1,80})\"|([\w.-]{1,80}))(?:\s*\\\*\s*\w+)*(?:\s*\})?"
)
KINDS = {MarkKind.MERGE_FIELD: "a merge field", MarkKind.CONTENT_CONTROL: "a content control"}
PROMPT = re.compile(r"(?:click|tap|choose|enter|insert|type)\b", re.IGNORECASE)
LONGEST = 90  # a control around more than this holds wording, not a blank


def find(line: Line) -> Iterator[Blank]:
    """Merge fields, content controls and codes such as MERGEFIELD Surname."""
    for mark in line.marks:
        shown = line.text[mark.start : mark.end].strip()
        if mark.kind in KINDS and mark.end - mark.start <= LONGEST and shown:
            prompt = mark.value if not shown or PROMPT.match(shown) else shown
            inside = mark.value if mark.kind is MarkKind.MERGE_FIELD else (mark.value or prompt)
            yield Blank(start=mark.start, end=mark.end, inside=inside or shown, spelling=KINDS[mark.kind])
    for match in CODE.finditer(line.text):
        inside = match[1] or match[2]
        yield Blank(start=match.start(), end=match.end(), inside=inside, spelling="the code of a merge field")
