"""A word in American spelling.

Authority: house style, British spelling; the words stand in `packs.american` (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.american import BRITISH
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection

WORD = re.compile(r"(?<![\w.@/-])[A-Za-z]+(?![\w@/])(?!\.\w)")
TARGET = re.compile(r"\]\([^()\n]*\)|https?://\S+")


def find(inspection: Inspection) -> Iterator[Finding]:
    """American words in templates in British English. Addresses are left alone."""
    for text in inspection.texts:
        if text.template.language != "en-GB":
            continue
        for printed in text.printed():
            words = TARGET.sub(lambda target: " " * len(target.group()), printed.text)
            for found in WORD.finditer(words):
                if british := BRITISH.get(found.group().lower()):
                    yield CHECK.finding(
                        printed.place(found.start()),
                        words=f"“{found.group()}” is American spelling.",
                        mend=f"In Britain it is “{british}”.",
                    )


CHECK = Check(
    id="american-spelling",
    title="American spelling",
    level=Level.ADVISE,
    why="A letter that looks foreign is read as one that somebody copied.",
    check=find,
)
