"""Recipients of an approved letter as a list that a merge reads, and what fills the letter for each."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from evenhand.core.contacts import Row
from evenhand.core.contacts.columns import Meaning
from evenhand.core.contacts.involved import Involved
from evenhand.core.contacts.persons import bare_name, fold
from evenhand.core.contacts.recipients import LetterFormat, Recipient, canonical
from evenhand.core.document import Document, Record
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.mailmerge import Signature
from evenhand.core.mailmerge.filling import LARGE_PRINT
from evenhand.core.packs.sources import PER_RECIPIENT, Source

HEADERS = {
    Meaning.NAME: "Name",
    Meaning.SALUTATION: "Salutation",
    Meaning.ADDRESS: "Address",
    Meaning.CHILD: "Child",
    Meaning.CLASS: "Class",
    Meaning.LANGUAGE: "Language",
    Meaning.FORMAT: "Format",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientList:
    """Recipients as a list of contacts: the row of the first is 1."""

    recipients: tuple[Recipient, ...]
    name: str = "the recipients"

    @property
    def headers(self) -> tuple[str, ...]:
        """What each cell of a row is."""
        return tuple(HEADERS.values())

    @property
    def digest(self) -> str:
        """The SHA-256 of the recipients in their order."""
        return hashlib.sha256("\n".join(map(canonical, self.recipients)).encode()).hexdigest()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.recipients)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Nothing: nothing was guessed."""
        return ()

    def rows(self) -> Iterator[Row]:
        """One row for each recipient."""
        for number, recipient in enumerate(self.recipients, start=1):
            one = recipient.contact(row=number)
            cells = (one.name, one.salutation, "\n".join(one.address), one.child, one.class_name)
            yield Row(number=number, cells=(*cells, one.language, one.format))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """One approved letter in the two sizes of print in which people read it: the same words in both."""

    usual: Document
    large: Document

    @classmethod
    def of(cls, document: Document) -> "Sizes":
        """The sizes of a letter. One that is in large print for everybody has no other."""
        return cls(
            usual=document, large=document if document.large_print else replace(document, large_print=True)
        )

    def for_reader(self, recipient: Recipient) -> Document:
        """The letter as somebody asks to read it."""
        return self.large if recipient.format is LetterFormat.LARGE_PRINT else self.usual

    def of_form(self, signature: Signature) -> Document:
        """The same for a row of a merge that answers `IN_LARGE_PRINT`."""
        return self.large if dict(signature).get("largeprint") else self.usual


IN_LARGE_PRINT = {"largeprint": LARGE_PRINT}
"""The question of a merge whose answer `Sizes.of_form` takes."""


def record_for(recipient: Recipient, *, usual: Record) -> Record:
    """What fills the slots of a letter for one recipient. `usual` fills what they say nothing of."""
    one = recipient.contact()
    own: dict[str, str | tuple[str, ...]] = {
        Source.RECIPIENT_SALUTATION: one.salutation,
        Source.RECIPIENT_NAME: one.name,
        Source.RECIPIENT_ADDRESS: one.envelope(),
        Source.RECIPIENT_CHILD: one.child,
        Source.RECIPIENT_CLASS: one.class_name,
    }
    return {**usual, **{name: value for name, value in own.items() if value}}


def why_not_own(*, merged: Record, usual: Record, recipient: Recipient, row: int) -> Finding | None:
    """Why one letter differs from the approved text by more than the recipient's own fields; None if it
    does not."""
    wanted = record_for(recipient, usual=usual)
    strange = [name for name, value in merged.items() if value != wanted.get(name)]
    if not strange:
        return None
    fields = ", ".join(name for name in strange if name in set(PER_RECIPIENT)) or ", ".join(strange)
    return Finding(
        id="merge-not-own",
        level=Level.STOP,
        words=f"The letter would differ from the approved text in {fields} by more than what is this "
        "recipient’s own.",
        mend="Look at the contact: its name, its address and its class.",
        place=Place(source="the recipients", line=row),
    )


def why_names_party(*, recipient: Recipient, involved: Iterable[Involved], row: int) -> Finding | None:
    """Why the greeting or the name on an envelope may not stand so: it has the name of somebody with a part
    in the case in it. `involved` are those who this recipient is not known to share a name with. None if
    nothing is against it."""
    own = " ".join(_WORD.findall(fold(f"{recipient.salutation} | {recipient.name}")))
    for one in involved:
        for name in one.names():
            words = _WORD.findall(bare_name(name))
            if len(words) > 1 and f" {' '.join(words)} " in f" {own} ":
                return _names_party(name, row)
    return None


def _names_party(name: str, row: int) -> Finding:
    return Finding(
        id="merge-names-party",
        level=Level.STOP,
        words=f"The greeting or the name on the envelope has “{name}” in it, who has a part in the case.",
        mend="Correct the contact, or leave them out by hand.",
        place=Place(source="the recipients", line=row),
    )


_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*|\|")
