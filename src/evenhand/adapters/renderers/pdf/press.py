"""The press for PDF: one document, set in type for each recipient."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from evenhand.adapters.renderers.fonts.choice import setting_of, unwritable
from evenhand.adapters.renderers.fonts.settings import Setting
from evenhand.adapters.renderers.languages import primary, runs_right_to_left
from evenhand.adapters.renderers.pdf.characters import findings_for, fixed_words, words_of_record
from evenhand.adapters.renderers.pdf.compiler import Files, accessible_pdf
from evenhand.adapters.renderers.pdf.fitness import faults, letterhead_fits, too_tall, with_low_letterhead
from evenhand.adapters.renderers.pdf.objects import with_clear_stream_ends
from evenhand.adapters.renderers.pdf.side_by_side import side_by_side
from evenhand.adapters.renderers.pdf.source import (
    document_source,
    letter_source,
    look_source,
    main_source,
    values_source,
)
from evenhand.adapters.renderers.pdf.spoken_text import FAMILIES, with_spoken_text
from evenhand.adapters.renderers.pdf.window import POSTED, fits, fits_posted, lines_of, too_long
from evenhand.core.document import Document, Record
from evenhand.core.findings import Refused

_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One letter ready to be set: how it is set, the files beside it, and how to call it."""

    setting: Setting
    look: str
    values: str
    files: Files

    def letter(self, *, pages: str, printed: bool = False) -> str:
        """The call of this letter; on paper its links lead nowhere."""
        look = f"{self.look} + (printed: true)" if printed else self.look
        return letter_source(look=look, pages=pages, values=self.values)

    def main(self, *, pages: str) -> Files:
        """All files for this letter alone."""
        return {**self.files, "main.typ": main_source([self.letter(pages=pages)])}


@dataclass(slots=True, kw_only=True)
class PdfPress:
    """Keeps the promise of `core.letters.rendering.Press`. Not made by hand: `PdfRenderer.prepare`."""

    document: Document
    _fixed: str
    posted: bool = False
    _files: dict[str, Files] = field(default_factory=dict)
    _pages: int = 1

    def one(self, record: Record) -> bytes:
        """A tagged PDF (PDF/UA-1 and PDF/A-2a) for one recipient. The same record gives the same
        bytes in every process. Raises KeyError for a slot that the record lacks, and `Refused` for
        a character no font has and for an address that does not fit the window."""
        job = self.job(record)
        # Page numbers say how many there are. That is guessed from the letter before, for asking Typst
        # makes it lay out each letter twice.
        guess = self._pages
        while True:
            made = accessible_pdf(job.main(pages=str(guess)))
            found = _PAGES.search(made)
            assert found, "typst writes the number of pages plainly"
            if int(found[1]) == guess:
                self._pages = guess
                return self._finished(made, job, record)
            guess = int(found[1])

    def many(self, records: Iterable[Record]) -> Iterator[bytes]:
        """The PDF for each recipient in order. Two are set side by side, a few ahead of the one that is
        asked for, and nothing is kept, so memory does not grow with their number."""
        return side_by_side(self.one, records)

    def job(self, record: Record) -> Job:
        """One letter made ready to be set. Raises as `one` does."""
        words = words_of_record(self.document, record)
        text = "".join(words for _, words in words)
        setting = setting_of(language=self.document.language, text=self._fixed + text)
        for part, value in words:
            if missing := unwritable(family=setting.family, text=value):
                raise Refused(findings_for(missing, f"field “{part}”"))
        address = lines_of(self.document, record)
        fit = fits_posted(address) if self.posted else fits(self.document, address, setting)
        if not fit:
            raise Refused([too_long(self.document, "address")])
        look = look_source(self.document, setting, address="\n".join(address))
        return Job(
            setting=setting,
            look=f"{look} + {POSTED}" if self.posted else look,
            values=values_source(self.document, record, setting),
            files=self._files_for(setting),
        )

    def _files_for(self, setting: Setting) -> Files:
        """The prepared document in the font that a letter needs; made when first asked for."""
        if setting.family not in self._files:
            if not letterhead_fits(self.document, setting):
                raise Refused([too_tall()])
            self._files[setting.family] = {"document.typ": document_source(self.document, setting)}
        return self._files[setting.family]

    def _finished(self, made: bytes, job: Job, record: Record) -> bytes:
        if job.setting.family in FAMILIES:
            made = with_spoken_text(made, self.document, record)
        # Typst tells readers that Punjabi turns its pages from right to left (its issue 8192).
        if primary(self.document.language) == "pa" and not runs_right_to_left(self.document.language):
            made = made.replace(b"/Direction/R2L", b"/Direction/L2R")
        return with_clear_stream_ends(made)


class PdfRenderer:
    """Keeps the promise of `core.letters.rendering.Renderer` for accessible PDF. `posted` sets letters on the
    sheet of GOV.UK Notify, which has its address and its words in other places than a window envelope."""

    suffix = ".pdf"

    def __init__(self, *, posted: bool = False) -> None:
        self._posted = posted

    def prepare(self, document: Document) -> PdfPress:
        """Check the document and do what is the same for all recipients.

        Raises `Refused` with everything that is wrong: a picture without words or damaged, a
        character no font has, a skipped heading level, an uneven table, a link that leads nowhere,
        a letterhead or a fixed address too long for the window, no title, no language.
        """
        if found := faults(document):
            raise Refused(found)
        fixed = "".join(text for _, text in fixed_words(document))
        setting = setting_of(language=document.language, text=fixed)
        press = PdfPress(document=with_low_letterhead(document, setting), _fixed=fixed, posted=self._posted)
        press._files_for(setting)
        return press
