"""The words of one paragraph of Word, with marks for fields, controls, links, comments and deletions."""

import re
from collections.abc import Callable, Iterator

from evenhand.adapters.readers.docx.book import Book
from evenhand.adapters.readers.docx.controls import content_of, control_of
from evenhand.adapters.readers.docx.fields import OpenField
from evenhand.adapters.readers.docx.names import MC, M, R, W, number, value
from evenhand.adapters.readers.docx.package import Part
from evenhand.adapters.readers.docx.pictures import chosen, quoted, text_boxes
from evenhand.adapters.readers.limits import MAX_DEPTH
from evenhand.adapters.readers.paragraph import Paragraph
from evenhand.adapters.readers.tree import Element, too_deep
from evenhand.core.packs.source import MarkKind

ORDINARY_CODE = re.compile(r"^[0-9a-ce-fA-CE-F](?<![fF])[0-9a-fA-F]{3}$")
Handler = Callable[["Inline", Element], None]

SILENT = frozenset(
    W + name
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "rt", "proofErr",
        "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator", "instrText",
    )
)  # fmt: skip


class Inline:
    """Reads the paragraphs of one story in order: a field may begin in one and end in another.
    `boxes` are the text boxes met in the last paragraph."""

    def __init__(self, *, book: Book, part: Part) -> None:
        self.book = book
        self.part = part
        self.boxes: list[Element] = []
        self.fields: list[OpenField] = []
        self.comments: dict[str, tuple[int, int]] = {}
        self.paragraphs = 0
        self.out = Paragraph()

    def read(self, element: Element) -> Paragraph:
        """The words of `w:p`."""
        self.out = Paragraph()
        self.boxes = []
        self._open_again()
        self.walk(element)
        self._close_for_now()
        return self.out

    def walk(self, element: Element) -> None:
        """Everything in an element; what is not known is looked through, so that no words are lost."""
        for child in element:
            tag = child.tag
            if tag in SILENT and tag != W + "instrText":
                continue
            handler = HANDLERS.get(str(tag))
            if handler:
                handler(self, child)
            else:
                self.walk(child)

    def say(self, text: str) -> None:
        """Words; within the instruction of a field they belong to it and do not show."""
        if self.showing():
            self.out.add(text)
        else:
            self.instruct(text)

    def showing(self) -> bool:
        """Whether words show here: not within an instruction, nor in the result of a field within one."""
        return all(one.in_result for one in self.fields)

    def instruct(self, text: str) -> None:
        """A piece of an instruction. Outside a field Word shows nothing of it."""
        if self.fields and not self.fields[-1].in_result:
            self.fields[-1].instruction.append(text)

    def _open_again(self) -> None:
        self.paragraphs += 1
        for one in self.fields:
            one.start = 0

    def _close_for_now(self) -> None:
        """What goes on in the next paragraph is marked up to the end of this one."""
        for one in self.fields:
            meaning = one.meaning() if one.in_result else None
            if meaning and meaning.kind:
                self.out.mark(meaning.kind, one.start, meaning.value)
        if self.out.text().strip():
            for id_ in list(self.comments):
                self.end_comment(id_)

    def begin_comment(self, id_: str) -> None:
        """A comment begins here."""
        self.comments[id_] = (self.paragraphs, self.out.position)

    def end_comment(self, id_: str) -> None:
        """Mark a comment, once, from where it began in this paragraph to here."""
        paragraph, start = self.comments.pop(id_, (self.paragraphs, self.out.position))
        if text := self.book.untold_comments.pop(id_, ""):
            self.out.mark(MarkKind.COMMENT, start if paragraph == self.paragraphs else 0, text)

    def begin_field(self, field: OpenField) -> None:
        """A field begins. Raises Unreadable where fields stand too deep in each other."""
        if len(self.fields) >= MAX_DEPTH:
            raise too_deep(self.part.name, name=self.book.name)
        self.fields.append(field)

    def finish(self, done: OpenField) -> None:
        """A field has ended: mark its result, or give it to the instruction of the field around it."""
        if not self.showing():
            self.instruct(f"{{ {done.text()} }}")
            return
        meaning = done.meaning()
        start = done.start
        if meaning.shown and not self.out.since(start).strip():
            start = self.out.position
            self.out.add(meaning.shown)
        if meaning.kind:
            self.out.mark(meaning.kind, start, meaning.value)
        if meaning.finding:
            self.out.remark(meaning.finding, **meaning.details)

    def unfinished(self) -> Iterator[str]:
        """The instructions of fields that never ended."""
        for one in self.fields:
            yield one.text()


def _run(inline: Inline, element: Element) -> None:
    properties = element.find(W + "rPr")
    styles = inline.book.styles
    start = inline.out.position
    inline.walk(element)
    if inline.out.position == start:
        return
    for kind, tag in ((MarkKind.BOLD, "b"), (MarkKind.ITALIC, "i")):
        if styles.switched(properties, tag):
            inline.out.mark(kind, start)
    if styles.switched(properties, "vanish"):
        inline.out.remark("document-hidden-words", what=inline.out.since(start))
    inline.book.heard(value(properties, "lang"), inline.out.position - start)


