"""Two round brackets that begin or end a placeholder, and are none.

Authority: the pack format, after GOV.UK Notify: brackets that are not closed are text (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.prose import paragraphs


def find(inspection: Inspection) -> Iterator[Finding]:
    """Doubled brackets that are left once every placeholder has been read."""
    for text in inspection.texts:
        for paragraph in paragraphs(text.body.text):
            for offset, opens in _doubled(paragraph.text):
                yield CHECK.finding(
                    text.body.place(paragraph.at + offset),
                    words="A placeholder seems to begin here, but it does not end."
                    if opens
                    else "A placeholder seems to end here, but it does not begin.",
                    mend="Write ((name)). Inside there may be no round brackets but those of another "
                    "placeholder, as in ((flag??text with a ((name)))).",
                )


def _doubled(text: str) -> Iterator[tuple[int, bool]]:
    """Offsets of doubled brackets, and whether they open. Ends of brackets that were opened one by
    one, as in (see the notes (page 2)), are left alone."""
    opened = 0
    at = 0
    while at < len(text):
        pair = text[at : at + 2]
        if pair == "((":
            yield at, True
            opened += 2
            at += 2
            continue
        if pair == "))":
            if opened < 2:
                yield at, False
            opened = max(0, opened - 2)
            at += 2
            continue
        opened += {"(": 1, ")": -1 if opened else 0}.get(text[at], 0)
        at += 1


CHECK = Check(
    id="unclosed-bracket",
    title="A placeholder that is not closed",
    level=Level.STOP,
    why="It is no placeholder but text, so its brackets would be printed.",
    check=find,
)
