"""A field without words that ask for it.

Authority: house style; a question is put in words, not by the name of a placeholder (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """Fields without label."""
    for text in inspection.texts:
        for field in text.template.fields:
            if not field.label.strip():
                yield CHECK.finding(
                    text.where("fields", field.name),
                    words=f"The field “{field.name}” has no label.",
                    mend="Add label: with the question as a person would ask it.",
                )


CHECK = Check(
    id="missing-label",
    title="A field without a label",
    level=Level.WARN,
    why="Whoever fills it in sees a name that was meant for the program.",
    check=find,
)
