"""A row of a list becomes a contact."""

from collections.abc import Collection, Iterator

from evenhand.core.contacts import Contact, Row, cell_place, row_place
from evenhand.core.contacts.addresses import PostalAddress, address_findings, postal_address
from evenhand.core.contacts.cells import cell_findings, says_nothing, tidy, tidy_lines
from evenhand.core.contacts.columns import Columns, Meaning
from evenhand.core.contacts.salutations import full_name, salutation
from evenhand.core.findings import Finding, Level

LONGEST_NAME = 200
NAMES = (
    *(Meaning.NAME, Meaning.TITLE, Meaning.FORENAME, Meaning.SURNAME, Meaning.SALUTATION),
    *(Meaning.CHILD, Meaning.CHILD_FORENAME, Meaning.CHILD_SURNAME, Meaning.CLASS, Meaning.EMAIL),
)


def read_contact(*, row: Row, columns: Columns) -> Contact:
    """The contact a row speaks of. Whatever the row does not say stays empty, but for the greeting."""

    def cell(meaning: Meaning) -> str:
        text = _cell(row, columns, meaning)
        return "" if says_nothing(text) else text

    parts = {
        "title": cell(Meaning.TITLE),
        "forename": cell(Meaning.FORENAME),
        "surname": cell(Meaning.SURNAME),
    }
    name = cell(Meaning.NAME) or full_name(**parts)
    child = [cell(Meaning.CHILD_FORENAME), cell(Meaning.CHILD_SURNAME)]
    return Contact(
        row=row.number,
        name=name,
        salutation=salutation(name=name, given=cell(Meaning.SALUTATION), **parts),
        address=address_of(row=row, columns=columns).printed(),
        email=cell(Meaning.EMAIL),
        phone=cell(Meaning.PHONE),
        child=cell(Meaning.CHILD) or " ".join(part for part in child if part),
        class_name=cell(Meaning.CLASS),
        language=cell(Meaning.LANGUAGE),
        format=cell(Meaning.FORMAT),
        extra={
            columns.headers[index]: row.cells[index]
            for index in columns.unclaimed()
            if columns.headers[index]
        },
    )


def address_of(*, row: Row, columns: Columns) -> PostalAddress:
    """The postal address a row gives."""
    cells = (row.cells[index] for index in columns.of.get(Meaning.ADDRESS, ()))
    return postal_address(
        lines=tuple(line for cell in cells for line in tidy_lines(cell)),
        postcode=_cell(row, columns, Meaning.POSTCODE),
        country=_cell(row, columns, Meaning.COUNTRY),
    )


def _cell(row: Row, columns: Columns, meaning: Meaning) -> str:
    indices = columns.of.get(meaning)
    return tidy(row.cells[indices[0]]) if indices else ""


def contact_findings(
    *, row: Row, contact: Contact, columns: Columns, used: Collection[int], posted: bool
) -> Iterator[Finding]:
    """What is the matter with a row and the contact read from it, cell by cell. `used` are the columns that
    reach the letter, `posted` says whether it needs an address."""
    for index in sorted(used):
        place = cell_place(source=columns.source, row=row.number, column=index, header=columns.headers[index])
        yield from cell_findings(value=row.cells[index], place=place)
    yield from _long_names(row, columns, used)
    named = {index for meaning in NAMES for index in columns.of.get(meaning, ())} & set(used)
    if named and not contact.name and columns.has(Meaning.NAME, Meaning.SURNAME, Meaning.FORENAME):
        yield _no_name(row, columns, contact)
    if posted:
        yield from address_findings(
            address=address_of(row=row, columns=columns),
            place=row_place(source=columns.source, row=row.number),
        )


def _long_names(row: Row, columns: Columns, used: Collection[int]) -> Iterator[Finding]:
    for meaning in NAMES:
        index = columns.of.get(meaning, (-1,))[0]
        if index in used and len(tidy(row.cells[index])) > LONGEST_NAME:
            yield Finding(
                id="contact-name-too-long",
                level=Level.STOP,
                words=f"The {meaning.replace('-', ' ')} is longer than {LONGEST_NAME} characters.",
                mend="Shorten the cell; perhaps it holds a note that belongs elsewhere.",
                place=cell_place(
                    source=columns.source, row=row.number, column=index, header=columns.headers[index]
                ),
            )


def _no_name(row: Row, columns: Columns, contact: Contact) -> Finding:
    return Finding(
        id="contact-no-name",
        level=Level.WARN,
        words=f"The name is missing; the letter would begin “Dear {contact.salutation}”.",
        mend="Add the name if the school knows it.",
        place=row_place(source=columns.source, row=row.number),
    )
