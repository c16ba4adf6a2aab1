"""Wording with its values, as blocks of the neutral document.

Markdown is read from the template's words alone. While it is read, one private character stands for
each value, so a value is never taken for wording: a name such as `**x**` or `((x))` stays those characters.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from evenhand.core.document import (
    Block,
    Heading,
    Items,
    LineBreak,
    Link,
    Paragraph,
    Run,
    Runs,
    Slot,
    Table,
    Text,
)
from evenhand.core.findings import Finding, Level, Refused
from evenhand.core.wording.filling import Chosen, Fill, Filling, choose
from evenhand.core.wording.nodes import Wording, Words

FIRST = 0xF0000
STAND_IN = re.compile("[\U000f0000-\U0010ffff]")
SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)\S+\Z", re.IGNORECASE)
OFF = (
    "code",
    "fence",
    "blockquote",
    "hr",
    "reference",
    "html_block",
    "lheading",
    "backticks",
    "image",
    "autolink",
    "html_inline",
    "entity",
)


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark").enable("table").disable(list(OFF))
    # Addresses are checked here, after values have been put in; percent-encoding would hide the stand-ins.
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return markdown


MARKDOWN = _markdown()


def compose(wording: Wording, *, filling: Filling, missing: list[Finding] | None = None) -> tuple[Block, ...]:
    """The blocks a wording prints with these values.

    Raises `Refused` with a finding and place for every placeholder, flag or choice that is not
    filled, and for a link whose address is none. With `missing` the findings of the first kind are put
    there instead, and what is not filled stands in its brackets: this is for a sketch, never for a letter.
    """
    return _Composer(choose(wording, filling=filling, missing=missing), filling).blocks()


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool = False
    italic: bool = False
    address: str | None = None


class _Composer:
    def __init__(self, chosen: Sequence[Chosen], filling: Filling) -> None:
        self.fills: list[Fill] = []
        pieces = []
        for one in chosen:
            if isinstance(one, Words):
                pieces.append(one.text)
            else:
                pieces.append(chr(FIRST + len(self.fills)))
                self.fills.append(filling.values[one.key])
        text = "".join(pieces).replace("\r\n", "\n").replace("\r", "\n")
        self.tokens = MARKDOWN.parse(text)

    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._blocks(self.tokens))

    def _blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        position = 0
        while position < len(tokens):
            token = tokens[position]
            end = _end_of(tokens, position)
            inside = tokens[position + 1 : end]
            match token.type:
                case "heading_open":
                    yield Heading(level=int(token.tag[1]), runs=self._runs(inside))
                case "paragraph_open":
                    yield from self._paragraphs(inside)
                case "bullet_list_open" | "ordered_list_open":
                    items = tuple(self._items(inside))
                    yield Items(items=items, numbered=token.type == "ordered_list_open")
                case "table_open":
                    rows = tuple(self._rows(inside))
                    yield Table(header=rows[0], rows=rows[1:])
            position = end + 1

    def _paragraphs(self, inside: Sequence[Token]) -> Iterator[Block]:
        runs = self._runs(inside)
        alone = self._alone(inside)
        if isinstance(alone, tuple):
            if alone:
                yield Items(items=tuple((_run(one),) for one in alone))
        elif isinstance(alone, str):
            for stretch in re.split(r"\n[ \t]*\n\s*", alone.strip()):
                if stretch:
                    yield Paragraph(runs=tuple(_lines(stretch, _Style())))
        elif runs:
            yield Paragraph(runs=runs)

    def _alone(self, inside: Sequence[Token]) -> Fill | None:
        """The value of a placeholder that is all there is in a paragraph."""
        content = inside[0].content.strip()
        if len(content) == 1 and STAND_IN.match(content):
            return self.fills[ord(content) - FIRST]
        return None

    def _items(self, tokens: Sequence[Token]) -> Iterator[Runs]:
        """The items of a list; what is nested in an item follows it, so that no words are lost."""
        position = 0
        while position < len(tokens):
            end = _end_of(tokens, position)
            yield from self._item(tokens[position + 1 : end])
            position = end + 1

    def _item(self, tokens: Sequence[Token]) -> Iterator[Runs]:
        runs: list[Run] = []
        nested: list[Runs] = []
        for block in self._blocks(tokens):
            match block:
                case Paragraph(runs=more) | Heading(runs=more):
                    runs += [LineBreak(), *more] if runs else more
                case Items(items=items):
                    nested += items
                case Table():
                    pass  # Markdown has no table inside a list item without indentation, which is off
        yield tuple(runs)
        yield from nested

    def _rows(self, tokens: Sequence[Token]) -> Iterator[tuple[Runs, ...]]:
        cells: list[Runs] = []
        for token in tokens:
            if token.type == "tr_open":
                cells = []
            elif token.type == "inline":
                cells.append(tuple(self._inline(token.children or [])))
            elif token.type == "tr_close":
                yield tuple(cells)

    def _runs(self, tokens: Sequence[Token]) -> Runs:
        return tuple(run for token in tokens for run in self._inline(token.children or []))

    def _inline(self, tokens: Iterable[Token]) -> Iterator[Run]:
        return iter(_joined(self._styled(tokens)))

    def _styled(self, tokens: Iterable[Token]) -> Iterator[Run]:
        style = _Style()
        for token in tokens:
            match token.type:
                case "strong_open" | "strong_close":
                    style = replace(style, bold=token.nesting == 1)
                case "em_open" | "em_close":
                    style = replace(style, italic=token.nesting == 1)
                case "link_open":
                    style = replace(style, address=self._address(str(token.attrGet("href") or "")))
                case "link_close":
                    style = replace(style, address=None)
                case "softbreak":
                    yield _words(" ", style)
                case "hardbreak":
                    yield LineBreak()
                case _:
                    yield from self._text(token.content, style)

    def _text(self, text: str, style: _Style) -> Iterator[Run]:
        position = 0
        for match in STAND_IN.finditer(text):
            if match.start() > position:
                yield _words(text[position : match.start()], style)
            yield from self._fill(self.fills[ord(match.group()) - FIRST], style)
            position = match.end()
        if position < len(text):
            yield _words(text[position:], style)

    def _fill(self, fill: Fill, style: _Style) -> Iterator[Run]:
        match fill:
            case str():
                yield from _lines(fill, style)
            case Link():
                yield _words(fill.text, replace(style, address=style.address or fill.address))
            case Slot(name=name):
                if style.address is not None:
                    raise Refused([_bad_address(f"(({name}))")])
                yield Slot(name=name, bold=style.bold, italic=style.italic)
            case _:
                several: tuple[str | Link, ...] = fill
                for position, one in enumerate(several):
                    yield from _between(position, len(fill), style)
                    yield from self._fill(one, style)

    def _address(self, href: str) -> str:
        """The address of a link, with values put in. Raises `Refused` if it is none."""

        def put_in(match: re.Match[str]) -> str:
            fill = self.fills[ord(match.group()) - FIRST]
            if isinstance(fill, Link):
                return fill.address
            return fill if isinstance(fill, str) else match.group()

        address = STAND_IN.sub(put_in, href)
        if not SAFE_ADDRESS.match(address) or STAND_IN.search(address):
            raise Refused([_bad_address(STAND_IN.sub("((…))", address))])
        return address


def _end_of(tokens: Sequence[Token], position: int) -> int:
    """The position of the token that closes the one at `position`."""
    depth = 0
    for index in range(position, len(tokens)):
        depth += tokens[index].nesting
        if depth <= 0:
            return index
    return len(tokens)


def _run(one: str | Link) -> Run:
    return one if isinstance(one, Link) else Text(text=one)


def _words(text: str, style: _Style) -> Run:
    if style.address is not None:
        return Link(text=text, address=style.address, bold=style.bold, italic=style.italic)
    return Text(text=text, bold=style.bold, italic=style.italic)


def _lines(text: str, style: _Style) -> Iterator[Run]:
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        if number:
            yield LineBreak()
        if line:
            yield _words(line, style)


def _between(position: int, count: int, style: _Style) -> Iterator[Run]:
    if position:
        yield _words(" and " if position == count - 1 else ", ", style)


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same runs, with neighbours of one style made one."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last is not None and _alike(last, run):
            assert isinstance(last, Text | Link) and isinstance(run, Text | Link)
            joined[-1] = replace(last, text=last.text + run.text)
        else:
            joined.append(run)
    return tuple(joined)


def _alike(one: Run, other: Run) -> bool:
    if not (isinstance(one, Text | Link) and isinstance(other, Text | Link)):
        return False
    return replace(one, text="") == replace(other, text="")


def _bad_address(address: str) -> Finding:
    return Finding(
        id="wording-link-address",
        level=Level.STOP,
        words=f"“{address}” is no address a link can lead to.",
        mend="Give a whole address, such as https://www.example.sch.uk/complaints",
    )
