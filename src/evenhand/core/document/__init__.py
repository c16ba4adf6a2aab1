"""The neutral document: what a letter says, before anybody decides how it looks.

A document is parsed once from a template and its answers; every renderer reads this and nothing
else, so PDF, Word, HTML and plain text always carry the same words. Strings here are plain text:
no renderer may read them as markup of any kind.

A `Slot` is text that differs from one recipient to the next. A *record* gives each slot its value:
a string, or a tuple of lines. A document without slots needs no record.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from evenhand.core.schools import Picture

Record = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A run of words in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead somewhere. `address` begins with https:, http:, mailto: or tel:."""

    text: str
    address: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LineBreak:
    """A new line inside a paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place filled anew for each recipient. A tuple of lines is set one under the other."""

    name: str
    bold: bool = False
    italic: bool = False


Run = Text | Link | LineBreak | Slot
Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; levels begin at 1 and never skip one."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list of points, numbered or not. Each item is one run of words."""

    items: tuple[Runs, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with one header row; every row has as many cells as the header."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


Block = Heading | Paragraph | Items | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who writes: stands at the top of the first page."""

    name: str
    address: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    website: str = ""
    logo: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a letter ends: the closing words, room for a signature, the name and the post."""

    words: str
    name: str
    title: str
    signature: Picture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole letter, or a text without letterhead such as a newsletter item.

    `language` is a BCP 47 tag. `recipient` are the lines for the envelope window: fixed lines, or
    one slot. `acknowledgement` is the line a pack's licence asks for; it stands small at the end.
    `watermark` is for practice and drafts; empty on a letter that may leave.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    letterhead: Letterhead | None = None
    recipient: tuple[str, ...] | Slot = ()
    date: str = ""
    reference: str | Slot = ""
    closing: Closing | None = None
    enclosures: tuple[str, ...] = ()
    acknowledgement: str = ""
    watermark: str = ""
    large_print: bool = False

    def slots(self) -> tuple[str, ...]:
        """The names of the slots, each once, in reading order."""
        found = [self.recipient, self.reference, *runs_of(self)]
        return tuple(dict.fromkeys(run.name for run in found if isinstance(run, Slot)))


def runs_of(document: Document) -> Iterator[Run]:
    """Every run of the body in reading order."""
    for block in document.blocks:
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                yield from runs
            case Items(items=items):
                for item in items:
                    yield from item
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from cell
