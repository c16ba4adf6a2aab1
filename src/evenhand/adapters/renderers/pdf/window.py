"""Whether an address fits the window of the envelope. Most are told by counting; the rest are laid
out and measured, so that a long address is refused and never runs into the words below it."""

from collections.abc import Iterable, Iterator
from math import ceil

from evenhand.adapters.renderers.fonts.choice import can_write, setting_of
from evenhand.adapters.renderers.fonts.settings import LATIN, WIDER, Setting
from evenhand.adapters.renderers.pdf.characters import fixed_words, words_of_record
from evenhand.adapters.renderers.pdf.compiler import complaint
from evenhand.adapters.renderers.pdf.literals import dictionary, string
from evenhand.adapters.renderers.pdf.source import address_look
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.adapters.renderers.pdf.words import Words
from evenhand.core.document import Document, Record, Slot
from evenhand.core.findings import Finding, Level, Place

SURE_LINES = {False: 8, True: 7}  # for a letter, and for one in large print
SURE_WIDTH = 215  # of 255 points: a line may leave a word's width free at its end
POINTS = {False: 10.5, True: 12}
POSTED_LINES = range(3, 8)
"""So many lines an address has that GOV.UK Notify posts to. Source: GOV.UK Notify, REST API documentation,
“Send a letter” (at least three lines, at most seven), read 2026-11-29."""
POSTED_WIDTH = 230  # of 266 points
POSTED = "(posted: true, address-size: 9pt, address-leading: 0.5em)"
"""How a letter looks that GOV.UK Notify posts: a smaller address, for its block is lower than our window."""


def addresses_that_do_not_fit(document: Document, records: Iterable[Record] = ()) -> tuple[Finding, ...]:
    """A finding for each address that is too long for the window: the document's own, or that of
    each record, with its row counted from 1. Raises KeyError for a slot that a record lacks."""
    return tuple(_found(document, records))


def _found(document: Document, records: Iterable[Record]) -> Iterator[Finding]:
    fixed = "".join(text for _, text in fixed_words(document))
    if not isinstance(document.recipient, Slot):
        setting = setting_of(language=document.language, text=fixed)
        if not fits(document, document.recipient, setting):
            yield too_long(document, "address")
        return
    for row, record in enumerate(records, start=1):
        words = "".join(text for _, text in words_of_record(document, record))
        setting = setting_of(language=document.language, text=fixed + words)
        if not fits(document, lines_of(document, record), setting):
            yield too_long(document, f"row {row}, field “{document.recipient.name}”")


def lines_of(document: Document, record: Record) -> tuple[str, ...]:
    """The address of one letter. Raises KeyError for a slot that the record lacks."""
    if not isinstance(document.recipient, Slot):
        return document.recipient
    value = record[document.recipient.name]
    return (value,) if isinstance(value, str) else value


def fits(document: Document, lines: Iterable[str], setting: Setting) -> bool:
    """Whether an address fits the window of a letter that is set like this."""
    text = seen("\n".join(lines))
    return _surely_fits(document, setting, text) or _measured(document, setting, text)


def fits_posted(lines: Iterable[str]) -> bool:
    """Whether an address fits the block in which GOV.UK Notify wants it, in as few lines as there are."""
    text = [seen(line) for line in lines if line.strip()]
    needed = sum(max(1, ceil(_width(line) * 9 / POSTED_WIDTH)) for line in text)
    return len(text) in POSTED_LINES and needed in POSTED_LINES


def _surely_fits(document: Document, setting: Setting, text: str) -> bool:
    """Reckoned with letters wider than they are: a yes is a yes."""
    if setting not in (LATIN, WIDER) or not can_write(setting.family, text):
        return False
    points = POINTS[document.large_print]
    needed = sum(max(1, ceil(_width(line) * points / SURE_WIDTH)) for line in text.split("\n"))
    return needed <= SURE_LINES[document.large_print]


def _width(line: str) -> float:
    """In ems, roomy."""
    wide = sum(letter in "MWmw@%" for letter in line)
    capitals = sum(letter.isupper() for letter in line)
    return 0.58 * len(line) + 0.14 * capitals + 0.3 * wide


def _measured(document: Document, setting: Setting, text: str) -> bool:
    look = dictionary([("font", string(setting.family)), *address_look(document, setting, address=text)])
    main = (
        '#import "/letter.typ": check-address, in-font, left-to-right\n'
        f"#check-address({Words(setting.family).content(text)}, {look})\n"
    )
    return "address-too-long" not in complaint({"main.typ": main.encode()})


def too_long(document: Document, part: str) -> Finding:
    """The finding for an address that does not fit."""
    return Finding(
        id="address-too-long",
        level=Level.STOP,
        words="This address is too long for the window of an envelope, which has room for "
        f"{SURE_LINES[document.large_print]} lines of about 45 letters.",
        mend="Leave out what the post does not need, such as the county or the country, or put two short "
        "lines into one.",
        place=Place(part=part),
    )
