"""A field without a sample answer.

Authority: house style; a sample answer shows what is expected, and lets a pack be tried (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection


def find(inspection: Inspection) -> Iterator[Finding]:
    """Fields that a person answers, with neither example nor default."""
    for text in inspection.texts:
        for field in text.template.fields:
            if not (field.example or field.default or field.source or field.optional):
                yield CHECK.finding(
                    text.where("fields", field.name),
                    words=f"The field “{field.name}” has no sample answer.",
                    mend="Add example: with an answer as a person would type it.",
                )


CHECK = Check(
    id="missing-example",
    title="A field without a sample answer",
    level=Level.WARN,
    why="Nobody can try the template, and whoever fills it in has to guess.",
    check=find,
)
