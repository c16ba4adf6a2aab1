"""Which names wording asks for, once the conditions around them have been decided."""

from collections.abc import Iterable, Iterator

from evenhand.core.wording.filling import Filling
from evenhand.core.wording.line import Line
from evenhand.core.wording.nodes import (
    Choice,
    Inline,
    Node,
    OptionalText,
    Passage,
    Placeholder,
    Prose,
    Wording,
)


def reached(wording: Wording, *, filling: Filling) -> frozenset[str]:
    """The folded names of every placeholder, flag, passage and choice that decides or fills something that
    prints. What stands behind a condition that is answered no, or by nobody yet, is not reached; the
    condition itself is, unless it stands behind another such."""
    return frozenset(_nodes(wording.nodes, filling))


def reached_in_line(line: Line, *, filling: Filling) -> frozenset[str]:
    """The same for a single line, such as a title."""
    return frozenset(_inlines(line.nodes, filling))


def _nodes(nodes: Iterable[Node], filling: Filling) -> Iterator[str]:
    for node in nodes:
        match node:
            case Prose():
                yield from _inlines(node.children, filling)
            case Passage():
                yield node.key
                if filling.flags.get(node.key):
                    yield from _nodes(node.children, filling)
            case Choice():
                yield node.key
                wanted = filling.choices.get(node.key)
                chosen = next((one for one in node.options if one.key == wanted), None)
                yield from _nodes(chosen.children if chosen else (), filling)


def _inlines(children: Iterable[Inline], filling: Filling) -> Iterator[str]:
    for child in children:
        match child:
            case Placeholder():
                yield child.key
            case OptionalText():
                yield child.key
                if filling.flags.get(child.key):
                    yield from _inlines(child.children, filling)
