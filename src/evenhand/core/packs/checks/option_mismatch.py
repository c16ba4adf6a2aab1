"""A choice whose options are not those of the field that answers it.

Authority: the pack format, “each option of the block is a value of that field” (read 2026-11-22).
"""

from collections.abc import Iterator

from evenhand.core.findings import Finding, Level
from evenhand.core.packs import Field, FieldType
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.wording import Choice, fold


def find(inspection: Inspection) -> Iterator[Finding]:
    """Choices whose field is of another type, or has other options; and one-of fields without any."""
    for text in inspection.texts:
        for block in text.wording.blocks():
            if isinstance(block, Choice) and (field := text.fields.get(block.key)):
                yield from _mismatch(text, block, field)
        yield from _without(text)


def _mismatch(text: Text, block: Choice, field: Field) -> Iterator[Finding]:
    place = text.where("fields", field.name)
    if field.type is not FieldType.ONE_OF:
        yield CHECK.finding(
            place,
            words=f"The choice “{block.name}” is answered by a field that is not of type one-of.",
            mend="Give the field type: one-of.",
        )
        return
    known = {fold(option.value) for option in field.options}
    for option in block.options:
        if option.key not in known:
            yield CHECK.finding(
                text.wording.place(option.start),
                words=f"The field “{field.name}” has no option “{option.value}”, so this is never printed.",
                mend="Add the option to the field, or take the options out of the field altogether.",
            )
    line = text.wording.place(block.start).line
    offered = {option.key for option in block.options}
    for one in field.options:
        if fold(one.value) not in offered:
            yield CHECK.finding(
                text.where("fields", field.name, "options", one.value),
                words=f"The choice “{block.name}” has no wording for “{one.value}”.",
                mend=f"Add it to the choice on line {line}, or take it out here.",
            )


def _without(text: Text) -> Iterator[Finding]:
    for field in text.template.fields:
        if field.type is FieldType.ONE_OF and not field.options:
            yield CHECK.finding(
                text.where("fields", field.name),
                words=f"The field “{field.name}” asks for one of several answers and offers none.",
                mend="List its options.",
            )


CHECK = Check(
    id="option-mismatch",
    title="A choice and its field do not agree",
    level=Level.STOP,
    why="An answer could be chosen for which there are no words.",
    check=find,
)
