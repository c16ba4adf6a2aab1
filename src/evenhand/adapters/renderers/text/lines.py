"""A letter as lines of plain text, cut at its slots."""

from collections.abc import Iterable
from functools import cache

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.forms import Gap, Write
from evenhand.adapters.renderers.furniture import word_for_enclosed
from evenhand.adapters.renderers.links import address_of, says_itself
from evenhand.core.document import (
    Block,
    Document,
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

Pieces = list[str | Gap]

_ABOVE_HEADING = "\n"


def document_pieces(document: Document) -> Pieces:
    """The whole text. Raises `Refused` for a link that leads nowhere."""
    groups = [group for group in _groups(document) if group]
    if groups and groups[0][0] == _ABOVE_HEADING:
        groups[0] = groups[0][1:]
    return [*_parted(groups, by="\n\n"), "\n"]


def _groups(document: Document) -> Iterable[Pieces]:
    yield _said(document.watermark)
    if head := document.letterhead:
        lines = (head.name, *head.address, head.phone, head.email, head.website)
        yield _said("\n".join(filter(None, lines)))
    yield _lines(document.recipient)
    yield _said(document.date)
    yield _lines(document.reference)
    for block in document.blocks:
        yield from _block(block)
    if closing := document.closing:
        yield _said(closing.words)
        yield _said("\n".join(filter(None, (closing.name, closing.title))))
    yield _enclosures(document)
    yield _said(document.acknowledgement)


def _said(text: str) -> Pieces:
    return [clean(text)] if text else []


def _lines(lines: str | tuple[str, ...] | Slot) -> Pieces:
    if isinstance(lines, Slot):
        return [Gap(name=lines.name, write=_indented(""))]
    return _said(lines if isinstance(lines, str) else "\n".join(lines))


def _enclosures(document: Document) -> Pieces:
    if not document.enclosures:
        return []
    word = word_for_enclosed(document.language)
    return _said("\n".join((*([word] if word else []), *document.enclosures)))


def _block(block: Block) -> Iterable[Pieces]:
    match block:
        case Heading(runs=runs):
            yield [_ABOVE_HEADING, *_runs(runs)]
        case Paragraph(runs=runs):
            yield _runs(runs)
        case Items():
            yield _items(block)
        case Table(header=header, rows=rows):
            if not rows:
                yield _parted([_runs(cell) for cell in header], by="\n")
            for row in rows:
                yield _row(header, row)


def _items(block: Items) -> Pieces:
    marks = [f"{number}. " if block.numbered else "- " for number in range(1, len(block.items) + 1)]
    items = zip(marks, block.items, strict=True)
    return _parted([[mark, *_runs(item, indent=" " * len(mark))] for mark, item in items], by="\n")


def _row(header: tuple[Runs, ...], row: tuple[Runs, ...]) -> Pieces:
    cells = zip(header, row, strict=True)
    return _parted(
        [[*_runs(head), ": ", *_runs(cell, indent="  ")] if head else _runs(cell) for head, cell in cells],
        by="\n",
    )


def _runs(runs: Runs, *, indent: str = "") -> Pieces:
    return [_run(run, indent) for run in runs]


def _run(run: Run, indent: str) -> str | Gap:
    match run:
        case Text(text=text):
            return _indented(indent)(clean(text))
        case LineBreak():
            return f"\n{indent}"
        case Slot(name=name):
            return Gap(name=name, write=_indented(indent))
        case Link():
            return _indented(indent)(clean(link_words(run)))


def link_words(link: Link) -> str:
    """A link in plain words: "our website (https://…)", or the address alone if it says that already.
    Raises `Refused` if it leads nowhere."""
    address = address_of(link).removeprefix("mailto:").removeprefix("tel:")
    return link.text if says_itself(link) else f"{link.text} ({address})"


@cache
def _indented(indent: str) -> Write:
    """Values of several lines stay inside their item."""
    return lambda value: value.replace("\n", f"\n{indent}") if indent else value


def _parted(groups: list[Pieces], *, by: str) -> Pieces:
    return [piece for place, group in enumerate(groups) for piece in ([by] if place else []) + group]
