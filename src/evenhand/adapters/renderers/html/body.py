"""A letter in HTML elements: real headings, lists, tables with header cells, addresses and links."""

from collections.abc import Iterable
from dataclasses import dataclass

from evenhand.adapters.renderers.cleaning import clean
from evenhand.adapters.renderers.forms import Gap
from evenhand.adapters.renderers.furniture import word_for_enclosed
from evenhand.adapters.renderers.html.looks import Looks
from evenhand.adapters.renderers.html.markup import Pieces, attribute, runs_pieces, said, slot_writer
from evenhand.core.document import (
    Block,
    Closing,
    Document,
    Heading,
    Items,
    Letterhead,
    Paragraph,
    Runs,
    Slot,
    Table,
)

_LOWEST = 6
_DOT = "\u00a0· "  # it stays at the end of a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Writes a document. `top` is the level that its highest heading gets, `right` that it runs from
    right to left."""

    looks: Looks
    top: int = 1
    right: bool = False

    def pieces(self, document: Document) -> Pieces:
        """Everything between the opening and the closing tag of the page's body, cut at the slots.
        Raises `Refused` for a link that leads nowhere."""
        return [
            *self._element("p", document.watermark, self.looks.watermark),
            *(self._letterhead(document.letterhead) if document.letterhead else []),
            *self._recipient(document.recipient),
            *self._element("p", document.date, self.looks.paragraph),
            *self._reference(document.reference),
            *(piece for block in document.blocks for piece in self._block(block)),
            *(self._closing(document.closing) if document.closing else []),
            *self._enclosures(document),
            *self._element("p", document.acknowledgement, self.looks.small, inside="small"),
        ]

    def _element(self, tag: str, text: str, look: str, *, inside: str = "") -> Pieces:
        if not text:
            return []
        words = f"<{inside}>{said(text)}</{inside}>" if inside else said(text)
        return [f"<{tag}{style(look)}>{words}</{tag}>\n"]

    def _letterhead(self, head: Letterhead) -> Pieces:
        rows = (_DOT.join(filter(None, head.address)), _DOT.join(_contacts(head)))
        return [
            f'<header dir="auto"{style(self.looks.letterhead)}>\n',
            *self._element("p", head.name, self.looks.school),
            *(piece for row in rows for piece in self._element("p", row, self.looks.contacts)),
            "</header>\n",
        ]

    def _recipient(self, lines: tuple[str, ...] | Slot) -> Pieces:
        """The address runs its own way: an English one stays so in an Arabic letter."""
        return self._filled(lines, tag="address", marks=' dir="auto"', look=self.looks.address)

    def _reference(self, reference: str | Slot) -> Pieces:
        lines = reference if isinstance(reference, Slot) else tuple(filter(None, [reference]))
        return self._filled(lines, tag="p", marks="", look=self.looks.paragraph)

    def _filled(self, lines: tuple[str, ...] | Slot, *, tag: str, marks: str, look: str) -> Pieces:
        if not lines:
            return []
        write = slot_writer(own_way=True)
        inside = (
            Gap(name=lines.name, write=write) if isinstance(lines, Slot) else write(clean("\n".join(lines)))
        )
        return [f"<{tag}{marks}{style(look)}>", inside, f"</{tag}>\n"]

    def _block(self, block: Block) -> Pieces:
        match block:
            case Heading(level=level, runs=runs):
                tag = f"h{min(level + self.top - 1, _LOWEST)}"
                return self._wrapped(tag, runs, self.looks.heading(level))
            case Paragraph(runs=runs):
                return self._wrapped("p", runs, self.looks.paragraph)
            case Items():
                return self._items(block)
            case Table():
                return self._table(block)

    def _wrapped(self, tag: str, runs: Runs, look: str, *, marks: str = "") -> Pieces:
        inside = runs_pieces(runs, link_look=self._link_look())
        return [f"<{tag}{marks}{style(look)}>", *inside, f"</{tag}>\n"]

    def _link_look(self) -> str:
        """Beside its look, a link in an Arabic letter runs its own way, or a telephone number in it
        would be turned round."""
        return (' dir="auto"' if self.right else "") + style(self.looks.link)

    def _items(self, block: Items) -> Pieces:
        tag = "ol" if block.numbered else "ul"
        inside = _joined(self._wrapped("li", item, self.looks.item) for item in block.items)
        return [f"<{tag}{style(self.looks.list)}>\n", *inside, f"</{tag}>\n"]

    def _table(self, table: Table) -> Pieces:
        header = _joined(
            self._wrapped("th", cell, self.looks.header_cell, marks=' scope="col"') for cell in table.header
        )
        rows = _joined(
            ["<tr>\n", *_joined(self._wrapped("td", cell, self.looks.cell) for cell in row), "</tr>\n"]
            for row in table.rows
        )
        return [
            f"<table{style(self.looks.table)}>\n<thead>\n<tr>\n",
            *header,
            "</tr>\n</thead>\n<tbody>\n",
            *rows,
            "</tbody>\n</table>\n",
        ]

    def _closing(self, closing: Closing) -> Pieces:
        name = f"<strong>{said(closing.name)}</strong>"
        who = "<br>\n".join(filter(None, (name, said(closing.title))))
        return [
            *self._element("p", closing.words, self.looks.closing),
            f"<p{style(self.looks.paragraph)}>{who}</p>\n",
        ]

    def _enclosures(self, document: Document) -> Pieces:
        if not document.enclosures:
            return []
        word = word_for_enclosed(document.language)
        label = f"<strong>{said(word)}</strong>" if word else ""
        lines = (label, *(said(line) for line in document.enclosures))
        return [f"<p{style(self.looks.paragraph)}>", "<br>\n".join(filter(None, lines)), "</p>\n"]


def style(look: str) -> str:
    """The attribute for a look; nothing for none."""
    return f' style="{attribute(look)}"' if look else ""


def _contacts(head: Letterhead) -> list[str]:
    return [line for line in (head.phone, head.email, head.website) if line]


def _joined(many: Iterable[Pieces]) -> Pieces:
    return [piece for pieces in many for piece in pieces]
