"""Where the value of a slot or flag comes from: the recipient, or a column of the list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evenhand.core.contacts import Contact, Row, cell_place, row_place
from evenhand.core.contacts.cells import says_nothing, tidy_lines
from evenhand.core.contacts.columns import Columns, Meaning
from evenhand.core.findings import Finding, Level, Place
from evenhand.core.packs.sources import Source
from evenhand.core.wording import fold

Value = str | tuple[str, ...]
NAME_PARTS = (Meaning.NAME, Meaning.TITLE, Meaning.FORENAME, Meaning.SURNAME)
POSTAL_PARTS = (Meaning.ADDRESS, Meaning.POSTCODE, Meaning.COUNTRY)
LARGE_PRINT = "recipient.large_print"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientValue:
    """Something a contact says about itself, and which columns it is made of."""

    of: Callable[[Contact], Value]
    meanings: tuple[Meaning, ...]


RECIPIENT: Mapping[str, RecipientValue] = {
    Source.RECIPIENT_SALUTATION: RecipientValue(
        of=lambda contact: contact.salutation, meanings=(Meaning.SALUTATION, *NAME_PARTS)
    ),
    Source.RECIPIENT_NAME: RecipientValue(of=lambda contact: contact.name, meanings=NAME_PARTS),
    Source.RECIPIENT_ADDRESS: RecipientValue(
        of=lambda contact: contact.envelope(), meanings=(*NAME_PARTS, *POSTAL_PARTS)
    ),
    Source.RECIPIENT_CHILD: RecipientValue(
        of=lambda contact: contact.child,
        meanings=(Meaning.CHILD, Meaning.CHILD_FORENAME, Meaning.CHILD_SURNAME),
    ),
    Source.RECIPIENT_CLASS: RecipientValue(of=lambda contact: contact.class_name, meanings=(Meaning.CLASS,)),
    LARGE_PRINT: RecipientValue(
        of=lambda contact: "yes" if "large" in contact.format.casefold() else "no", meanings=(Meaning.FORMAT,)
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filler:
    """Gives the value of one slot or flag for any row. `columns` are those it reads."""

    name: str
    columns: tuple[int, ...]
    recipient: RecipientValue | None = None

    def value(self, *, row: Row, contact: Contact) -> Value:
        """The value; empty if the row says nothing. A cell of several lines gives them all."""
        if self.recipient:
            return self.recipient.of(contact)
        lines = tidy_lines(row.cells[self.columns[0]])
        if len(lines) > 1:
            return lines
        return "" if not lines or says_nothing(lines[0]) else lines[0]

    def is_postal(self) -> bool:
        """Whether the value is an address to post to."""
        return self.recipient is not None and bool({*self.recipient.meanings} & {*POSTAL_PARTS})

    def place(self, *, row: Row, columns: Columns) -> Place:
        """Where the value stands, or would stand."""
        if not self.columns:
            return row_place(source=columns.source, row=row.number)
        index = self.columns[0]
        return cell_place(source=columns.source, row=row.number, column=index, header=columns.headers[index])


def find_filler(*, name: str, source: str, columns: Columns) -> Filler | Finding:
    """What fills a slot or flag: a source such as recipient.child, or the column of a name.

    `source` empty means the slot's own name. A finding if the list has no such column.
    """
    wanted = source or name
    if recipient := RECIPIENT.get(wanted):
        indices = tuple(i for meaning in recipient.meanings for i in columns.of.get(meaning, ()))
        if indices or wanted == Source.RECIPIENT_SALUTATION or wanted == LARGE_PRINT:
            return Filler(name=name, columns=indices, recipient=recipient)
        return _no_column(name, f"the {wanted.removeprefix('recipient.')} of the recipient", columns)
    key = fold(wanted)
    for index, header in enumerate(columns.headers):
        if header and fold(header) == key:
            return Filler(name=name, columns=(index,))
    return _no_column(name, f"“{wanted}”", columns)


def _no_column(name: str, what: str, columns: Columns) -> Finding:
    known = ", ".join(header for header in columns.headers if header)
    return Finding(
        id="merge-no-column",
        level=Level.STOP,
        words=f"The letter needs {what} from each row, but no column of the list holds it. It has: {known}.",
        mend="Add the column, or rename the one that is meant.",
        place=Place(source=columns.source, part=f"header, placeholder (({name}))"),
    )
