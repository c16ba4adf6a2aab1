"""The placeholder language: parse, print, fill.

`parse` reads wording and loses nothing; `compose` fills it and gives blocks of the neutral document;
`Line` does the same for a single line. Nothing in wording can run, and a value is never read as wording.
"""

from evenhand.core.wording.blocks import parse
from evenhand.core.wording.filling import Fill, Filling, means_yes
from evenhand.core.wording.line import Escape, Line, in_a_row
from evenhand.core.wording.names import fold
from evenhand.core.wording.nodes import (
    Choice,
    Inline,
    Note,
    Option,
    OptionalText,
    Passage,
    Placeholder,
    Use,
    Wording,
    Words,
)
from evenhand.core.wording.prose import compose
from evenhand.core.wording.reaching import notes_left_out, reached, reached_in_line

__all__ = [
    "Choice",
    "Escape",
    "Fill",
    "Filling",
    "Inline",
    "Line",
    "Note",
    "Option",
    "OptionalText",
    "Passage",
    "Placeholder",
    "Use",
    "Wording",
    "Words",
    "compose",
    "fold",
    "in_a_row",
    "means_yes",
    "notes_left_out",
    "parse",
    "reached",
    "reached_in_line",
]
