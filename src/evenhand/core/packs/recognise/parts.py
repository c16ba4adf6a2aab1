"""The parts of a document as values: its texts, and what belongs to none of them."""

from dataclasses import dataclass, field

from evenhand.core.packs.recognise.lines import Line


@dataclass(slots=True)
class Part:
    """One text of the document. `notes` stand before its title, `preamble` between the title and the
    greeting, `after` behind the signature."""

    title: Line | None = None
    group: str = ""
    notes: list[Line] = field(default_factory=list)
    preamble: list[Line] = field(default_factory=list)
    salutation: Line | None = None
    body: list[Line] = field(default_factory=list)
    closing: Line | None = None
    sign_off: list[Line] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Outline:
    """The texts of a document, and what belongs to none: lines about the whole document, headings of
    groups, lines that are about nothing we know, and page headers and footers."""

    title: Line | None = None
    parts: list[Part] = field(default_factory=list)
    general: list[Line] = field(default_factory=list)
    groups: list[Line] = field(default_factory=list)
    margins: list[Line] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
