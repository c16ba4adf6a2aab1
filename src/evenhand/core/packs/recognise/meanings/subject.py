"""One row of the table that says what the words of a blank usually mean."""

import re
from dataclasses import dataclass

from evenhand.core.packs import Field, FieldType


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """If the words fit `words` and what stands around fits `near`, the blank is `field`. `shared` is
    false where two blanks of the same words usually mean two things."""

    words: re.Pattern[str]
    field: Field
    near: re.Pattern[str] | None = None
    shared: bool = True

    def fits(self, words: str, around: str) -> bool:
        """Whether this row is about a blank with these words and surroundings."""
        return bool(self.words.search(words)) and (self.near is None or bool(self.near.search(around)))


def subject(
    words: str,
    name: str,
    *,
    label: str,
    example: str,
    type: FieldType = FieldType.TEXT,  # noqa: A002 - the word of the pack format
    source: str = "",
    near: str = "",
    identifies: bool = False,
    shared: bool = True,
) -> Subject:
    """A row whose patterns are given as text."""
    return Subject(
        words=re.compile(words, re.IGNORECASE),
        near=re.compile(near, re.IGNORECASE) if near else None,
        shared=shared,
        field=Field(name=name, type=type, label=label, example=example, source=source, identifies=identifies),
    )
