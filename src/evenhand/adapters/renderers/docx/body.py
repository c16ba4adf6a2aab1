"""document.xml: the letter from letterhead to small print, with gaps where recipients differ."""

from collections.abc import Iterable
from dataclasses import dataclass

from evenhand.adapters.renderers.docx import drawings, sheet
from evenhand.adapters.renderers.docx.columns import column_widths
from evenhand.adapters.renderers.docx.markup import Direct, Pieces, attribute, paragraph, run, slot_writer
from evenhand.adapters.renderers.docx.relations import OFFICE, Placed, Relations
from evenhand.adapters.renderers.docx.style import NAMESPACE
from evenhand.adapters.renderers.forms import Gap
from evenhand.adapters.renderers.furniture import word_for_enclosed
from evenhand.adapters.renderers.languages import has_right_to_left, runs_right_to_left
from evenhand.adapters.renderers.links import address_of
from evenhand.core.document import (
    Block,
    Closing,
    Document,
    Heading,
    Items,
    Letterhead,
    LineBreak,
    Link,
    Paragraph,
    Run,
    Runs,
    Slot,
    Table,
    Text,
)

_DOT = "\u00a0· "  # it stays at the end of a line
_HIGHEST = 6


def document_pieces(document: Document, relations: Relations) -> Pieces:
    """The whole part, cut at its slots. What it points at is left with `relations`.

    Raises `Refused` for a link that leads nowhere and `Unreadable` for a picture that is none.
    """
    right = runs_right_to_left(document.language)
    writer = _Writer(relations=relations, places=sheet.places_of(document), right=right)
    return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{OFFICE}" {drawings.NAMESPACES}><w:body>',
        *writer.opening(document),
        *writer.blocks(document),
        *writer.ending(document),
        f"{_section(document, right=right)}</w:body></w:document>",
    ]


