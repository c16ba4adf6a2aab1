"""A flag or passage that is answered by something else than yes or no.

Authority: product.md §5, conditions are named answers, never expressions (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.wording import Passage


def find(inspection: Inspection) -> Iterator[Finding]:
    """Flags and passages whose field is not of type yes-no, and yes-no fields that would be printed."""
    for text in inspection.texts:
        yield from _flags(text)
        for block in text.wording.blocks():
            if isinstance(block, Passage):
                yield from _not_yes_no(text.fields.get(block.key), text.wording.place(block.start), "passage")


def _flags(text: Text) -> Iterator[Finding]:
    for use in text.wording.placeholders():
        field = text.fields.get(use.key)
        if use.is_flag:
            yield from _not_yes_no(field, use.place, "optional text")
        elif field and field.type is FieldType.YES_NO:
            yield CHECK.finding(
                use.place,
                words=f"“{field.name}” is answered with yes or no, and the letter would say so.",
                mend=f"Write (({field.name}??words that print if the answer is yes)).",
            )


def _not_yes_no(field: Field | None, place: Place, what: str) -> Iterator[Finding]:
    if field and field.type is not FieldType.YES_NO:
        yield CHECK.finding(
            place,
            words=f"This {what} depends on “{field.name}”, which is not answered with yes or no.",
            mend="Give the field type: yes-no, or name another field.",
        )


CHECK = Check(
    id="flag-not-yes-no",
    title="A condition that is no yes or no",
    level=Level.STOP,
    why="Nobody could tell whether the words print.",
    check=find,
)
