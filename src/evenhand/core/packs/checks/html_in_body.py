"""HTML in the words that print.

Authority: the pack format, “no HTML, no images, no code” (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.markup import is_html
from evenhand.core.packs.nearest import shortened

STRETCH = re.compile(r"<[^<>\n]{1,300}>|&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")


def find(inspection: Inspection) -> Iterator[Finding]:
    """Tags, comments and character references of HTML."""
    for text in inspection.texts:
        for printed in text.printed():
            for found in STRETCH.finditer(printed.text):
                if found.group().startswith("&") or is_html(found.group()):
                    yield CHECK.finding(
                        printed.place(found.start()),
                        words=f"“{shortened(found.group())}” is HTML, and would be printed as it stands.",
                        mend="Use Markdown: **bold**, *italic*, - for a list; write a character itself.",
                    )


CHECK = Check(
    id="html-in-body",
    title="HTML in the wording",
    level=Level.STOP,
    why="Letters are not web pages: the brackets would be printed.",
    check=find,
)
