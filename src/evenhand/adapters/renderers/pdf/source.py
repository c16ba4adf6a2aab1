"""A document as Typst source: words as literals, laid into the forms of letter.typ.

The source of a document is made once. It is a function of a *look* (font, sizes), the number of
pages if it is known, and the values of the slots; a few lines of Typst then call it for each
recipient. Typst keeps the layout of what is the same, so a letter costs little after the first.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.choice import Piece, can_write, pieces
from evenhand.adapters.renderers.fonts.settings import LATIN, Setting
from evenhand.adapters.renderers.furniture import word_for_enclosed, words_for_pages
from evenhand.adapters.renderers.languages import has_right_to_left, primary, runs_right_to_left
from evenhand.adapters.renderers.links import address_of
from evenhand.adapters.renderers.pdf.compiler import name_of
from evenhand.adapters.renderers.pdf.literals import array, content, dictionary, string
from evenhand.adapters.renderers.pdf.unseen import seen
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
    Record,
    Run,
    Runs,
    Slot,
    Table,
    Text,
)
from evenhand.core.document.reading import lines_of_slot
from evenhand.core.schools import Picture

NONE = "none"
_IMPORTS = '#import "/letter.typ": in-font, left-to-right\n#import "/document.typ": made\n'
# The blank is trimmed from the end of the line, but it keeps two words apart when read aloud.
LINE_BREAK = '" "; linebreak()'
LATIN_FAMILIES = (fonts.ATKINSON, fonts.NOTO_SANS)
MARKS = "0123456789.•"
# Wider than any line of prose in the largest print: only such "words" are cut to the measure.
_ENDLESS = re.compile(r"\S{25}(?=\S{5})")
_BETWEEN_DIGITS = re.compile(r"(?<=\d) (?=\d)")
_LETTERS_AT_ENDS = re.compile(r"[^\W\d].*[^\W\d]", re.DOTALL)
_LATIN_LETTER = re.compile("[A-Za-z]")
_TELEPHONE = re.compile(r"\+?[0-9 ()-]{5,}")


class Words:
    """Writes words as Typst expressions, in the font of the letter or a font for the run."""

    def __init__(self, family: str) -> None:
        self._family = family

    def parts(self, text: str) -> Iterator[str]:
        """One expression for each stretch of text in one font, and for each new line."""
        for number, line in enumerate(seen(text).split("\n")):
            if number:
                yield LINE_BREAK
            for piece in pieces(family=self._family, text=line):
                yield from self._piece(piece)

    def _piece(self, piece: Piece) -> Iterator[str]:
        for number, text in enumerate(_measured(piece.text)):
            if number:
                yield "h(0.01pt)"  # Typst takes no notice of none at all
            if piece.family:
                yield f"in-font({string(piece.family)}, {string(text)})"
            else:
                yield string(self._numbers_together(text))

    def _numbers_together(self, text: str) -> str:
        """From right to left, the halves of a telephone number would change places; not so if the
        blank between them is a fixed one."""
        if self._family not in fonts.RIGHT_TO_LEFT:
            return text
        return _BETWEEN_DIGITS.sub("\u00a0", text)

    def content(self, text: str) -> str:
        """The text as one expression. Latin words in a letter of another script, such as a name
        and address, keep together in a Latin font, with their numbers."""
        if latin := self._latin_for(text):
            latin_words = f"in-font({string(latin)}, {content(Words(latin).parts(text))})"
            # Without a letter at each end, its first or last number would wander to the other end.
            return latin_words if _LETTERS_AT_ENDS.fullmatch(text) else f"left-to-right({latin_words})"
        return content(self.parts(text))

    def _latin_for(self, text: str) -> str:
        if self._family in LATIN_FAMILIES or not _LATIN_LETTER.search(text):
            return ""
        return next((family for family in LATIN_FAMILIES if can_write(family, seen(text))), "")

    def lines(self, lines: Iterable[str]) -> str:
        """Several lines as one expression, set one under the other."""
        return self.content("\n".join(lines))

    def maybe(self, text: str) -> str:
        """The text, or none where there is none."""
        return self.content(text) if text else NONE


def _measured(text: str) -> Iterator[str]:
    """The text, cut where an endless word may be broken. Typst breaks web addresses by itself."""
    if "://" in text:
        yield text
    else:
        yield from _ENDLESS.sub("\\g<0>\0", text).split("\0")


def _run(words: Words, run: Run) -> str:
    match run:
        case LineBreak():
            return LINE_BREAK
        case Slot(name=name):
            inner = f"v.at({string(name)})"
        case Link(text=text):
            inner = f"link({string(address_of(run))}, {words.content(text)})"
        case Text(text=text):
            inner = words.content(text)
    if run.italic:
        inner = f"emph({inner})"
    return f"strong({inner})" if run.bold else inner


def runs_source(words: Words, runs: Runs) -> str:
    """Some runs as one expression."""
    return content(_run(words, run) for run in runs)


def _block(words: Words, block: Block) -> str:
    match block:
        case Heading(level=level, runs=runs):
            return f"heading(level: {level}, {runs_source(words, runs)})"
        case Paragraph(runs=runs):
            return f"par({runs_source(words, runs)})"
        case Items(items=items, numbered=numbered):
            inside = ", ".join(runs_source(words, item) for item in items)
            return f"{'enum' if numbered else 'list'}({inside})"
        case Table(header=header, rows=rows):
            top = ", ".join(runs_source(words, cell) for cell in header)
            cells = ", ".join(runs_source(words, cell) for row in rows for cell in row)
            return f"table(columns: {len(header)}, table.header({top}), {cells})"


def _body(words: Words, document: Document) -> str:
    """The blocks. The last paragraph keeps to the closing, so that nobody signs an empty page."""
    blocks = [_block(words, block) for block in document.blocks]
    if document.closing and document.blocks and isinstance(document.blocks[-1], Paragraph):
        blocks[-1] = f"block(sticky: true, {blocks[-1]})"
    return content(blocks)


def _contacts(words: Words, head: Letterhead) -> Iterator[str]:
    links = (
        (head.phone, _telephone(head.phone)),
        (head.email, f"mailto:{head.email}" if "@" in head.email else ""),
        (head.website, head.website if "://" in head.website else f"https://{head.website}"),
    )
    for text, address in links:
        if text:
            yield _run(words, Link(text=text, address=address) if address else Text(text=text))


def _telephone(phone: str) -> str:
    plain = re.sub(r"[^0-9+]", "", phone.replace("(0)", ""))
    return f"tel:{plain}" if _TELEPHONE.fullmatch(phone) else ""


def letterhead_source(words: Words, head: Letterhead) -> str:
    """The letterhead as a dictionary for `letterhead` of letter.typ."""
    rtl = has_right_to_left(" ".join((head.name, *head.address)))
    return dictionary(
        (
            ("name", words.content(head.name)),
            ("address", array(words.content(line) for line in head.address)),
            ("contacts", array(_contacts(words, head))),
            ("logo", picture_source(head.logo) if head.logo else NONE),
            ("dir", "rtl" if rtl else "ltr"),
        )
    )


def picture_source(picture: Picture) -> str:
    """A picture that the compiler keeps, with what it shows in words."""
    return f'image("/{name_of(picture)}", alt: {string(seen(picture.alt))})'


def _closing(words: Words, closing: Closing) -> str:
    return dictionary(
        (
            ("words", words.content(closing.words)),
            ("signature", picture_source(closing.signature) if closing.signature else NONE),
            ("name", words.content(closing.name)),
            ("title", words.maybe(closing.title)),
        )
    )


def _slot_or(words: Words, value: str | Slot) -> str:
    return f"v.at({string(value.name)})" if isinstance(value, Slot) else words.maybe(value)


def _recipient(words: Words, document: Document) -> str:
    if isinstance(document.recipient, Slot):
        return _slot_or(words, document.recipient)
    return words.lines(document.recipient) if document.recipient else NONE


def _page_numbers(words: Words, document: Document) -> str:
    before, between = words_for_pages(document.language)
    return f"(n, all) => {{{words.content(before)}; n; {words.content(between)}; all}}"


def document_source(document: Document, setting: Setting) -> bytes:
    """The source that every letter of the document imports. Raises `Refused` for a link that leads
    nowhere."""
    words = Words(setting.family)
    enclosures = array(words.content(line) for line in document.enclosures)
    head = document.letterhead
    entries = (
        ("letterhead", letterhead_source(words, head) if head else NONE),
        ("recipient", _recipient(words, document)),
        ("date", words.maybe(document.date)),
        ("reference", _slot_or(words, document.reference)),
        ("body", _body(words, document)),
        ("closing", _closing(words, document.closing) if document.closing else NONE),
        ("enclosed", words.maybe(word_for_enclosed(document.language))),
        ("enclosures", enclosures),
        ("acknowledgement", words.maybe(document.acknowledgement)),
        ("watermark", words.maybe(document.watermark)),
        ("page-numbers", _page_numbers(words, document)),
    )
    author = string(seen(head.name)) if head else "()"
    return (
        '#import "/letter.typ": letter, in-font, left-to-right\n'
        "#let made(look, pages, v) = {\n"
        f"  set document(title: {string(seen(document.title))}, author: {author})\n"
        f"  letter({dictionary(entries)}, look, pages)\n"
        "}\n"
    ).encode()


def look_source(document: Document, setting: Setting, *, address: str) -> str:
    """How this letter is set, as a dictionary. `address` is what stands in the window, for its
    direction is its own."""
    size = (16 if document.large_print else 11) * setting.size
    leading = setting.leading + (0.15 if document.large_print else 0)
    latin = setting.family in LATIN_FAMILIES
    return dictionary(
        (
            ("font", string(setting.family)),
            ("plain-font", string(setting.family if can_write(setting.family, MARKS) else fonts.ATKINSON)),
            ("size", f"{size:.2f}pt"),
            # The letterhead stands above the window of the envelope, so it cannot grow as much.
            ("head-size", f"{(13 if document.large_print else 11) * setting.size:.2f}pt"),
            ("leading", f"{leading:.2f}em"),
            ("ligatures", "false" if latin else "true"),
            ("italics", "true" if setting.family == fonts.ATKINSON else "false"),
            ("lang", string(primary(document.language))),
            ("region", _region(document.language)),
            ("dir", "rtl" if runs_right_to_left(document.language) else "ltr"),
            *address_look(document, setting, address=address),
        )
    )


def address_look(document: Document, setting: Setting, *, address: str) -> Iterator[tuple[str, str]]:
    """How the address in the window is set."""
    size = (12 if document.large_print else 10.5) * setting.size
    yield "address-size", f"{size:.2f}pt"
    leading = LATIN.leading if address.isascii() else setting.leading
    yield "address-leading", f"{leading - 0.25:.2f}em"
    yield "address-dir", "rtl" if has_right_to_left(address) else "ltr"


def _region(language: str) -> str:
    parts = (part for part in language.split("-")[1:] if len(part) == 2)
    region = next(islice(parts, 1), "")
    return string(region.lower()) if region else NONE


def values_source(document: Document, record: Record, setting: Setting) -> str:
    """The values of the slots as a dictionary. Raises KeyError for a slot the record lacks."""
    words = Words(setting.family)
    return dictionary(
        (name, words.lines(lines_of_slot(Slot(name=name), record))) for name in document.slots()
    )


def letter_source(*, look: str, pages: str, values: str) -> str:
    """One letter: the call of the prepared document."""
    return f"#made({look}, {pages}, {values})\n"


def main_source(letters: Iterable[str]) -> bytes:
    """The main file: one letter, or several one after another."""
    return "".join(chain([_IMPORTS], letters)).encode()
