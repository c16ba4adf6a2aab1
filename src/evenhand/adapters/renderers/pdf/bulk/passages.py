"""Which parts of a document differ from recipient to recipient, and what they say."""

from collections.abc import Iterator
from dataclasses import dataclass

from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.spoken_text import parts_of
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.core.document import (
    Document,
    Heading,
    Items,
    LineBreak,
    Paragraph,
    Record,
    Run,
    Runs,
    Slot,
    Text,
)
from evenhand.core.document.reading import words_of_runs

_MARK = "\ufffc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One tagged part of a letter that slots have a share in. `part` is its place among all parts in
    reading order; `in_window` says that it is the address."""

    runs: Runs
    part: int
    in_window: bool = False

    def lines(self, record: Record) -> list[str]:
        """What it says, cut where a line must end. Raises KeyError for a slot that the record lacks."""
        return seen(words_of_runs(self.runs, record)).split("\n")


def passages_of(document: Document) -> tuple[Passage, ...]:
    """Every passage in reading order. Raises `NotSimple` if one has anything but plain words in it: bold
    or italic, a link, a heading, a cell of a table."""
    marked = parts_of(document, dict.fromkeys(document.slots(), _MARK))
    places = [number for number, part in enumerate(marked) if _MARK in part.words()]
    found = list(_plain_runs(document))
    if len(found) != len(places):
        raise NotSimple("place")
    return tuple(
        Passage(runs=runs, part=place, in_window=window)
        for (runs, window), place in zip(found, places, strict=True)
    )


def _plain_runs(document: Document) -> Iterator[tuple[Runs, bool]]:
    """The runs of each passage that may differ, and whether it is the address."""
    if isinstance(document.recipient, Slot):
        yield (document.recipient,), True
    if isinstance(document.reference, Slot):
        yield (document.reference,), False
    for block in document.blocks:
        match block:
            case Paragraph(runs=runs):
                several: tuple[Runs, ...] = (runs,)
            case Items(items=items):
                several = items
            case Heading(runs=runs):
                several = ()
        yield from ((_plain(runs), False) for runs in several if _differs(runs))


def _differs(runs: Runs) -> bool:
    return any(isinstance(run, Slot) for run in runs)


def _plain(runs: Runs) -> Runs:
    if not all(_is_plain(run) for run in runs):
        raise NotSimple("style")
    return runs


def _is_plain(run: Run) -> bool:
    if isinstance(run, LineBreak):
        return True
    return isinstance(run, Text | Slot) and not run.bold and not run.italic