def _text(inline: Inline, element: Element) -> None:
    inline.say(element.text or "")


def _character(text: str) -> Handler:
    return lambda inline, element: inline.say(text)


def _break(inline: Inline, element: Element) -> None:
    if inline.showing():
        inline.out.break_line()
    else:
        inline.instruct(" ")


def _symbol(inline: Inline, element: Element) -> None:
    """A character of a symbol font says nothing without its font, unless it is an ordinary one."""
    code = str(element.get(W + "char", ""))
    ordinary = (
        len(code) == 4 and all(one in "0123456789abcdefABCDEF" for one in code) and code[0] not in "dDfF"
    )
    if ordinary:
        inline.say(chr(int(code, 16)))
    else:
        inline.out.remark("document-symbol-left-out", font=str(element.get(W + "font", "")))


def _deleted(inline: Inline, element: Element) -> None:
    start = inline.out.position
    inline.walk(element)
    inline.out.mark(MarkKind.DELETED, start)


def _link(inline: Inline, element: Element) -> None:
    start = inline.out.position
    inline.walk(element)
    if address := inline.part.address(str(element.get(R + "id", ""))):
        anchor = element.get(W + "anchor")
        inline.out.mark(MarkKind.LINK, start, f"{address}#{anchor}" if anchor else address)


def _simple_field(inline: Inline, element: Element) -> None:
    field = OpenField(
        start=inline.out.position, instruction=[str(element.get(W + "instr", ""))], in_result=True
    )
    inline.begin_field(field)
    depth = len(inline.fields)
    inline.walk(element)
    del inline.fields[depth - 1 :]
    inline.finish(field)


def _field_character(inline: Inline, element: Element) -> None:
    match element.get(W + "fldCharType"):
        case "begin":
            inline.begin_field(_begun(element, inline.out.position))
        case "separate" if inline.fields:
            inline.fields[-1].in_result = True
            inline.fields[-1].start = inline.out.position
        case "end" if inline.fields:
            inline.finish(inline.fields.pop())


def _begun(element: Element, start: int) -> OpenField:
    form = element.find(W + "ffData")
    if form is None:
        return OpenField(start=start)
    options = tuple(str(one.get(W + "val", "")) for one in form.iterfind(f"{W}ddList/{W}listEntry"))
    chosen_one = number(value(form.find(W + "ddList"), "result")) or 0
    return OpenField(
        start=start,
        name=value(form, "name") or "",
        options=options[chosen_one : chosen_one + 1] + options[:chosen_one] + options[chosen_one + 1 :],
        check_box=form.find(W + "checkBox") is not None,
    )


def _control(inline: Inline, element: Element) -> None:
    control, content = control_of(element), content_of(element)
    inline.out.remarks.extend(control.remarks)
    start = inline.out.position
    if content is not None:
        inline.walk(content)
    if control.is_frame:
        return
    if control.name and not inline.out.since(start).strip():
        start = inline.out.position
        inline.say(f"[{control.name}]")
    inline.out.mark(MarkKind.CONTENT_CONTROL, start, control.name)


def _comment_start(inline: Inline, element: Element) -> None:
    inline.begin_comment(str(element.get(W + "id")))


def _comment_end(inline: Inline, element: Element) -> None:
    inline.end_comment(str(element.get(W + "id")))


def _note(kind: str) -> Handler:
    def called(inline: Inline, element: Element) -> None:
        inline.book.notes_called[kind].setdefault(str(element.get(W + "id")))

    return called


def _drawing(inline: Inline, element: Element) -> None:
    inline.boxes.extend(text_boxes(element, inline.out))


def _equation(inline: Inline, element: Element) -> None:
    words = "".join(one.text or "" for one in element.iter(M + "t"))
    inline.out.remark("document-equation-left-out", what=quoted(words))


def _alternatives(inline: Inline, element: Element) -> None:
    for one in chosen(element):
        handler = HANDLERS.get(str(one.tag))
        if handler:
            handler(inline, one)
        else:
            inline.walk(one)


HANDLERS: dict[str, Handler] = {
    W + "r": _run,
    W + "t": _text,
    W + "delText": _text,
    W + "instrText": lambda inline, element: inline.instruct(element.text or ""),
    W + "delInstrText": lambda inline, element: inline.instruct(element.text or ""),
    W + "tab": _character("\t"),
    W + "ptab": _character("\t"),
    W + "br": _break,
    W + "cr": _break,
    W + "noBreakHyphen": _character("\u2011"),
    W + "softHyphen": _character(""),
    W + "sym": _symbol,
    W + "del": _deleted,
    W + "moveFrom": _deleted,
    W + "hyperlink": _link,
    W + "fldSimple": _simple_field,
    W + "fldChar": _field_character,
    W + "sdt": _control,
    W + "commentRangeStart": _comment_start,
    W + "commentRangeEnd": _comment_end,
    W + "commentReference": _comment_end,
    W + "footnoteReference": _note("footnote"),
    W + "endnoteReference": _note("endnote"),
    W + "drawing": _drawing,
    W + "pict": _drawing,
    W + "object": _drawing,
    M + "oMath": _equation,
    M + "oMathPara": _equation,
    MC + "AlternateContent": _alternatives,
}
