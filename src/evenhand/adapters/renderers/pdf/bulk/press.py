"""The press for many letters: Typst sets one of each form, and the others are spliced into it."""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from evenhand.adapters.renderers.fonts.choice import setting_of
from evenhand.adapters.renderers.fonts.settings import LATIN
from evenhand.adapters.renderers.languages import primary
from evenhand.adapters.renderers.pdf.bulk.alphabet import alphabet_for
from evenhand.adapters.renderers.pdf.bulk.contents import Page, characters_of, pages_of, shown_by
from evenhand.adapters.renderers.pdf.bulk.lines import Room, room_of
from evenhand.adapters.renderers.pdf.bulk.paper import PaperForm, paper
from evenhand.adapters.renderers.pdf.bulk.passages import Passage, passages_of
from evenhand.adapters.renderers.pdf.bulk.places import Place, places_of
from evenhand.adapters.renderers.pdf.bulk.setter import Lines, Setter
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.adapters.renderers.pdf.bulk.specimen import Specimen, cut
from evenhand.adapters.renderers.pdf.bulk.typeface import REGULAR, Typeface, typeface
from evenhand.adapters.renderers.pdf.characters import fixed_words
from evenhand.adapters.renderers.pdf.compiler import accessible_pdf
from evenhand.adapters.renderers.pdf.literals import string
from evenhand.adapters.renderers.pdf.objects import Objects, objects_of
from evenhand.adapters.renderers.pdf.press import PdfPress, PdfRenderer
from evenhand.adapters.renderers.pdf.window import SURE_LINES
from evenhand.core.document import Document, Record

SPECIMENS_KEPT = 64
# Languages in which a hyphen at the end of a line stands there once, and whose letters have one form each.
LANGUAGES = frozenset({"en", "cy", "ga", "gd"})
# Where a line must end on the right, in points from the left of the sheet (see letter.typ).
_POINTS = 72 / 25.4
_RIGHT = {False: (210 - 25) * _POINTS, True: (25 + 90) * _POINTS}

Signature = tuple[str, tuple[int, ...]]
Kept = TypeVar("Kept")


