"""What must be right about a document itself before any letter of it can be made."""

from collections.abc import Iterator
from dataclasses import replace

from evenhand.adapters.renderers.fonts.settings import Setting
from evenhand.adapters.renderers.languages import primary
from evenhand.adapters.renderers.pdf.characters import missing_characters
from evenhand.adapters.renderers.pdf.compiler import complaint, keep
from evenhand.adapters.renderers.pdf.source import letterhead_source, look_source, picture_source
from evenhand.adapters.renderers.pdf.window import addresses_that_do_not_fit
from evenhand.adapters.renderers.pdf.words import Words
from evenhand.core.document import Document, Heading, Table
from evenhand.core.findings import Finding, Level, Place, Unreadable
from evenhand.core.schools import Picture


def faults(document: Document) -> tuple[Finding, ...]:
    """All that is wrong with the document itself, whoever gets it."""
    return tuple(_faults(document))


def _faults(document: Document) -> Iterator[Finding]:
    if not document.title.strip():
        yield _fault("title-missing", "The letter has no title.", "Give the template a title.", "title")
    language = primary(document.language)
    if not (language.isascii() and language.isalpha() and len(language) in (2, 3)):
        yield _fault(
            "language-unknown",
            f"“{document.language}” is no language tag.",
            "Write a tag such as en-GB, cy, pl or ur.",
            "language",
        )
    yield from _headings(document)
    yield from _tables(document)
    for part, picture in _pictures(document):
        yield from _picture(part, picture)
    yield from missing_characters(document)
    yield from addresses_that_do_not_fit(document)


def _headings(document: Document) -> Iterator[Finding]:
    before = 0
    for heading in (block for block in document.blocks if isinstance(block, Heading)):
        if not 1 <= heading.level <= before + 1:
            yield _fault(
                "heading-level-skipped",
                f"A heading of level {heading.level} comes after level {before}, so whoever listens to the "
                "letter would look for a part that is not there.",
                "Begin with one #, and go down one level at a time.",
                "headings",
            )
        before = heading.level


def _tables(document: Document) -> Iterator[Finding]:
    for table in (block for block in document.blocks if isinstance(block, Table)):
        if any(len(row) != len(table.header) for row in table.rows) or not table.header:
            yield _fault(
                "table-uneven",
                "A table has a row with more or fewer cells than its header.",
                "Give each row as many cells as the header has.",
                "table",
            )


def _pictures(document: Document) -> Iterator[tuple[str, Picture]]:
    """The pictures of a document and what they are."""
    if document.letterhead and document.letterhead.logo:
        yield "logo", document.letterhead.logo
    if document.closing and document.closing.signature:
        yield "signature", document.closing.signature


def _picture(part: str, picture: Picture) -> Iterator[Finding]:
    if not picture.alt.strip():
        yield _fault(
            "picture-without-words",
            f"The {part} has no words for those who cannot see it.",
            "Say in a few words what it shows, such as “Logo of Thornfield Primary School”.",
            part,
        )
    try:
        keep(picture)
    except Unreadable as refusal:
        yield from refusal.findings
        return
    if complaint({"main.typ": f"#{picture_source(picture)}".encode()}):
        yield _fault(
            "picture-unreadable",
            f"The picture of the {part} is damaged.",
            "Save the picture again as PNG or JPEG in any drawing program.",
            part,
        )


def letterhead_fits(document: Document, setting: Setting) -> bool:
    """Whether the letterhead leaves the window of the envelope free."""
    head = document.letterhead
    if head is None or not document.recipient:
        return True
    main = (
        '#import "/letter.typ": check-letterhead, in-font, left-to-right\n'
        f"#check-letterhead({letterhead_source(Words(setting.family), head)}, "
        f"{look_source(document, setting, address='')})\n"
    )
    return "letterhead-too-tall" not in complaint({"main.typ": main.encode()})


def with_low_letterhead(document: Document, setting: Setting) -> Document:
    """The document with the address of its letterhead in as many lines as leave the window free; the
    document as it is if it fits so, or if nothing helps."""
    head = document.letterhead
    if head is None or letterhead_fits(document, setting):
        return document
    for most in range(len(head.address) - 1, 0, -1):
        lower = replace(document, letterhead=replace(head, address=_in_lines(head.address, most=most)))
        if letterhead_fits(lower, setting):
            return lower
    return document


def _in_lines(address: tuple[str, ...], *, most: int) -> tuple[str, ...]:
    """An address in fewer lines: the two neighbours that are shortest together share one."""
    lines = list(address)
    while len(lines) > most:
        at = min(range(len(lines) - 1), key=lambda place: len(lines[place]) + len(lines[place + 1]))
        lines[at : at + 2] = [f"{lines[at]}, {lines[at + 1]}"]
    return tuple(lines)


def too_tall() -> Finding:
    """The finding for a letterhead that would stand in the window."""
    return _fault(
        "letterhead-too-tall",
        "The letterhead is so tall that it would show in the window of the envelope.",
        "Shorten the name, or put the school's address into three lines.",
        "letterhead",
    )


def _fault(code: str, words: str, mend: str, part: str) -> Finding:
    return Finding(id=code, level=Level.STOP, words=words, mend=mend, place=Place(part=part))
