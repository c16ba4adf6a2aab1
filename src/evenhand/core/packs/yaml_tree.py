"""YAML as a tree with places. Only what data needs is read: tables, lists and text as it is written.

Nothing is guessed from the look of a value, so `no` stays "no" and 15:30 stays "15:30". Anchors,
aliases and tags are refused: they can make a small file huge, or mean what nobody can see.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from evenhand.core.findings import Finding
from evenhand.core.packs.faults import Fault, fault
from evenhand.core.packs.tree import Entry, Leaf, Lines, Listing, Node, Table, lines_of

DEEPEST = 12
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class _Open:
    """A table or list whose end has not been read yet."""

    at: int
    is_table: bool
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    key: Leaf | None = None


def read_yaml(text: str, *, file: str, first_line: int = 1) -> tuple[Table | None, tuple[Finding, ...]]:
    """The tree of some YAML that begins on a line of a file, or None and what is wrong with it."""
    building = _Building(lines_of(text, file=file, first_line=first_line))
    try:
        for event in yaml.parse(text, Loader=LOADER):
            building.take(event)
            if building.hopeless:
                break
    except yaml.YAMLError as error:
        building.broken(_what(error), _where(error))
    root = None if building.findings else building.root()
    return root, tuple(building.findings)


def _what(error: yaml.YAMLError) -> str:
    said = getattr(error, "problem", None) or getattr(error, "reason", None)
    return str(said) if said else "it cannot be understood"


def _where(error: yaml.YAMLError) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    index = mark.index if mark is not None else getattr(error, "position", 0)
    return index if isinstance(index, int) else 0


class _Building:
    """Puts the tree together from what the parser meets, one thing after the other."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.findings: list[Finding] = []
        self.hopeless = False
        self.waiting: list[_Open] = []
        self.documents: list[Node] = []

    def root(self) -> Table | None:
        """The one table that the text must be; adds a finding if it is something else."""
        match self.documents:
            case [Table() as table]:
                return table
            case [] | [Leaf(value="", quoted=False)]:
                return Table(entries={}, place=self.lines.place(0))
            case _:
                self.broken("it is not one table of “key: value” lines", 0)
                return None

    def broken(self, what: str, at: int) -> None:
        """Remember that the text is no YAML that data needs."""
        self.findings.append(
            fault(
                Fault.BROKEN_YAML,
                self.lines.place(at),
                f"The details of this template cannot be read: {what}.",
                "Look at this line and the one above: spaces in front must match, and text that holds "
                "a colon, # or quotes stands in quotes.",
            )
        )

    def take(self, event: yaml.Event) -> None:
        """Take the next thing that the parser met."""
        at = event.start_mark.index if event.start_mark else 0
        self._refuse_machinery(event, at)
        match event:
            case yaml.AliasEvent():
                self._add(Leaf(value="", place=self.lines.place(at)))
            case yaml.ScalarEvent():
                self._add(Leaf(value=event.value, place=self.lines.place(at), quoted=bool(event.style)))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self.waiting.append(_Open(at=at, is_table=isinstance(event, yaml.MappingStartEvent)))
                if len(self.waiting) > DEEPEST:
                    self.broken(f"it is nested more than {DEEPEST} deep", at)
                    self.hopeless = True
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._close()

    def _refuse_machinery(self, event: yaml.Event, at: int) -> None:
        for what in _machinery(event):
            self.findings.append(
                fault(
                    Fault.YAML_MACHINERY,
                    self.lines.place(at),
                    f"This template uses {what} of YAML, which packs do not allow.",
                    "Write the value out in full; put it in quotes if it begins with &, * or !.",
                )
            )

    def _close(self) -> None:
        done = self.waiting.pop()
        place = self.lines.place(done.at)
        if done.is_table:
            self._add(Table(entries=done.entries, place=place))
        else:
            self._add(Listing(items=tuple(done.items), place=place))

    def _add(self, node: Node) -> None:
        if not self.waiting:
            self.documents.append(node)
        elif not (parent := self.waiting[-1]).is_table:
            parent.items.append(node)
        elif parent.key is None:
            parent.key = self._key(node)
        else:
            self._pair(parent, parent.key, node)
            parent.key = None

    def _key(self, node: Node) -> Leaf:
        if isinstance(node, Leaf):
            return node
        self.findings.append(
            fault(Fault.WRONG_TYPE, node.place, "A key must be a word.", "Put the key in quotes.")
        )
        return Leaf(value="", place=node.place)

    def _pair(self, parent: _Open, leaf: Leaf, node: Node) -> None:
        key = str(leaf.value)
        first = parent.entries.setdefault(key, Entry(key=key, node=node, place=leaf.place))
        if first.node is not node:
            self.findings.append(
                fault(
                    Fault.REPEATED_KEY,
                    leaf.place,
                    f"“{key}” is given twice; it stands on line {first.place.line} already.",
                    "Keep one of the two.",
                )
            )


def _machinery(event: yaml.Event) -> Iterator[str]:
    if isinstance(event, yaml.AliasEvent):
        yield "an alias (*name)"
    elif getattr(event, "anchor", None) is not None:
        yield "an anchor (&name)"
    if getattr(event, "tag", None) is not None:
        yield "a tag (!name)"
