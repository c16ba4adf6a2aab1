"""The writer as a second person to speak to: ", or myself (if different)"."""

import re
from collections.abc import Iterator

from evenhand.core.packs.recognise.blank import Blank, BlankKind
from evenhand.core.packs.recognise.lines import Line

MYSELF = re.compile(
    r"(?P<words>,?\s*(?:or|and)\s+(?:to\s+|with\s+)?(?:me|myself|I)),?\s*[\[(]\s*(?P<hint>if "
    r"(?:different|not the same(?: person)?"
    r"|(?:this is |I am )?(?:not|another|someone else)[^()\[\]]{0,60}))\s*[\])]",
    re.IGNORECASE,
)


def find(line: Line) -> Iterator[Blank]:
    """The words that only make sense if the writer is somebody else."""
    for match in MYSELF.finditer(line.text):
        yield Blank(
            start=match.start(),
            end=match.end(),
            inside=match["hint"],
            spelling="a condition in brackets",
            kind=BlankKind.NOT_DSL,
            parts=(match["words"],),
        )
