"""A Word document as lines, in reading order: headers, body, footnotes and endnotes, footers.

package      the parts of the file, and where their relationships lead
styles       which paragraphs are headings or items, what is bold, which language
fields       what a field means: a merge field, a link, a date, a condition
controls     what a content control is called and offers
pictures     what stands in drawings: text boxes, and what has to be left out
inline       the words of one paragraph
story        paragraphs, tables and controls in their order
"""

from collections.abc import Iterator

from evenhand.adapters.readers.archive import Archive
from evenhand.adapters.readers.docx.book import Book
from evenhand.adapters.readers.docx.names import R, W
from evenhand.adapters.readers.docx.package import Package, Part
from evenhand.adapters.readers.docx.story import Story
from evenhand.adapters.readers.paragraph import Remark
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.tree import Element
from evenhand.core.packs.source import LineStyle, SourceDocument


def read_docx(archive: Archive) -> SourceDocument:
    """A Word document as lines. Raises Unreadable if a part is missing or broken."""
    package = Package(archive)
    book = Book(package)
    sheet = Sheet(archive.name)
    if template := package.outside_template():
        sheet.remark(Remark.of("document-outside-template", what=template))
    _read_edges(package, book, sheet, "header", LineStyle.HEADER)
    body = Story(book=book, part=package.main, sheet=sheet, within=LineStyle.BODY)
    for root in package.main.root.iter(W + "body"):
        body.read(root)
    _read_notes(package, book, sheet)
    _read_edges(package, book, sheet, "footer", LineStyle.FOOTER)
    for comment in book.untold_comments.values():
        sheet.remark(Remark.of("document-comment-on-nothing", what=comment))
    return sheet.document(language=book.language())


def _edges(package: Package, kind: str) -> Iterator[Part]:
    """Each header or footer that a section uses, once."""
    references = package.main.root.iter(f"{W}{kind}Reference")
    for id_ in dict.fromkeys(str(one.get(R + "id", "")) for one in references):
        if part := package.related(package.main, id_):
            yield part


def _read_edges(package: Package, book: Book, sheet: Sheet, kind: str, style: LineStyle) -> None:
    """Headers or footers; one that says the same as another is told once."""
    told = set[tuple[str, ...]]()
    for part in _edges(package, kind):
        words = tuple("".join(str(text) for text in one.itertext()) for one in part.root.iter(W + "p"))
        if words not in told or next(part.root.iter(W + "drawing", W + "pict"), None) is not None:
            Story(book=book, part=part, sheet=sheet, within=style).read(part.root)
        told.add(words)


def _read_notes(package: Package, book: Book, sheet: Sheet) -> None:
    """Footnotes, then endnotes, in the order in which the text refers to them."""
    for kind in ("footnote", "endnote"):
        part = package.by_kind(f"{kind}s")
        if part is None:
            continue
        notes = {str(one.get(W + "id")): one for one in part.root.iter(W + kind)}
        for note in _used(notes, book.notes_called[kind]):
            sheet.ahead(Remark.of("document-note-moved"))
            Story(book=book, part=part, sheet=sheet, within=LineStyle.BODY).read(note)


def _used(notes: dict[str, Element], called: dict[str, None]) -> Iterator[Element]:
    for id_ in called:
        if id_ in notes:
            yield notes[id_]
