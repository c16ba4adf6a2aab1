"""A choice that begins with its strongest wording.

Authority: product.md §2 K17, “a wording choice that starts neutral”; domain.md §11 rule 11 (read 2026-11-22).
"""

import re
from collections.abc import Iterator

from evenhand.core.findings import Finding, Level, Place
from evenhand.core.packs import FieldType
from evenhand.core.packs.checking import Check
from evenhand.core.packs.inspecting import Inspection, Text
from evenhand.core.packs.prose import inside
from evenhand.core.wording import Choice

LOADED = re.compile(
    r"\b(?:abus|threaten|aggress|malicious|libel|defam|slander|criminal|illegal|unlawful|harass|offensive|vile\b"
    r"|disgust|bully|bullie|hateful|vicious|appalling|outrageous|unacceptable|intimidat|hostile)\w*",
    re.IGNORECASE,
)


def find(inspection: Inspection) -> Iterator[Finding]:
    """First options, of fields and of blocks, that hold a loaded word."""
    for text in inspection.texts:
        blocks = [block for block in text.wording.blocks() if isinstance(block, Choice)]
        for block in blocks:
            first = block.options[0]
            words = inside(text.body.text, first).text
            yield from _loaded(f"{first.value} {first.label} {words}", text.wording.place(first.start))
        yield from _fields(text, {block.key for block in blocks})


def _fields(text: Text, blocks: set[str]) -> Iterator[Finding]:
    for key, field in text.fields.items():
        if field.type is FieldType.ONE_OF and field.options and key not in blocks:
            first = field.options[0]
            place = text.where("fields", field.name, "options", first.value)
            yield from _loaded(f"{first.value} {first.label} {first.text}", place)


def _loaded(words: str, place: Place) -> Iterator[Finding]:
    if found := LOADED.search(words):
        yield CHECK.finding(
            place,
            words=f"The first option says “{found.group()}”.",
            mend="Put the mildest wording first: whoever is in a hurry takes the first.",
        )


CHECK = Check(
    id="loaded-first-option",
    title="A choice that begins with a loaded word",
    level=Level.WARN,
    why="What stands first is sent most often, whether or not it is fair.",
    check=find,
)