@dataclass(slots=True, kw_only=True)
class BulkPress:
    """Keeps the promise of `core.letters.rendering.Press`. Not made by hand: `BulkRenderer.prepare`.

    A letter has the same bytes whether it is made alone or among many, and whichever letter came first.
    `specimens` counts how many letters Typst set to be spliced into, `left` how many it had to set for
    themselves, by why.
    """

    alone: PdfPress
    specimens: int = 0
    left: Counter[str] = field(default_factory=Counter)
    _passages: tuple[Passage, ...] = ()
    _never: str = ""
    _setters: dict[str, list[Setter]] = field(default_factory=dict)
    _kept: OrderedDict[Signature, Specimen] = field(default_factory=OrderedDict)
    _papers: OrderedDict[Signature, PaperForm] = field(default_factory=OrderedDict)
    _pages: int = 1

    def one(self, record: Record) -> bytes:
        """A tagged PDF (PDF/UA-1 and PDF/A-2a) for one recipient. Raises as `PdfPress.one`."""
        try:
            return self._spliced(record)
        except NotSimple as why:
            self.left[str(why)] += 1
            return self.alone.one(record)

    def many(self, records: Iterable[Record]) -> Iterator[bytes]:
        """The PDF for each recipient in order, each made when it is asked for."""
        if not self._never:
            return map(self.one, records)
        return map(self._noted, self.alone.many(records))

    def _noted(self, made: bytes) -> bytes:
        self.left[self._never] += 1
        return made

    def _spliced(self, record: Record) -> bytes:
        signature, lines = self._laid(record)
        specimen = self._kept.get(signature)
        if specimen is None:
            specimen = _keep(self._kept, signature, cut(*self._new_specimen(signature, record, lines)))
        return specimen.spliced([line for several in lines for line in several])

    def on_paper(self, record: Record) -> tuple[PaperForm, list[bytes]]:
        """The pages of a letter for a printer, and the lines that are its own. Raises `NotSimple` for a
        letter that Typst has to set, and counts it in `left`."""
        try:
            signature, lines = self._laid(record)
            form = self._papers.get(signature)
            if form is None:
                form = _keep(self._papers, signature, paper(*self._new_specimen(signature, record, lines)))
        except NotSimple as why:
            self.left[str(why)] += 1
            raise
        return form, [line for several in lines for line in several]

    def _laid(self, record: Record) -> tuple[Signature, list[Lines]]:
        """What form a letter has, and the lines of each passage."""
        if self._never:
            raise NotSimple(self._never)
        texts = [passage.lines(record) for passage in self._passages]
        alphabet = alphabet_for("".join([line for lines in texts for line in lines]))
        if not alphabet:
            raise NotSimple("character")
        setters = self._setters.get(alphabet)
        if setters is None:
            setters = self._new_setters(alphabet, record)
        lines = [setter.lines(text) for setter, text in zip(setters, texts, strict=True)]
        self._check_window(lines)
        return (alphabet, tuple(map(len, lines))), lines

    def _check_window(self, lines: Sequence[Lines]) -> None:
        """An address that may be too tall is left to Typst, which measures it."""
        most = SURE_LINES[self.alone.document.large_print]
        for passage, several in zip(self._passages, lines, strict=True):
            if passage.in_window and len(several) > most:
                raise NotSimple("window")

    def _set(self, alphabet: str, record: Record) -> tuple[Objects, list[Page], list[list[Place]]]:
        """One letter set by Typst with an alphabet, and where its passages stand."""
        job = self.alone.job(record)
        job = replace(job, look=f"{job.look} + (alphabet: {string(alphabet)})")
        while True:
            objects = objects_of(accessible_pdf(job.main(pages=str(self._pages))))
            pages = pages_of(objects)
            if len(pages) == self._pages:
                return objects, pages, places_of(objects, pages, self._passages)
            self._pages = len(pages)

    def _new_setters(self, alphabet: str, record: Record) -> list[Setter]:
        """How wide each passage is, and which numbers its glyphs have: the same for every recipient."""
        objects, pages, places = self._set(alphabet, record)
        found = [
            Setter(self._face(objects, pages, several, alphabet), _room(passage, several))
            for passage, several in zip(self._passages, places, strict=True)
        ]
        self._setters[alphabet] = found
        return found

    def _face(
        self, objects: Objects, pages: Sequence[Page], places: Sequence[Place], alphabet: str
    ) -> Typeface:
        fonts = {pages[place.page].fonts[place.line.font] for place in places}
        if len(fonts) != 1 or REGULAR.encode() not in objects.body(number := fonts.pop()):
            raise NotSimple("face")
        codes: dict[str, int] = {}
        for code, character in sorted(characters_of(objects, number).items()):
            codes.setdefault(character, code)
        if not codes.keys() >= set(alphabet):
            raise NotSimple("alphabet")
        return typeface(tuple((one, codes[one]) for one in alphabet), self.alone.document.language)

    def _new_specimen(
        self, signature: Signature, record: Record, lines: Sequence[Lines]
    ) -> tuple[Objects, list[Page], list[Place]]:
        """The first letter of a form, set by Typst, and where its lines stand, which must be these."""
        objects, pages, places = self._set(signature[0], record)
        for expected, several in zip(lines, places, strict=True):
            _check_same(expected, several, pages)
        self.specimens += 1
        return objects, pages, [place for several in places for place in several]


def _keep(forms: OrderedDict[Signature, Kept], signature: Signature, form: Kept) -> Kept:
    forms[signature] = form
    if len(forms) > SPECIMENS_KEPT:
        forms.popitem(last=False)
    return form


def _room(passage: Passage, places: Sequence[Place]) -> Room:
    lefts, sizes = {place.line.left for place in places}, {place.line.size for place in places}
    if len(lefts) != 1 or len(sizes) != 1:
        raise NotSimple("room")
    return room_of(points=_RIGHT[passage.in_window] - lefts.pop(), size=sizes.pop())


def _check_same(lines: Lines, places: Sequence[Place], pages: Sequence[Page]) -> None:
    """Raises `NotSimple` unless Typst set these very glyphs with these very gaps."""
    if len(lines) != len(places):
        raise NotSimple("breaks")
    for line, place in zip(lines, places, strict=True):
        operation = pages[place.page].data[place.line.shown : place.line.ended]
        if shown_by(operation) != shown_by(line):
            raise NotSimple("breaks")


class BulkRenderer:
    """Keeps the promise of `core.letters.rendering.Renderer` for accessible PDF to many."""

    suffix = ".pdf"

    def prepare(self, document: Document) -> BulkPress:
        """Check the document and do what is the same for all recipients. Raises as `PdfRenderer.prepare`."""
        alone = PdfRenderer().prepare(document)
        try:
            return BulkPress(alone=alone, _passages=_passages(alone.document))
        except NotSimple as why:
            return BulkPress(alone=alone, _never=str(why))


def _passages(document: Document) -> tuple[Passage, ...]:
    fixed = "".join(text for _, text in fixed_words(document))
    if (
        primary(document.language) not in LANGUAGES
        or setting_of(language=document.language, text=fixed) != LATIN
    ):
        raise NotSimple("language")
    return passages_of(document)
