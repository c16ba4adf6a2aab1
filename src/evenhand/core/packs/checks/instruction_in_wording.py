"""An instruction to whoever drafts that stands among the words that print.

Authority: product.md §2 K20, “instructions become notes that can never print” (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection
from evenhand.core.packs.nearest import shortened

INSTRUCTION = re.compile(
    r"\b(?:amend|adapt|adjust|delete|substitute)"
    r"(?: (?:this|these|it|the (?:text|wording|section|paragraph|adjectives?)))? (?:as|where|if|when)"
    r" (?:appropriate|applicable|needed|necessary|required|relevant)\b"
    r"|\b(?:remove|change|replace|select|tick|choose|complete) (?:this |these )?as"
    r" (?:appropriate|applicable|relevant)\b"
    r"|\bsubstitute (?:for|with)\b"
    r"|\bthis (?:template|section|paragraph|sentence|passage|wording)"
    r" (?:can|could|may|must|should|is to|needs to) (?:only )?be\b"
    r"|\bdo not (?:use|send|issue) this (?:letter|template|text|statement)\b"
    r"|\bonly (?:use|send) this (?:letter|template|text)\b"
    r"|\bremember the need for\b"
    r"|[(\[](?:if|where|as) (?:different|needed|applicable|appropriate|necessary|required|relevant)[)\]]"
    r"|\b(?:note|notes|guidance) (?:to|for) (?:the )?"
    r"(?:drafter|author|writer|editor|office|head|sender|schools?|settings?)\b"
    r"|\bfor office use\b|\bdelete (?:this|before sending)\b",
    re.IGNORECASE,
)


def find(inspection: Inspection) -> Iterator[Finding]:
    """Instructions in everything that prints."""
    for text in inspection.texts:
        for printed in text.printed():
            for found in INSTRUCTION.finditer(printed.text):
                yield CHECK.finding(
                    printed.place(found.start()),
                    words=f"“{shortened(found.group())}” speaks to whoever drafts, and would be printed.",
                    mend="Put it between a line ::: note and a line :::",
                )


CHECK = Check(
    id="instruction-in-wording",
    title="An instruction among the words that print",
    level=Level.STOP,
    why="Parents would read what was meant for the office.",
    check=find,
)
