"""What wording is made of. Every node keeps the characters it was read from, so nothing is lost."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.core.findings import Place
from evenhand.core.wording.names import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Characters that print as they stand (after Markdown)."""

    text: str
    start: int

    def source(self) -> str:
        """The characters this was read from."""
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """`((name))`: filled with the value of that name."""

    name: str
    start: int

    @property
    def key(self) -> str:
        """The folded name."""
        return fold(self.name)

    def source(self) -> str:
        """The characters this was read from."""
        return f"(({self.name}))"


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionalText:
    """`((flag??text))`: the text prints if the flag's answer is yes."""

    flag: str
    children: tuple["Inline", ...]
    start: int

    @property
    def key(self) -> str:
        """The folded name of the flag."""
        return fold(self.flag)

    def source(self) -> str:
        """The characters this was read from."""
        return f"(({self.flag}??{''.join(child.source() for child in self.children)}))"


Inline = Words | Placeholder | OptionalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A stretch of Markdown with its placeholders."""

    children: tuple[Inline, ...]
    start: int

    def source(self) -> str:
        """The characters this was read from."""
        return "".join(child.source() for child in self.children)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """An optional block: prints if the answer to its name is yes."""

    name: str
    label: str
    children: tuple["Node", ...]
    opening: str
    closing: str
    start: int

    @property
    def key(self) -> str:
        """The folded name."""
        return fold(self.name)

    def source(self) -> str:
        """The characters this was read from."""
        return self.opening + "".join(child.source() for child in self.children) + self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the wordings of a choice."""

    value: str
    label: str
    children: tuple["Node", ...]
    opening: str
    closing: str
    start: int

    @property
    def key(self) -> str:
        """The folded value."""
        return fold(self.value)

    def source(self) -> str:
        """The characters this was read from."""
        return self.opening + "".join(child.source() for child in self.children) + self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several wordings: the option that the answer to its name points to prints.

    `children` are the options and the blank lines between them.
    """

    name: str
    label: str
    children: tuple["Node", ...]
    opening: str
    closing: str
    start: int

    @property
    def key(self) -> str:
        """The folded name."""
        return fold(self.name)

    @property
    def options(self) -> tuple[Option, ...]:
        """The options in their order."""
        return tuple(child for child in self.children if isinstance(child, Option))

    def source(self) -> str:
        """The characters this was read from."""
        return self.opening + "".join(child.source() for child in self.children) + self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A handling instruction for the person who drafts. It has no way to print."""

    text: str
    opening: str
    closing: str
    start: int

    def source(self) -> str:
        """The characters this was read from."""
        return self.opening + self.text + self.closing


Block = Passage | Choice | Option | Note
Node = Prose | Passage | Choice | Option | Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One place where a placeholder or a flag of optional text is used."""

    name: str
    key: str
    is_flag: bool
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Parsed wording: the nodes, and where each stands in the file it came from."""

    nodes: tuple[Node, ...]
    text: str
    file: str
    first_line: int
    line_starts: tuple[int, ...]

    def to_source(self) -> str:
        """The text this was parsed from, made again from the nodes."""
        return "".join(node.source() for node in self.nodes)

    def place(self, offset: int) -> Place:
        """File, line and column of an offset into the text."""
        index = bisect_right(self.line_starts, offset) - 1
        return Place(
            source=self.file, line=self.first_line + index, column=offset - self.line_starts[index] + 1
        )

    def inlines(self) -> Iterator[Inline]:
        """Every inline node in reading order, those inside optional text after their parent."""
        for node in walk(self.nodes):
            if isinstance(node, Prose):
                yield from inlines_of(node.children)

    def placeholders(self) -> tuple[Use, ...]:
        """Every use of a placeholder or flag, in reading order."""
        uses = []
        for inline in self.inlines():
            match inline:
                case Placeholder(name=name, start=start):
                    uses.append(Use(name=name, key=fold(name), is_flag=False, place=self.place(start)))
                case OptionalText(flag=name, start=start):
                    uses.append(Use(name=name, key=fold(name), is_flag=True, place=self.place(start)))
        return tuple(uses)

    def blocks(self) -> tuple[Block, ...]:
        """Every passage, choice, option and note, in reading order, nested ones after their parent."""
        return tuple(node for node in walk(self.nodes) if not isinstance(node, Prose))

    def notes(self) -> tuple[Note, ...]:
        """The notes in reading order; a note's number is its position here, from 1."""
        return tuple(block for block in self.blocks() if isinstance(block, Note))


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """The nodes and everything inside them, in reading order."""
    for node in nodes:
        yield node
        if isinstance(node, Passage | Choice | Option):
            yield from walk(node.children)


def inlines_of(children: tuple[Inline, ...]) -> Iterator[Inline]:
    """The inline nodes and everything inside optional text, in reading order."""
    for child in children:
        yield child
        if isinstance(child, OptionalText):
            yield from inlines_of(child.children)
