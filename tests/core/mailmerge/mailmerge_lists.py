"""A list in memory and small letters for the tests of mailmerge."""

import hashlib
from dataclasses import dataclass

from evenhand.core.contacts import Row
from evenhand.core.document import Document, Paragraph, Slot, Text


@dataclass(frozen=True)
class PlainList:
    """A list that is already rows: the first is the header, and rows count from 2."""

    headers: tuple
    body: tuple
    name: str = "c.csv"
    findings: tuple = ()

    @property
    def digest(self):
        return hashlib.sha256(repr((self.headers, self.body)).encode()).hexdigest()

    @property
    def count(self):
        return len(self.body)

    def rows(self):
        for number, cells in enumerate(self.body, start=2):
            yield Row(number=number, cells=tuple(cells))


def list_of(*rows):
    return PlainList(headers=tuple(rows[0]), body=tuple(rows[1:]))


def letter(*pieces, **more):
    """A letter of paragraphs; a piece in double brackets is a slot."""
    runs = tuple(Slot(name=piece[2:-2]) if piece.startswith("((") else Text(text=piece) for piece in pieces)
    return Document(title="News", blocks=(Paragraph(runs=runs),), **more)


GREETING = letter("Dear ", "((recipient.salutation))", ",")
