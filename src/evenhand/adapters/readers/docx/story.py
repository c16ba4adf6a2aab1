"""Paragraphs, tables, controls and text boxes of Word in their order, onto the sheet."""

from collections.abc import Callable

from evenhand.adapters.readers.docx.book import Book
from evenhand.adapters.readers.docx.controls import content_of, control_of, one_line
from evenhand.adapters.readers.docx.inline import Inline
from evenhand.adapters.readers.docx.names import MC, W
from evenhand.adapters.readers.docx.package import Part
from evenhand.adapters.readers.docx.pictures import chosen
from evenhand.adapters.readers.paragraph import Paragraph, Remark
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.tree import Element
from evenhand.core.packs.source import LineStyle, MarkKind

EDGES = frozenset({LineStyle.HEADER, LineStyle.FOOTER})
SILENT = frozenset(W + name for name in ("sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "tblPrEx"))
Handler = Callable[["Story", Element], None]


class Story:
    """One stretch of running text: the body, a header, a footnote, a text box. `within` is the style of
    what is neither heading nor item; in a header or footer everything has that style."""

    def __init__(self, *, book: Book, part: Part, sheet: Sheet, within: LineStyle) -> None:
        self.book = book
        self.part = part
        self.sheet = sheet
        self.within = within
        self.controls: list[str] = []
        self.inline = Inline(book=book, part=part)

    def read(self, element: Element) -> None:
        """Everything in an element, then what there is to say about fields that never ended."""
        self.blocks(element)
        for instruction in self.inline.unfinished():
            self.sheet.remark(Remark.of("document-field-not-closed", what=instruction), at=self.sheet.last)

    def blocks(self, element: Element) -> None:
        """Everything in an element; what is not known is looked through, so that no words are lost."""
        for child in element:
            self.block(child)

    def block(self, element: Element) -> None:
        """One paragraph, table, control, or whatever holds them."""
        handler = HANDLERS.get(str(element.tag))
        if handler:
            handler(self, element)
        elif element.tag not in SILENT:
            self.blocks(element)

    def paragraph(self, element: Element) -> None:
        """A paragraph, then the text boxes that hang on it."""
        read = self.inline.read(element)
        boxes = self.inline.boxes
        for name in self.controls:
            read.mark(MarkKind.CONTENT_CONTROL, 0, name)
        style, level = self._style(element.find(W + "pPr"), read)
        self.sheet.put(read, style=style, level=level)
        for box in boxes:
            Story(book=self.book, part=self.part, sheet=self.sheet, within=self.within).read(box)

    def _style(self, properties: Element | None, read: Paragraph) -> tuple[LineStyle, int]:
        styles = self.book.styles
        if self.within in EDGES:
            return self.within, 0
        if level := styles.heading(properties):
            return LineStyle.HEADING, level
        numbering = styles.numbering(properties)
        if numbering is None:
            return self.within, 0
        self._say_numbers(numbering.list_id, numbering.level, read)
        return LineStyle.ITEM, numbering.level

    def _say_numbers(self, list_id: str, level: int, read: Paragraph) -> None:
        if (
            (list_id, level) in self.book.numbered
            and list_id not in self.book.lists_met
            and read.text().strip()
        ):
            self.book.lists_met.add(list_id)
            read.remark("document-numbers-left-out")

    def table(self, element: Element) -> None:
        """A table, cell by cell; words within it that are neither heading nor item are cells."""
        if self.within not in EDGES and len(list(element.iter(W + "tc"))) > 1:
            self.sheet.ahead(Remark.of("document-table-by-cells"))
        outer, self.within = self.within, self.within if self.within in EDGES else LineStyle.CELL
        self.blocks(element)
        self.within = outer

    def control(self, element: Element) -> None:
        """A content control round whole paragraphs, rows or cells. One that goes round several lines of
        wording is a region of the document, and is said to be one."""
        control, content = control_of(element), content_of(element)
        if content is None:
            return
        for remark in control.remarks:
            self.sheet.ahead(remark)
        marks = not control.is_frame and (control.prompting or one_line(content))
        if not marks and not control.is_frame:
            self.sheet.ahead(Remark.of("document-region", name=f" {control.name}" if control.name else ""))
        before = self.sheet.last
        self.controls += [control.name] * marks
        self.blocks(content)
        del self.controls[len(self.controls) - marks :]
        if marks and control.name and self.sheet.last == before:
            self._put_empty(control.name)

    def _put_empty(self, name: str) -> None:
        """A control without any words is still a place to be filled."""
        place = Paragraph(f"[{name}]")
        place.mark(MarkKind.CONTENT_CONTROL, 0, name)
        self.sheet.put(place, style=self.within)


def _alternatives(story: Story, element: Element) -> None:
    for one in chosen(element):
        story.block(one)


def _embedded(story: Story, element: Element) -> None:
    story.sheet.remark(Remark.of("document-object-left-out", what=": a whole document"))


HANDLERS: dict[str, Handler] = {
    W + "p": Story.paragraph,
    W + "tbl": Story.table,
    W + "sdt": Story.control,
    W + "altChunk": _embedded,
    MC + "AlternateContent": _alternatives,
}
