"""A gap to fill in another spelling than ((…)), which no program would fill.

Authority: domain.md §11 rule 10, unfinished text; product.md §2 K20 (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.markup import is_address, is_html
from evenhand.core.packs.nearest import shortened

ROLES = (
    r"(?:head ?teacher|head|principal|manager|chair of governors|chair|governors"
    r"|school|nursery|college|setting|academy)"
)
WHOSE = r"(?:he|she|his|her|him|hers|son|daughter|son’s|daughter’s)"
GAP = re.compile(
    r"<{1,2}(?=\S)[^<>\n]{1,200}>{1,2}"
    r"|\[{1,2}[^\[\]\n]{0,200}\]{1,2}(?!\()"
    r"|\{{1,3}[^{}\n]{0,200}\}{1,3}"
    r"|[«‹][^«»‹›\n]{0,200}[»›]"
    r"|\b(?:X{3,}|x{3,}|[Xx]{2}(?:[/.-][Xx]{2,4}){1,2})\b"
    r"|_{3,}|\.{4,}|…{2,}"
    r"|\((?:please )?(?:insert|enter|add|fill in|complete|type|state|specify)\b[^()\n]{0,200}\)"
    r"|\((?:(?:your|the|school|setting|child’s|pupil) )*(?:names?|date|time|link|address|website|number"
    r"|telephone|phone|e-?mail|signature|school|setting|role|title|site|event|details)\)"
    r"|\b(?:please )?insert\b"
    r"|##[^#\n]{1,60}##|@@[^@\n]{1,60}@@|%[A-Za-z][A-Za-z_ ]{0,40}%"
    rf"|\b{ROLES}(?: ?/ ?{ROLES})+\b|\b{WHOSE}(?: ?/ ?{WHOSE})+\b"
    r"|\b(?:TODO|TBC|TBA|lorem ipsum)\b",
    re.IGNORECASE,
)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Gaps in everything that prints; notes may hold what they like."""
    for text in inspection.texts:
        for printed in text.printed():
            for found in GAP.finditer(printed.text):
                if not (is_html(found.group()) or is_address(found.group())):
                    yield CHECK.finding(
                        printed.place(found.start()),
                        words=f"“{shortened(found.group())}” looks like a gap that somebody has to fill.",
                        mend="Write it as ((name)) and list the name under fields, or write the words "
                        "themselves. What is meant for whoever drafts goes into a note.",
                    )


CHECK = Check(
    id="leftover-placeholder",
    title="A gap in another spelling",
    level=Level.STOP,
    why="It would stand in the letter as it is, for every parent to read.",
    check=find,
)
