"""Numbers and Latin words in a letter that runs from right to left, kept from being turned round.

Between two groups of digits a plain blank lets them change places, so that nobody could ring the
number; a fixed blank does not. A date such as "22 November 2026" would come apart the same way unless
marks of direction hold its ends. Word, mail programs and editors all order letters by the same rules
(Unicode Standard Annex 9, W1–W7 and N1–N2, read 2026-11-22); PDF is set by `pdf/words.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from evenhand.adapters.renderers.languages import runs_right_to_left
from evenhand.core.document import (
    Block,
    Document,
    Heading,
    Items,
    Link,
    Paragraph,
    Run,
    Runs,
    Slot,
    Table,
    Text,
)

_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")
_LATIN = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z\u00c0-\u024f '’.,:/&@+()-]*[0-9A-Za-z])?")
_FIXED_BLANK = "\u00a0"
_LEFT_TO_RIGHT = "\u200e"


def steadied(document: Document) -> Document:
    """The document with numbers and Latin words that stay as they are; the same one if it runs from
    left to right. Values of slots are not in it."""
    if not runs_right_to_left(document.language):
        return document
    reference = document.reference
    closing = document.closing
    return replace(
        document,
        blocks=tuple(_block(block) for block in document.blocks),
        date=steady(document.date),
        reference=reference if isinstance(reference, Slot) else steady(reference),
        closing=closing
        and replace(
            closing, words=steady(closing.words), name=steady(closing.name), title=steady(closing.title)
        ),
        enclosures=tuple(map(steady, document.enclosures)),
        acknowledgement=steady(document.acknowledgement),
    )


def steady(text: str) -> str:
    """A text as it stands in a line that runs from right to left."""
    return _LATIN.sub(_held, text)


def stretches(text: str) -> Iterator[tuple[str, bool]]:
    """A text cut where Latin words begin or end with a number, and so have to be held together: each
    stretch, and whether it is one of these."""
    reached = 0
    for found in _LATIN.finditer(text):
        if _comes_apart(found[0]):
            yield text[reached : found.start()], False
            yield found[0], True
            reached = found.end()
    yield text[reached:], False


def _held(found: re.Match[str]) -> str:
    words = _BETWEEN_DIGITS.sub(_FIXED_BLANK, found[0])
    return f"{_LEFT_TO_RIGHT}{words}{_LEFT_TO_RIGHT}" if _comes_apart(words) else words


def _comes_apart(words: str) -> bool:
    return any(letter.isalpha() for letter in words) and (words[0].isdigit() or words[-1].isdigit())


def _block(block: Block) -> Block:
    match block:
        case Heading(runs=runs) | Paragraph(runs=runs):
            return replace(block, runs=_runs(runs))
        case Items(items=items):
            return replace(block, items=tuple(map(_runs, items)))
        case Table(header=header, rows=rows):
            return replace(block, header=_cells(header), rows=tuple(map(_cells, rows)))


def _cells(row: tuple[Runs, ...]) -> tuple[Runs, ...]:
    return tuple(map(_runs, row))


def _runs(runs: Runs) -> Runs:
    return tuple(map(_run, runs))


def _run(run: Run) -> Run:
    return replace(run, text=steady(run.text)) if isinstance(run, Text | Link) else run
