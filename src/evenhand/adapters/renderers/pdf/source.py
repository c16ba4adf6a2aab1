"""A document as Typst source: words as literals, laid into the forms of letter.typ.

The source of a document is made once. It is a function of a *look* (font, sizes), the number of
pages if it is known, and the values of the slots; a few lines of Typst then call it for each
recipient. Typst keeps the layout of what is the same, so a letter costs little after the first.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.fonts.choice import can_write
from evenhand.adapters.renderers.fonts.settings import LATIN, Setting
from evenhand.adapters.renderers.furniture import word_for_enclosed, words_for_pages
from evenhand.adapters.renderers.languages import has_right_to_left, primary, runs_right_to_left
from evenhand.adapters.renderers.links import address_of
from evenhand.adapters.renderers.pdf.compiler import name_of
from evenhand.adapters.renderers.pdf.literals import array, content, dictionary, string
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.adapters.renderers.pdf.words import LATIN_FAMILIES, LINE_BREAK, NONE, Words
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

_IMPORTS = '#import "/letter.typ": in-font, left-to-right\n#import "/document.typ": made\n'
MARKS = "0123456789.•"
LONG_NAME = 75
_TELEPHONE = re.compile(r"\+?[0-9 ()-]{5,}")


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
    """The blocks. A paragraph keeps to the list or table that it leads to, and the last one to the
    closing, so that nobody signs an empty page."""
    after = (*document.blocks[1:], document.closing)[: len(document.blocks)]
    return content(
        _keeping(_block(words, block)) if _leads(block, following) else _block(words, block)
        for block, following in zip(document.blocks, after, strict=True)
    )


def _leads(block: Block, following: Block | Closing | None) -> bool:
    return isinstance(block, Paragraph) and isinstance(following, Items | Table | Closing)


def _keeping(block: str) -> str:
    return f"block(sticky: true, {block})"


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
            ("name-size", "1.36em" if len(head.name) <= LONG_NAME else "1.1em"),
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
