"""A text for many readers that asks for something that may point to somebody.

Authority: domain.md §11 rule 7; product.md §2 K11, names cannot be waived (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import WIDE, About
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """Fields marked as identifying in texts about an incident for all parents, the public or the press."""
    for text in inspection.texts:
        if text.template.audience not in WIDE or text.template.about is About.GENERAL:
            continue
        for field in text.template.fields:
            if field.identifies:
                yield CHECK.finding(
                    text.where("fields", field.name),
                    words=f"“{field.name}” may point to somebody, and this text goes to many readers.",
                    mend="Offer general words to choose from, or leave it out.",
                )


CHECK = Check(
    id="identifying-field-to-many",
    title="A field that may identify somebody to many readers",
    level=Level.WARN,
    why="Every letter made from it would have to be stopped.",
    check=find,
)
