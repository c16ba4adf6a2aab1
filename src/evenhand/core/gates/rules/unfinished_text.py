"""No placeholder, blank or drafting instruction is left in a text that leaves.

Kent pack (placeholders in six spellings, instructions inside the text); rule 10 of the design; read
2026-11-22.
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.gates import EVERY_STAGE, Gate, Matter
from evenhand.core.gates.leftovers import LeftoverKind, find_leftovers
from evenhand.core.gates.texts import where

MENDS = {
    LeftoverKind.PLACEHOLDER: "Answer the question it stands for.",
    LeftoverKind.BLANK: "Fill it in, or take it out.",
    LeftoverKind.INSTRUCTION: "It is a note to you, not to the reader. Do what it says and take it out.",
    LeftoverKind.FILLER: "Put the real words in its place.",
}


def check(matter: Matter) -> Iterator[Finding]:
    """No line and not the title has a leftover."""
    document = matter.draft.document
    for line in dict.fromkeys((document.title, *matter.draft.lines)):
        for leftover in find_leftovers(line):
            yield Finding(
                id="unfinished-text",
                level=Level.STOP,
                words=f"The text is not finished: it still says “{leftover.shown}”.",
                mend=MENDS[leftover.kind],
                place=where(line),
            )


GATE = Gate(
    id="unfinished-text",
    title="Nothing is left unfinished",
    level=Level.STOP,
    authority="Kent pack, throughout; rule 10; read 2026-11-22",
    satisfied_by="A text without any placeholder, blank or instruction.",
    stages=EVERY_STAGE,
    waiver=None,
    check=check,
)
