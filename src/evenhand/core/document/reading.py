"""What a document says, line by line, in the order somebody would read it aloud.

This is the measure for every renderer: its output, read back, says these lines and nothing else.
"""

from collections.abc import Iterator

from evenhand.core.document import (
    Block,
    Document,
    Heading,
    Items,
    LineBreak,
    Link,
    Paragraph,
    Record,
    Run,
    Runs,
    Slot,
    Table,
    Text,
)

EMPTY: Record = {}


def lines_of_slot(slot: Slot, record: Record) -> tuple[str, ...]:
    """The lines a slot stands for. Raises KeyError if the record does not know the slot."""
    value = record[slot.name]
    return (value,) if isinstance(value, str) else value


def words_of_runs(runs: Runs, record: Record = EMPTY) -> str:
    """The words of some runs; a line break is a newline."""
    return "".join(_words(run, record) for run in runs)


def _words(run: Run, record: Record) -> str:
    match run:
        case Text(text=text) | Link(text=text):
            return text
        case LineBreak():
            return "\n"
        case Slot():
            return "\n".join(lines_of_slot(run, record))


def _block(block: Block, record: Record) -> Iterator[str]:
    match block:
        case Heading(runs=runs) | Paragraph(runs=runs):
            yield words_of_runs(runs, record)
        case Items(items=items):
            yield from (words_of_runs(item, record) for item in items)
        case Table(header=header, rows=rows):
            for row in (header, *rows):
                yield from (words_of_runs(cell, record) for cell in row)


def body_lines(document: Document, record: Record = EMPTY) -> tuple[str, ...]:
    """What the body says: one string a paragraph, heading, list item or cell."""
    return tuple(line for block in document.blocks for line in _block(block, record))


def spoken_lines(document: Document, record: Record = EMPTY) -> tuple[str, ...]:
    """What the whole letter says from the letterhead to the enclosures, in reading order."""
    return tuple(line for line in _everything(document, record) if line)


def _everything(document: Document, record: Record) -> Iterator[str]:
    if head := document.letterhead:
        yield from (head.name, *head.address, head.phone, head.email, head.website)
    if isinstance(document.recipient, Slot):
        yield from lines_of_slot(document.recipient, record)
    else:
        yield from document.recipient
    yield document.date
    if isinstance(document.reference, Slot):
        yield from lines_of_slot(document.reference, record)
    else:
        yield document.reference
    yield from body_lines(document, record)
    if closing := document.closing:
        yield from (closing.words, closing.name, closing.title)
    yield from document.enclosures
    yield document.acknowledgement
