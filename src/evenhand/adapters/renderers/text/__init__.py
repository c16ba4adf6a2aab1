"""Plain text: the letter as the twin of an e-mail, or to paste anywhere.

Lines are as long as their paragraphs: whatever shows them breaks them. Blank lines stand between
paragraphs and two before a heading; nothing is underlined, for screen readers would read the marks
out. Lists have "- " or their numbers, each row of a table is a group of "header: value" lines, and a
link is its words with the address in round brackets, unless the words are the address. Lines end
with a newline and no carriage return is ever inside one, so they can be turned into CR LF by a plain
replacement, as mail libraries do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evenhand.adapters.renderers.forms import Form, form_of
from evenhand.adapters.renderers.text.lines import document_pieces
from evenhand.adapters.renderers.turning import steadied
from evenhand.core.document import Document, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPress:
    """A letter made ready as plain text."""

    form: Form
    line_end: str

    def one(self, record: Record) -> bytes:
        """The text for one recipient, in UTF-8. Raises KeyError for a slot not filled."""
        text = self.form.filled(record)
        return (text if self.line_end == "\n" else text.replace("\n", self.line_end)).encode()

    def many(self, records: Iterable[Record]) -> Iterator[bytes]:
        """The texts for each recipient in order, made as they are asked for."""
        return map(self.one, records)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRenderer:
    """Makes plain text. `line_end` is what stands at the end of each line."""

    line_end: str = "\n"

    @property
    def suffix(self) -> str:
        """How file names of this format end."""
        return ".txt"

    def prepare(self, document: Document) -> TextPress:
        """Write all that is the same for all recipients. Raises `Refused` for a link that leads
        nowhere."""
        return TextPress(form=form_of(document_pieces(steadied(document))), line_end=self.line_end)
