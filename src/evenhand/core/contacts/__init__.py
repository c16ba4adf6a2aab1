"""People a letter goes to, as a school's own list gives them: a row in, a contact out.

The rows come from a spreadsheet that somebody else keeps. Nothing is guessed about a person: what
the list does not say stays empty, and what looks wrong becomes a finding with its row and column.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from evenhand.core.findings import Finding, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a list. `number` is the one the spreadsheet shows beside it."""

    number: int
    cells: tuple[str, ...]

    def is_empty(self) -> bool:
        """Whether no cell says anything."""
        return not any(cell.strip() for cell in self.cells)


class ContactList(Protocol):
    """A list that can be read as often as needed, one row at a time."""

    @property
    def name(self) -> str:
        """What findings call the list: its file name."""
        ...

    @property
    def headers(self) -> tuple[str, ...]:
        """The words of the header row."""
        ...

    @property
    def digest(self) -> str:
        """The SHA-256 of the list as it was when it was opened."""
        ...

    @property
    def count(self) -> int:
        """How many rows there are under the header, without empty ones."""
        ...

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What to know about how the list was read; nothing here stops."""
        ...

    def rows(self) -> Iterator[Row]:
        """The rows under the header, without empty ones, each as long as the header.

        Raises `Unreadable` with row and column where the list breaks its format, and `Refused` if
        it is no longer what it was when it was opened.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One adult to write to. `address` is what goes under the name on an envelope.

    `extra` holds the cells of the columns nobody claimed, by their header.
    """

    row: int
    name: str = ""
    salutation: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    child: str = ""
    class_name: str = ""
    language: str = ""
    format: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)

    def envelope(self) -> tuple[str, ...]:
        """The lines for the window of an envelope: the name, then the address."""
        return (self.name or "Parent or carer", *self.address)


def cell_place(*, source: str, row: int, column: int, header: str) -> Place:
    """Where a cell is. `column` counts from 0 as in the list; the place counts from 1."""
    called = f"column '{header}'" if header else f"column {column + 1}"
    return Place(source=source, line=row, column=column + 1, part=f"row {row}, {called}")


def row_place(*, source: str, row: int) -> Place:
    """Where a row is."""
    return Place(source=source, line=row, part=f"row {row}")


def header_place(*, source: str, column: int, header: str) -> Place:
    """Where a column is."""
    return Place(source=source, column=column + 1, part=f"column '{header}'")
