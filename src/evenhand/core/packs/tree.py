"""What a TOML or YAML file says, as a tree in which everything knows its place in the file."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from evenhand.core.findings import Place

Step = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Turns an offset into a text to file, line and column. Only a newline ends a line."""

    file: str
    first_line: int
    starts: tuple[int, ...]

    def place(self, offset: int) -> Place:
        """Where an offset stands in the file."""
        row = bisect_right(self.starts, offset) - 1
        return Place(source=self.file, line=self.first_line + row, column=offset - self.starts[row] + 1)


def lines_of(text: str, *, file: str, first_line: int = 1) -> Lines:
    """The lines of some text of a file."""
    starts = [0]
    while (end := text.find("\n", starts[-1])) >= 0:
        starts.append(end + 1)
    return Lines(file=file, first_line=first_line, starts=tuple(starts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A single value. In YAML it is always the text as written; `quoted` tells a "true" from a true."""

    value: object
    place: Place
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Values in a row."""

    items: tuple["Node", ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A key and what it stands for. `place` is that of the key."""

    key: str
    node: "Node"
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What stands under each key, in the order of the file."""

    entries: Mapping[str, Entry]
    place: Place

    def entry(self, key: str) -> Entry | None:
        """The entry of a key, or None."""
        return self.entries.get(key)


Node = Leaf | Listing | Table


def place_in(node: Node, *steps: Step) -> Place:
    """The place of whatever the steps lead to: a key for a table, a number from 0 for a list.

    Where the file does not go that far, the place of the last thing that is there.
    """
    place = node.place
    for step in steps:
        match node:
            case Table() if (entry := node.entry(str(step))) is not None:
                place, node = entry.place, entry.node
            case Listing(items=items) if isinstance(step, int) and step < len(items):
                node = items[step]
                place = node.place
            case _:
                return place
    return place


def steps_at(node: Node, line: int) -> tuple[Step, ...]:
    """The steps that lead to whatever stands on a line of the file, as far as it can be told: the last
    key, or the last thing of a list, that begins on that line or before it."""
    match node:
        case Table(entries=entries):
            before = [one for one in entries.values() if one.place.line <= line]
            return (before[-1].key, *steps_at(before[-1].node, line)) if before else ()
        case Listing(items=items):
            rows = [number for number, one in enumerate(items) if one.place.line <= line]
            return (rows[-1], *steps_at(items[rows[-1]], line)) if rows else ()
    return ()
