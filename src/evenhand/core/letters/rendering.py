"""The promise every renderer keeps: a document and a record in, finished bytes out."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from evenhand.core.document import Document, Record


class Press(Protocol):
    """One document made ready, to be printed for any number of recipients.

    Each record gives every slot of the document its value. The same document and record give the
    same bytes in every process.
    """

    def one(self, record: Record) -> bytes:
        """The finished bytes for one recipient.

        Raises KeyError for a slot that the record does not fill (a bug of the caller: mailmerge
        checks the records first) and `Refused` for a character no font has.
        """
        ...

    def many(self, records: Iterable[Record]) -> Iterator[bytes]:
        """The finished bytes for each recipient in order, made as they are asked for, a few ahead at most."""
        ...


class Renderer(Protocol):
    """Makes a document ready for the press in one format."""

    @property
    def suffix(self) -> str:
        """How file names of this format end, with the dot."""
        ...

    def prepare(self, document: Document) -> Press:
        """Do once what is the same for all recipients."""
        ...
