"""Puts into a tagged PDF what each part of it says, for scripts that cannot be told from glyphs.

Arabic, Urdu, Punjabi and Bengali join, stack and reorder their letters, and a Nastaliq font even
sets the dots of a letter as glyphs of their own. Read back glyph by glyph the words are wrong, and
no rule checker sees it. So the structure carries the plain words (`/ActualText`, ISO 32000-1
§14.9.4, read 2026-11-22), which is what a screen reader takes first.

A part that holds links does not say its words as one, or no link could be reached any more: what
stands before, in and after each link says its own words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evenhand.adapters.renderers import fonts
from evenhand.adapters.renderers.furniture import word_for_enclosed
from evenhand.adapters.renderers.pdf.objects import file_of, objects_of
from evenhand.adapters.renderers.pdf.structure import Structure, is_annotation
from evenhand.adapters.renderers.pdf.unseen import seen
from evenhand.core.document import Block, Document, Heading, Items, Link, Paragraph, Record, Runs, Slot, Table
from evenhand.core.document.reading import lines_of_slot, words_of_runs

FAMILIES = frozenset({fonts.NASKH, fonts.NASTALIQ, fonts.GURMUKHI, fonts.BENGALI})

_PART = re.compile(rb"<</Type/StructElem/S/(?:P|H\d|LBody|TH|TD)/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one tagged part says: the words before, between and after its links, and those of each link.
    There is one stretch more than there are links."""

    between: tuple[str, ...]
    links: tuple[str, ...] = ()

    def words(self) -> str:
        """All of it."""
        pieces = [piece for pair in zip(self.between, self.links, strict=False) for piece in pair]
        return "".join([*pieces, self.between[-1]])


def with_spoken_text(pdf: bytes, document: Document, record: Record) -> bytes:
    """The same file, whose parts say their words. Raises KeyError for a slot the record lacks."""
    structure = Structure(objects_of(pdf))
    numbers = elements_of_parts(structure)
    parts = parts_of(document, record)
    assert len(numbers) == len(parts), "each part of the document is one element of the structure"
    for number, part in zip(numbers, parts, strict=True):
        if structure.leads_away(number):
            _say_around_links(structure, number, part)
        else:
            structure.say(number, _one_line(part.words()))
    return file_of(structure.objects())


def elements_of_parts(structure: Structure) -> list[int]:
    """The elements of a letter that are its parts, by their numbers, in reading order."""
    return [at for at in structure.numbers() if _PART.match(structure.body(at)) and structure.kids(at)]


def _say_around_links(structure: Structure, number: int, part: Part) -> None:
    """A part whose links are not its own kids, or not those of the document, keeps its glyphs."""
    kids = structure.kids(number)
    links = [kid for kid in kids if structure.is_link(kid)]
    if len(links) != len(part.links):
        return
    arranged = []
    for words, stretch in zip(part.between, _stretches(structure, kids), strict=True):
        arranged += _gathered(structure, number, stretch, words)
        if links:
            arranged.append(links.pop(0))
    structure.arrange(number, arranged)
    for kid, words in zip(filter(structure.is_link, kids), part.links, strict=True):
        link = int(kid.split()[0])
        shown = [one for one in structure.kids(link) if not is_annotation(one)]
        followed = [one for one in structure.kids(link) if is_annotation(one)]
        structure.arrange(link, [*_gathered(structure, link, shown, words), *followed])


def _stretches(structure: Structure, kids: Iterable[bytes]) -> list[list[bytes]]:
    """Kids before, between and after the links."""
    stretches: list[list[bytes]] = [[]]
    for kid in kids:
        if structure.is_link(kid):
            stretches.append([])
        else:
            stretches[-1].append(kid)
    return stretches


def _gathered(structure: Structure, parent: int, kids: Sequence[bytes], words: str) -> list[bytes]:
    said = _one_line(words)
    return [structure.gathered(parent, kids, said)] if kids and said.strip() else list(kids)


def _one_line(words: str) -> str:
    return seen(words).replace("\n", " ")


def parts_of(document: Document, record: Record) -> tuple[Part, ...]:
    """What each tagged part says, in reading order: as `reading.spoken_lines`, but the lines of an
    address and the ways to reach the school are one part each, and the word over the enclosures
    is there."""
    return tuple(part for part in _parts(document, record) if seen(part.words()))


def _parts(document: Document, record: Record) -> Iterator[Part]:
    if head := document.letterhead:
        yield _plain(head.name)
        yield _plain(_together(head.address))
        yield _plain(_together((head.phone, head.email, head.website)))
    yield _plain(_slot_or(document.recipient, record))
    yield _plain(document.date)
    yield _plain(_slot_or(document.reference, record))
    for block in document.blocks:
        yield from (_around_links(runs, record) for runs in _runs(block))
    if closing := document.closing:
        yield from map(_plain, (closing.words, closing.name, closing.title))
    if document.enclosures:
        yield _plain(word_for_enclosed(document.language))
    yield from map(_plain, document.enclosures)
    yield _plain(document.acknowledgement)


def _plain(words: str) -> Part:
    return Part(between=(words,))


def _runs(block: Block) -> Iterator[Runs]:
    match block:
        case Heading(runs=runs) | Paragraph(runs=runs):
            yield runs
        case Items(items=items):
            yield from items
        case Table(header=header, rows=rows):
            yield from header
            for row in rows:
                yield from row


def _around_links(runs: Runs, record: Record) -> Part:
    between, links = [""], []
    for run in runs:
        if isinstance(run, Link):
            links.append(run.text)
            between.append("")
        else:
            between[-1] += words_of_runs((run,), record)
    return Part(between=tuple(between), links=tuple(links))


def _together(lines: Iterable[str]) -> str:
    return "\n".join(line for line in lines if line)


def _slot_or(value: str | tuple[str, ...] | Slot, record: Record) -> str:
    if isinstance(value, Slot):
        return _together(lines_of_slot(value, record))
    return value if isinstance(value, str) else _together(value)
