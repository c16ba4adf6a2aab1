"""The last look at many files of one batch, which costs as little as making them.

Reading a whole PDF back takes a hundred times as long as splicing it. So one file of each form is read
back whole, and one in every hundred of all. Of any other it is shown that it is the same file as one that
was read, byte for byte, except for its own lines; and these are read, letter by letter, and must say
exactly what the document says to this recipient. Whatever cannot be shown so is read back whole.
"""

from collections import OrderedDict
from dataclasses import dataclass, field

from evenhand.adapters.renderers.finishing import check_finished, leftovers_of_lines
from evenhand.adapters.renderers.pdf.bulk.passages import Passage, passages_of
from evenhand.adapters.renderers.pdf.bulk.rereading import Apart, Glyphs, apart, glyphs_of
from evenhand.adapters.renderers.pdf.bulk.simple import NotSimple
from evenhand.core.document import Document, Record
from evenhand.core.findings import Finding

WHOLE_EVERY = 100
_FORMS_KEPT = 64
_DOCUMENTS_KEPT = 16
_TOLD_BY = 512

_Form = tuple[bytes, tuple[bytes, ...]]


@dataclass(slots=True, kw_only=True)
class FinishedMany:
    """Keeps the promise `merging.CheckFinished`. One for each batch; `whole` and `by_lines` count which
    way the files went."""

    whole: int = 0
    by_lines: int = 0
    _forms: OrderedDict[tuple[int, bytes], tuple[_Form, Glyphs]] = field(default_factory=OrderedDict)
    _passages: OrderedDict[int, tuple[Document, tuple[Passage, ...]]] = field(default_factory=OrderedDict)

    def __call__(
        self, *, data: bytes, suffix: str, document: Document, record: Record
    ) -> tuple[Finding, ...]:
        """Everything that stops a finished file, as `check_finished` says it."""
        found = apart(data) if suffix == ".pdf" else None
        if found is None:
            return self._read_whole(data, suffix, document, record)
        if (self.whole + self.by_lines + 1) % WHOLE_EVERY:
            texts = self._same_lines(found, document, record)
            if texts is not None:
                self.by_lines += 1
                return leftovers_of_lines(texts, suffix=suffix)
        findings = self._read_whole(data, suffix, document, record)
        if not findings:
            self._remember(found, data)
        return findings

    def _read_whole(
        self, data: bytes, suffix: str, document: Document, record: Record
    ) -> tuple[Finding, ...]:
        self.whole += 1
        return check_finished(data=data, suffix=suffix, document=document, record=record)

    def _same_lines(self, found: Apart, document: Document, record: Record) -> list[str] | None:
        """What the lines of a file say, if it is the same as one that was read but for these, and if they
        say exactly what they should; else None."""
        form, glyphs = self._forms.get(_key(found), ((b"", ()), None))
        if glyphs is None or form != (found.head, found.frame):
            return None
        try:
            texts = [" ".join(passage.lines(record)) for passage in self._passages_of(document)]
            said = "".join([glyphs.words_in_place(line, document.language) for line in found.lines])
        except (NotSimple, KeyError, ValueError):
            return None
        return texts if said == "".join(texts) else None

    def _passages_of(self, document: Document) -> tuple[Passage, ...]:
        known = self._passages.get(id(document))
        if known is None or known[0] is not document:
            known = self._passages[id(document)] = document, passages_of(document)
            if len(self._passages) > _DOCUMENTS_KEPT:
                self._passages.popitem(last=False)
        return known[1]

    def _remember(self, found: Apart, data: bytes) -> None:
        try:
            glyphs = glyphs_of(data)
        except NotSimple:
            return
        self._forms[_key(found)] = (found.head, found.frame), glyphs
        if len(self._forms) > _FORMS_KEPT:
            self._forms.popitem(last=False)


def _key(found: Apart) -> tuple[int, bytes]:
    """Where a form is looked for; whether it is the one is then compared."""
    return len(found.head), found.head[-_TOLD_BY:]
