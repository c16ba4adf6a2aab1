"""Word: a letter as a .docx that a school can go on editing.

Its parts are our own: real styles, headings and lists, links, one header row that repeats, pages
counted in the foot, no macro, and nothing outside the file but the addresses of links.
The letter is written once; for each recipient only the gaps of document.xml are filled.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evenhand.adapters.renderers.docx.archive import Archive, archive_of
from evenhand.adapters.renderers.docx.body import document_pieces
from evenhand.adapters.renderers.docx.parts import members_around
from evenhand.adapters.renderers.docx.relations import Relations
from evenhand.adapters.renderers.forms import form_of
from evenhand.adapters.renderers.turning import steadied
from evenhand.core.document import Document, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class DocxPress:
    """A letter made ready as a Word file."""

    archive: Archive

    def one(self, record: Record) -> bytes:
        """The file for one recipient. Raises KeyError for a slot that the record does not fill."""
        return self.archive.filled(record)

    def many(self, records: Iterable[Record]) -> Iterator[bytes]:
        """The files for each recipient in order, made as they are asked for."""
        return map(self.archive.filled, records)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocxRenderer:
    """Makes Word files."""

    @property
    def suffix(self) -> str:
        """How file names of this format end."""
        return ".docx"

    def prepare(self, document: Document) -> DocxPress:
        """Write all that is the same for all recipients.

        Raises `Refused` for a link that leads nowhere and `Unreadable` for a picture that is neither
        PNG nor JPEG.
        """
        document = steadied(document)
        relations = Relations()
        form = form_of(document_pieces(document, relations))
        members = members_around(document, relations)
        return DocxPress(archive=archive_of(members=members, name="word/document.xml", form=form))
