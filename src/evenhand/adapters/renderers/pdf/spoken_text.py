"""Puts into a tagged PDF what each part of it says, for scripts that cannot be told from glyphs.

Arabic, Urdu, Punjabi and Bengali join, stack and reorder their letters, and a Nastaliq font even
sets the dots of a letter as glyphs of their own. Read back glyph by glyph the words are wrong, and
no rule checker sees it. So the structure carries the plain words (`/ActualText`, ISO 32000-1
§14.9.4, read 2026-11-22), which is what a screen reader takes first.

A part that holds a link keeps its glyphs, or the link could not be reached any more.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.furniture import word_for_enclosed
from evenhand.adapters.renderers.pdf.objects import Objects, file_of, objects_of, references
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.core.document import Document, Record, Slot
from evenhand.core.document.reading import body_lines, lines_of_slot

FAMILIES = frozenset({fonts.NASKH, fonts.NASTALIQ, fonts.GURMUKHI, fonts.BENGALI})

_PART = re.compile(rb"<</Type/StructElem/S/(?:P|H\d|LBody|TH|TD)/")
_LINK = re.compile(rb"<</Type/StructElem/S/Link/")
_KIDS = re.compile(rb"/K\[([^\]]*)\]")


def with_spoken_text(pdf: bytes, document: Document, record: Record) -> bytes:
    """The same file, whose parts say their words. Raises KeyError for a slot the record lacks."""
    objects = objects_of(pdf)
    numbered = list(enumerate(objects.bodies, start=1))
    parts = [number for number, body in numbered if _PART.match(body) and _kids(body)]
    words = [text.replace("\n", " ") for text in parts_of(document, record)]
    assert len(parts) == len(words), "each part of the document is one element of the structure"
    spoken = dict(zip(parts, words, strict=True))
    bodies = tuple(_speaking(objects, body, spoken.get(number, "")) for number, body in numbered)
    return file_of(replace(objects, bodies=bodies))


def _kids(body: bytes) -> bytes:
    kids = _KIDS.search(body)
    return kids[1] if kids else b""


def _speaking(objects: Objects, body: bytes, words: str) -> bytes:
    if not words or _leads_away(objects, body):
        return body
    text = ("\ufeff" + words).encode("utf-16-be").hex().upper().encode()
    return _PART.sub(lambda found: found[0][:-1] + b"/ActualText<" + text + b">/", body, count=1)


def _leads_away(objects: Objects, body: bytes) -> bool:
    """Whether a part holds a link at any depth."""
    kids = [objects.body(number) for number in references(_kids(body))]
    elements = [kid for kid in kids if kid.startswith(b"<</Type/StructElem")]
    return any(_LINK.match(kid) or _leads_away(objects, kid) for kid in elements)


def parts_of(document: Document, record: Record) -> tuple[str, ...]:
    """What each tagged part says, in reading order: as `reading.spoken_lines`, but the lines of an
    address and the ways to reach the school are one part each, and the word over the enclosures
    is there."""
    return tuple(part for part in map(seen, _parts(document, record)) if part)


def _parts(document: Document, record: Record) -> Iterator[str]:
    if head := document.letterhead:
        yield head.name
        yield _together(head.address)
        yield _together((head.phone, head.email, head.website))
    yield _slot_or(document.recipient, record)
    yield document.date
    yield _slot_or(document.reference, record)
    yield from body_lines(document, record)
    if closing := document.closing:
        yield from (closing.words, closing.name, closing.title)
    if document.enclosures:
        yield word_for_enclosed(document.language)
    yield from document.enclosures
    yield document.acknowledgement


def _together(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)


def _slot_or(value: str | tuple[str, ...] | Slot, record: Record) -> str:
    if isinstance(value, Slot):
        return _together(lines_of_slot(value, record))
    return value if isinstance(value, str) else _together(value)
