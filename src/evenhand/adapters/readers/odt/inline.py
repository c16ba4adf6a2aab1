"""The words of one paragraph of OpenDocument, with marks for fields, links, comments and deletions."""

import re
from collections.abc import Callable

from evenhand.adapters.readers.odt.fields import field_of
from evenhand.adapters.readers.odt.frames import frame_boxes
from evenhand.adapters.readers.odt.ledger import Ledger
from evenhand.adapters.readers.odt.names import DRAW, OFFICE, TEXT, XLINK
from evenhand.adapters.readers.paragraph import Paragraph
from evenhand.adapters.readers.tree import Element, local
from evenhand.core.packs.source import MarkKind

Handler = Callable[["Inline", Element], None]

SILENT = frozenset({"ruby-text", "note-citation", "tracked-changes", "label", "list-item", "change-info"})
WHITE = re.compile(r"[ \t\r\n]+")
MOST_SPACES = 100


class Inline:
    """Reads one paragraph: white space counts once, as the format has it. `boxes` are text boxes in it."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.out = Paragraph()
        self.boxes: list[Element] = []
        self.comments: dict[str, tuple[int, str]] = {}

    def read(self, element: Element) -> Paragraph:
        """The words of `text:p` or `text:h`."""
        self.walk(element)
        for start, words in self.comments.values():
            self.out.mark(MarkKind.COMMENT, start, words)
        return self.out

    def walk(self, element: Element) -> None:
        """Everything in an element; what is not known is looked through, so that no words are lost."""
        self.say(element.text)
        for child in element:
            self.child(child)
            self.say(child.tail)

    def child(self, element: Element) -> None:
        """One element in the running text."""
        name = local(element)
        handler = HANDLERS.get(str(element.tag))
        if handler:
            handler(self, element)
        elif element.tag.startswith(DRAW):
            self.boxes.extend(frame_boxes(element, self.out))
        elif name not in SILENT:
            self._field_or_words(element)

    def say(self, text: str | None) -> None:
        """Words of the file, in which any white space is one space and none at the begin."""
        words = WHITE.sub(" ", text or "")
        self.out.add(words[1:] if words.startswith(" ") and self.out.ends_in_space() else words)

    def _field_or_words(self, element: Element) -> None:
        """A field is marked; one without a result shows its name."""
        field, start = field_of(element), self.out.position
        self.walk(element)
        if field is None:
            return
        if field.shown and not self.out.since(start).strip():
            start = self.out.position
            self.out.add(field.shown)
        if field.kind:
            self.out.mark(field.kind, start, field.value)
        self.out.remarks.extend(field.remarks)


def _span(inline: Inline, element: Element) -> None:
    style, styles = element.get(TEXT + "style-name"), inline.ledger.styles
    start = inline.out.position
    inline.walk(element)
    if styles.is_bold(style):
        inline.out.mark(MarkKind.BOLD, start)
    if styles.is_italic(style):
        inline.out.mark(MarkKind.ITALIC, start)
    if styles.is_hidden(style):
        inline.out.remark("document-hidden-words", what=inline.out.since(start))


def _link(inline: Inline, element: Element) -> None:
    start = inline.out.position
    inline.walk(element)
    address = str(element.get(XLINK + "href", "")).strip()
    if address and not address.startswith("#"):
        inline.out.mark(MarkKind.LINK, start, address)


def _spaces(inline: Inline, element: Element) -> None:
    count = str(element.get(TEXT + "c", "1"))
    inline.out.add(" " * (min(int(count), MOST_SPACES) if count.isascii() and count.isdigit() else 1))


def _comment(inline: Inline, element: Element) -> None:
    words = "\n".join("".join(str(text) for text in one.itertext()) for one in element.iter(TEXT + "p"))
    name = element.get(OFFICE + "name")
    if name:
        inline.comments[str(name)] = (inline.out.position, words)
    else:
        inline.out.mark(MarkKind.COMMENT, inline.out.position, words)


def _comment_end(inline: Inline, element: Element) -> None:
    start, words = inline.comments.pop(str(element.get(OFFICE + "name")), (0, ""))
    if words:
        inline.out.mark(MarkKind.COMMENT, start, words)


def _note(inline: Inline, element: Element) -> None:
    inline.ledger.notes.extend(element.iterfind(TEXT + "note-body"))


def _deleted(inline: Inline, element: Element) -> None:
    deletion = inline.ledger.deletion(element)
    if deletion is not None:
        start = inline.out.position
        for number, paragraph in enumerate(deletion.iter(TEXT + "p", TEXT + "h")):
            inline.out.add(" " if number else "")
            inline.walk(paragraph)
        inline.out.mark(MarkKind.DELETED, start)


HANDLERS: dict[str, Handler] = {
    TEXT + "span": _span,
    TEXT + "a": _link,
    TEXT + "s": _spaces,
    TEXT + "tab": lambda inline, element: inline.out.add("\t"),
    TEXT + "line-break": lambda inline, element: inline.out.break_line(),
    TEXT + "note": _note,
    TEXT + "change": _deleted,
    OFFICE + "annotation": _comment,
    OFFICE + "annotation-end": _comment_end,
}
