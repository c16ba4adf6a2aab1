"""A field that the wording never uses.

Authority: product.md §5, the pack format (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.wording import Choice, Passage


def find(inspection: Inspection) -> Iterator[Finding]:
    """Fields that are neither placeholder, flag, passage nor choice of the body."""
    for text in inspection.texts:
        used = _used(text)
        for key, field in text.fields.items():
            if key not in used:
                yield CHECK.finding(
                    text.where("fields", field.name),
                    words=f"The field “{field.name}” is asked for, and the text never uses it.",
                    mend=f"Use it as (({field.name})), or take it out of the list.",
                )


def _used(text: Text) -> set[str]:
    blocks = (block for block in text.wording.blocks() if isinstance(block, Passage | Choice))
    return {use.key for use in text.wording.placeholders()} | {block.key for block in blocks}


CHECK = Check(
    id="unused-field",
    title="A field that is never used",
    level=Level.WARN,
    why="Somebody would answer a question for nothing, or the place for the answer is misspelt.",
    check=find,
)
