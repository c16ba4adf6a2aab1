"""A picture or a piece of code in the words that print.

Authority: the pack format, “no HTML, no images, no code” (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection

PICTURE_OR_CODE = re.compile(r"!\[|`+|^~{3,}", re.MULTILINE)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Marks that other Markdown uses for pictures and code; here they would be printed."""
    for text in inspection.texts:
        for found in PICTURE_OR_CODE.finditer(text.body.text):
            picture = found.group() == "!["
            yield CHECK.finding(
                text.body.place(found.start()),
                words=f"A template cannot hold {'a picture' if picture else 'code'}.",
                mend="Put the school’s logo into its profile."
                if picture
                else "Write ‘ or ’ for quotation marks.",
            )


CHECK = Check(
    id="picture-or-code",
    title="A picture or code in the wording",
    level=Level.STOP,
    why="Its marks would be printed as they stand.",
    check=find,
)
