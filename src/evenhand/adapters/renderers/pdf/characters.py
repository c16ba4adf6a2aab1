"""Characters that no shipped font can write: told before a batch starts, never empty boxes."""

import unicodedata
from collections.abc import Iterable, Iterator

from evenhand.adapters.renderers.fonts.choice import setting_of, unwritable
from evenhand.adapters.renderers.furniture import word_for_enclosed, words_for_pages
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.core.document import Document, LineBreak, Record, Slot, runs_of
from evenhand.core.findings import Finding, Level, Place

# Pictures for chat: the planes of emoji, dingbats and other symbols, keycaps, flags.
_EMOJI = (
    range(0x1F000, 0x1FB00),
    range(0x2600, 0x27C0),
    range(0x2B00, 0x2C00),
    range(0x20D0, 0x2100),
    range(0xE0000, 0xE0080),
)


def fixed_words(document: Document) -> tuple[tuple[str, str], ...]:
    """What the document says whoever gets it, part by part: what the part is called, and its text."""
    return tuple((part, seen(text)) for part, text in _fixed(document) if text)


def _fixed(document: Document) -> Iterator[tuple[str, str]]:
    if head := document.letterhead:
        lines = (head.name, *head.address, head.phone, head.email, head.website)
        yield "letterhead", "\n".join(lines)
    if not isinstance(document.recipient, Slot):
        yield "address", "\n".join(document.recipient)
    yield "date", document.date
    if not isinstance(document.reference, Slot):
        yield "reference", document.reference
    yield "text", "\n".join(_words(document))
    if closing := document.closing:
        yield "closing", "\n".join((closing.words, closing.name, closing.title))
    yield "enclosures", "\n".join(document.enclosures)
    if document.enclosures:
        yield "enclosures", word_for_enclosed(document.language)
    yield "acknowledgement", document.acknowledgement
    yield "watermark", document.watermark
    yield "page numbers", "".join(words_for_pages(document.language))


def _words(document: Document) -> Iterator[str]:
    for run in runs_of(document):
        if not isinstance(run, Slot | LineBreak):
            yield run.text


def words_of_record(document: Document, record: Record) -> tuple[tuple[str, str], ...]:
    """What a record adds, slot by slot. Raises KeyError for a slot that the record lacks."""
    return tuple((name, seen(_joined(record[name]))) for name in document.slots())


def _joined(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "\n".join(value)


def missing_characters(document: Document, records: Iterable[Record] = ()) -> tuple[Finding, ...]:
    """Each character of the document and of the records that no font can write, with its name and
    where it stands: the part of the letter, or the slot and the row, counted from 1.

    Raises KeyError for a slot that a record lacks.
    """
    return tuple(_missing(document, records))


def _missing(document: Document, records: Iterable[Record]) -> Iterator[Finding]:
    fixed = fixed_words(document)
    family = setting_of(language=document.language, text="".join(text for _, text in fixed)).family
    for part, text in fixed:
        yield from findings_for(unwritable(family=family, text=text), part)
    for row, record in enumerate(records, start=1):
        for slot, text in words_of_record(document, record):
            yield from findings_for(unwritable(family=family, text=text), f"row {row}, field “{slot}”")


def findings_for(characters: Iterable[str], part: str) -> Iterator[Finding]:
    """A finding for each character that stands in a part of the letter and has no font."""
    for character in characters:
        yield _emoji(character, part) if is_emoji(character) else _unknown(character, part)


def is_emoji(character: str) -> bool:
    """Whether a character is one of the little pictures used in chat."""
    return any(ord(character) in emoji for emoji in _EMOJI)


def _named(character: str) -> str:
    return f"{unicodedata.name(character, 'a character without a name')}, U+{ord(character):04X}"


def _emoji(character: str, part: str) -> Finding:
    return Finding(
        id="emoji-in-letter",
        level=Level.STOP,
        words=f"“{character}” is an emoji ({_named(character)}). Emoji look different on every device, are "
        "read out in odd ways, and cannot be printed.",
        mend="Say it in words, or leave it out.",
        place=Place(part=part),
    )


def _unknown(character: str, part: str) -> Finding:
    return Finding(
        id="character-without-font",
        level=Level.STOP,
        words=f"No font here can write “{character}” ({_named(character)}), so it would be an empty box.",
        mend="Write it in another way. If a family needs this script, please ask for its font to be added.",
        place=Place(part=part),
    )