def _section(document: Document, *, right: bool) -> str:
    header = '<w:headerReference w:type="default" r:id="rHeader"/>' if document.watermark else ""
    return (
        f'<w:sectPr>{header}<w:footerReference w:type="default" r:id="rFooter"/>'
        f'<w:pgSz w:w="{sheet.PAGE_WIDTH}" w:h="{sheet.PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="{sheet.TOP_EDGE}" w:right="{sheet.EDGE}" w:bottom="{sheet.FOOT_EDGE}"'
        f' w:left="{sheet.EDGE}" w:header="340" w:footer="567" w:gutter="0"/>'
        f"{'<w:bidi/>' if right else ''}</w:sectPr>"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writer:
    relations: Relations
    places: sheet.Places
    right: bool

    def opening(self, document: Document) -> Pieces:
        head, reference = document.letterhead, document.reference
        pieces = self._letterhead(head) if head else []
        pieces += self._recipient(document.recipient, window=head is not None)
        if document.date:
            direct = Direct(after=0 if reference else sheet.BELOW_OPENING)
            pieces += paragraph([self._said(document.date)], style="Date", direct=direct)
        if isinstance(reference, Slot):
            pieces += paragraph(self._run(reference), style="Reference")
        elif reference:
            pieces += paragraph([self._said(reference)], style="Reference")
        return pieces

    def _said(self, text: str, *, bold: bool = False) -> str:
        return run(text, bold=bold, right=self.right)

    def _letterhead(self, head: Letterhead) -> Pieces:
        placed = self.relations.picture(head.logo) if head.logo else None
        frame = self.places.letterhead()
        pieces = self._logo(placed) if placed else []
        pieces += self._own_way(head.name, style="LetterheadName", frame=frame)
        pieces += self._own_way(_DOT.join(filter(None, head.address)), style="Letterhead", frame=frame)
        contacts = filter(None, (head.phone, head.email, head.website))
        apart = "\n" if self.places.large else _DOT
        return pieces + self._own_way(apart.join(contacts), style="Letterhead", frame=frame)

    def _logo(self, placed: Placed) -> Pieces:
        drawn = drawings.drawing(placed, box=self.places.logo_box)
        direct = Direct(frame=self.places.logo_frame(), right=self._against(""))
        return paragraph([drawn], style="Logo", direct=direct)

    def _against(self, text: str) -> bool | None:
        """The direction of a paragraph that follows its own words and not the letter: an English
        address stays one in an Arabic letter, or no postman could read it."""
        own = has_right_to_left(text)
        return None if own == self.right else own

    def _own_way(self, text: str, *, style: str, frame: str) -> Pieces:
        if not text:
            return []
        said = run(text, right=has_right_to_left(text))
        return paragraph([said], style=style, direct=Direct(frame=frame, right=self._against(text)))

    def _recipient(self, recipient: tuple[str, ...] | Slot, *, window: bool) -> Pieces:
        style, frame = ("WindowAddress", self.places.window()) if window else ("Address", "")
        if isinstance(recipient, Slot):
            gap = Gap(name=recipient.name, write=slot_writer())
            return paragraph([gap], style=style, direct=Direct(frame=frame, right=self._against("")))
        return self._own_way("\n".join(recipient), style=style, frame=frame)

    def blocks(self, document: Document) -> Pieces:
        pieces: Pieces = []
        for place, block in enumerate(document.blocks, start=1):
            last = place == len(document.blocks) and document.closing is not None
            pieces += self._block(block, last=last)
        return pieces

    def _block(self, block: Block, *, last: bool) -> Pieces:
        match block:
            case Heading(level=level, runs=runs):
                return paragraph(self._runs(runs), style=f"Heading{min(level, _HIGHEST)}")
            case Paragraph(runs=runs):
                return paragraph(self._runs(runs), direct=Direct(keep_next=last))
            case Items():
                return self._items(block)
            case Table():
                return self._table(block)

    def _items(self, block: Items) -> Pieces:
        style = "ListNumber" if block.numbered else "ListBullet"
        number = self.relations.numbered_list() if block.numbered else 0
        room = (*(0 for _ in block.items[1:]), sheet.BELOW_LIST)
        return _joined(
            paragraph(self._runs(item), style=style, direct=Direct(list_number=number, after=after))
            for item, after in zip(block.items, room, strict=bool(block.items))
        )

    def _table(self, table: Table) -> Pieces:
        widths = column_widths(table, room=sheet.TEXT_WIDTH)
        visual = "<w:bidiVisual/>" if self.right else ""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        look = '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        return [
            f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{visual}<w:tblW w:w="5000" w:type="pct"/>'
            f'{look} w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>',
            *self._row(table.header, widths=widths, header=True),
            *_joined(self._row(row, widths=widths, header=False) for row in table.rows),
            "</w:tbl>",
            *paragraph([], style="AfterTable"),
        ]

    def _row(self, cells: tuple[Runs, ...], *, widths: tuple[int, ...], header: bool) -> Pieces:
        style = "TableHeading" if header else "TableText"
        marks = "<w:cantSplit/><w:tblHeader/>" if header else "<w:cantSplit/>"
        pieces: Pieces = [f"<w:tr><w:trPr>{marks}</w:trPr>"]
        for cell, width in zip(cells, widths, strict=True):
            pieces.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>')
            pieces += paragraph(self._runs(cell), style=style)
            pieces.append("</w:tc>")
        return [*pieces, "</w:tr>"]

    def _runs(self, runs: Runs) -> Pieces:
        return _joined(self._run(one) for one in runs)

    def _run(self, one: Run) -> Pieces:
        match one:
            case Text(text=text, bold=bold, italic=italic):
                return [run(text, bold=bold, italic=italic, right=self.right)]
            case LineBreak():
                return ["<w:r><w:br/></w:r>"]
            case Slot(name=name, bold=bold, italic=italic):
                return [Gap(name=name, write=slot_writer(bold=bold, italic=italic, right=self.right))]
            case Link():
                return [self._link(one)]

    def _link(self, link: Link) -> str:
        known = self.relations.link(address_of(link))
        words = run(link.text, bold=link.bold, italic=link.italic, style="Hyperlink", right=self.right)
        return f'<w:hyperlink r:id="{attribute(known)}" w:history="1">{words}</w:hyperlink>'

    def ending(self, document: Document) -> Pieces:
        last = not document.enclosures and bool(document.acknowledgement)
        pieces = self._closing(document.closing, keep_next=last) if document.closing else []
        if document.enclosures:
            word = word_for_enclosed(document.language)
            label = [self._said(f"{word}\n", bold=True)] if word else []
            pieces += paragraph(
                [*label, self._said("\n".join(document.enclosures))],
                style="Enclosures",
                direct=Direct(keep_next=bool(document.acknowledgement)),
            )
        if document.acknowledgement:
            pieces += paragraph([self._said(document.acknowledgement)], style="SmallPrint")
        return pieces

    def _closing(self, closing: Closing, *, keep_next: bool) -> Pieces:
        """`keep_next`: the small print follows, and never stands on a page alone."""
        pieces = paragraph([self._said(closing.words)], style="Closing")
        if closing.signature:
            drawn = drawings.drawing(self.relations.picture(closing.signature), box=sheet.SIGNATURE_BOX)
            pieces += paragraph([drawn], style="SignaturePicture")
        kept = Direct(keep_next=keep_next)
        pieces += paragraph([self._said(closing.name)], style="Signature", direct=kept)
        if closing.title:
            pieces += paragraph([self._said(closing.title)], style="SignatoryPost", direct=kept)
        return pieces


def _joined(many: Iterable[Pieces]) -> Pieces:
    return [piece for pieces in many for piece in pieces]
