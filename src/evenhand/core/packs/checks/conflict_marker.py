"""A place where two versions were put together and nobody has chosen yet.

Authority: docs/decisions/0003-three-way-merge.md, what a merge leaves open must not print (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection

MARKER = re.compile(r"^(?:<{7}|>{7}) .*$", re.MULTILINE)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Lines that a merge put round what it could not decide, notes included."""
    for text in inspection.texts:
        for found in MARKER.finditer(text.template.body):
            yield CHECK.finding(
                text.wording.place(found.start()),
                words="Two versions were put together here, and nobody has chosen yet.",
                mend="Keep the lines that are right, and delete the others and the lines of <, = and >.",
            )


CHECK = Check(
    id="conflict-marker",
    title="A merge that nobody has finished",
    level=Level.STOP,
    why="Both wordings, and the marks between them, would stand in a letter.",
    check=find,
)
