"""Wording of a single line: titles, subjects, names of files."""

import html
from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from evenhand.core.wording.filling import means_yes
from evenhand.core.wording.inline import parse_inline
from evenhand.core.wording.names import fold
from evenhand.core.wording.nodes import Inline, OptionalText, Words, inlines_of


class Escape(Enum):
    """What becomes of characters that mean something where the line will stand."""

    NOTHING = "nothing"
    HTML = "html"


def _escaped(text: str) -> str:
    return html.escape(text, quote=True)


ESCAPES: dict[Escape, Callable[[str], str]] = {Escape.NOTHING: str, Escape.HTML: _escaped}


class Line:
    """A line with placeholders. Whether it is escaped is decided here, once, for the line's own words
    and for every value that is put in."""

    def __init__(self, text: str, *, escape: Escape = Escape.NOTHING) -> None:
        self.nodes = parse_inline(text)
        self._escape = ESCAPES[escape]

    def names(self) -> tuple[str, ...]:
        """The names of placeholders and flags, each once, in reading order."""
        found: dict[str, str] = {}
        for node in inlines_of(self.nodes):
            if not isinstance(node, Words):
                name = node.flag if isinstance(node, OptionalText) else node.name
                found.setdefault(fold(name), name)
        return tuple(found.values())

    def fill(self, values: Mapping[str, str | Sequence[str] | None]) -> str:
        """The line with its values. A list reads "a, b and c". What has no value stays in its
        brackets for all to see: this is what a preview shows; letters go through `compose`, which refuses."""
        known = {fold(name): value for name, value in values.items()}
        return "".join(self._node(node, known) for node in self.nodes)

    def _node(self, node: Inline, known: Mapping[str, str | Sequence[str] | None]) -> str:
        if isinstance(node, Words):
            return self._escape(node.text)
        value = known.get(node.key)
        if value is None:
            return self._escape(node.source())
        if isinstance(node, OptionalText):
            shown = isinstance(value, str) and means_yes(value)
            return "".join(self._node(child, known) for child in node.children) if shown else ""
        return self._escape(value if isinstance(value, str) else in_a_row(value))


def in_a_row(values: Sequence[str]) -> str:
    """A list in words: "a", "a and b", "a, b and c". Empty values are left out."""
    shown = [value.strip() for value in values if value.strip()]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} and {shown[-1]}"
