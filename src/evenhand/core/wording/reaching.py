"""Which names wording asks for, once the conditions around them have been decided."""

from collections.abc import Iterable, Iterator

from evenhand.core.wording.filling import Filling
from evenhand.core.wording.line import Line
from evenhand.core.wording.nodes import (
    Choice,
    Inline,
    Node,
    Note,
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


def notes_left_out(wording: Wording, *, filling: Filling) -> frozenset[int]:
    """The numbers, from 1, of the notes that belong to words nobody will read: those inside a passage that is
    left out, or inside an answer that was not chosen. Where nobody has decided yet, none is left out."""
    gone = {id(one) for one in _notes(wording.nodes, filling, out=False)}
    return frozenset(number for number, one in enumerate(wording.notes(), start=1) if id(one) in gone)


def _notes(nodes: Iterable[Node], filling: Filling, *, out: bool) -> Iterator[Note]:
    for node in nodes:
        match node:
            case Note() if out:
                yield node
            case Passage():
                yield from _notes(node.children, filling, out=out or filling.flags.get(node.key) is False)
            case Choice():
                wanted = filling.choices.get(node.key)
                for one in node.options:
                    other = wanted is not None and one.key != wanted
                    yield from _notes(one.children, filling, out=out or other)


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
