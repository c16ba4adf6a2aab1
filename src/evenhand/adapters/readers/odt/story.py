"""Paragraphs, lists, tables and frames of OpenDocument in their order, onto the sheet."""

from collections.abc import Callable

from evenhand.adapters.readers.odt.frames import frame_boxes, is_frame
from evenhand.adapters.readers.odt.inline import Inline
from evenhand.adapters.readers.odt.ledger import Ledger
from evenhand.adapters.readers.odt.names import OFFICE, TABLE, TEXT, XLINK
from evenhand.adapters.readers.paragraph import Paragraph, Remark
from evenhand.adapters.readers.sheet import Sheet
from evenhand.adapters.readers.tree import Element, local
from evenhand.core.packs.source import LineStyle, MarkKind

EDGES = frozenset({LineStyle.HEADER, LineStyle.FOOTER})
SILENT = frozenset({"tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls"})
DEEPEST_HEADING = 10
Handler = Callable[["Story", Element], None]


class Story:
    """One stretch of running text: the body, a header, a footnote, a text box. `within` is the style of
    what is neither heading nor item; in a header or footer everything has that style."""

    def __init__(self, *, sheet: Sheet, ledger: Ledger, within: LineStyle) -> None:
        self.sheet = sheet
        self.ledger = ledger
        self.within = within
        self.lists: list[str] = []
        self.deleting = False

    def blocks(self, element: Element) -> None:
        """Everything in an element; what is not known is looked through, so that no words are lost."""
        for child in element:
            self.block(child)

    def block(self, element: Element) -> None:
        """One paragraph, list, table, frame, or whatever holds them."""
        handler = HANDLERS.get(str(element.tag))
        if handler:
            handler(self, element)
        elif is_frame(element):
            self._frame(element)
        elif local(element) not in SILENT and not local(element).endswith("-source"):
            self.blocks(element)

    def paragraph(self, element: Element) -> None:
        """A paragraph or heading, then the text boxes that hang on it."""
        inline = Inline(self.ledger)
        read = inline.read(element)
        if self.deleting:
            read.mark(MarkKind.DELETED, 0)
        style, level = self._style(element, read)
        self.sheet.put(read, style=style, level=level)
        self._boxes(inline.boxes)

    def _boxes(self, boxes: list[Element]) -> None:
        for box in boxes:
            Story(sheet=self.sheet, ledger=self.ledger, within=self.within).blocks(box)

    def _frame(self, element: Element) -> None:
        said = Paragraph()
        boxes = list(frame_boxes(element, said))
        self.sheet.put(said, style=self.within)
        self._boxes(boxes)

    def _style(self, element: Element, read: Paragraph) -> tuple[LineStyle, int]:
        if self.within in EDGES:
            return self.within, 0
        if level := self._heading(element):
            return LineStyle.HEADING, level
        if not self.lists:
            return self.within, 0
        self._say_numbers(read)
        return LineStyle.ITEM, len(self.lists) - 1

    def _heading(self, element: Element) -> int:
        if element.tag != TEXT + "h":
            return self.ledger.styles.heading(element.get(TEXT + "style-name"))
        level = str(element.get(TEXT + "outline-level", "1"))
        known = level.isascii() and level.isdigit() and 0 < int(level[:3]) <= DEEPEST_HEADING
        return int(level) if known else 1

    def _say_numbers(self, read: Paragraph) -> None:
        style = self.lists[-1]
        numbered = self.ledger.styles.is_numbered(style, len(self.lists) - 1)
        if numbered and style not in self.ledger.lists_met and read.text().strip():
            self.ledger.lists_met.add(style)
            read.remark("document-numbers-left-out")

    def list_(self, element: Element) -> None:
        """A list; one within another has the style of the outer one unless it names its own."""
        inherited = self.lists[-1] if self.lists else ""
        self.lists.append(str(element.get(TEXT + "style-name") or inherited))
        self.blocks(element)
        self.lists.pop()

    def table(self, element: Element) -> None:
        """A table, cell by cell; words within it that are neither heading nor item are cells."""
        if self.within not in EDGES and len(list(element.iter(TABLE + "table-cell"))) > 1:
            self.sheet.ahead(Remark.of("document-table-by-cells"))
        within, lists = self.within, self.lists
        self.within, self.lists = (within if within in EDGES else LineStyle.CELL), []
        self.blocks(element)
        self.within, self.lists = within, lists

    def section(self, element: Element) -> None:
        """A section; one that is hidden or comes from another file is said to be so."""
        if element.get(TEXT + "display") == "none":
            what = f"section {element.get(TEXT + 'name', '')}"
            self.sheet.ahead(Remark.of("document-hidden-words", what=what))
        for source in element.iterfind(TEXT + "section-source"):
            what = str(source.get(XLINK + "href", ""))
            self.sheet.ahead(Remark.of("document-outside-content", what=what))
        self.blocks(element)

    def change(self, element: Element) -> None:
        """Where whole paragraphs were deleted."""
        deletion = self.ledger.deletion(element)
        if deletion is not None:
            self.deleted(deletion)

    def deleted(self, deletion: Element) -> None:
        """Paragraphs that were deleted, each marked as a whole."""
        outer, self.deleting = self.deleting, True
        for child in deletion:
            if child.tag != OFFICE + "change-info":
                self.block(child)
        self.deleting = outer


HANDLERS: dict[str, Handler] = {
    TEXT + "p": Story.paragraph,
    TEXT + "h": Story.paragraph,
    TEXT + "list": Story.list_,
    TEXT + "section": Story.section,
    TEXT + "change": Story.change,
    TABLE + "table": Story.table,
}
