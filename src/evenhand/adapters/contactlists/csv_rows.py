"""CSV as schools get it from their systems: commas, semicolons or tabs, with or without quotation marks."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from evenhand.adapters.contactlists.decoding import Encoding, encoding_of
from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.origin import Origin
from evenhand.core.contacts import Row
from evenhand.core.findings import Finding, Place, Unreadable

DELIMITERS = (",", ";", "\t", "|")
LOOKED_AT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvTable:
    """A CSV file whose encoding and delimiter are known."""

    origin: Origin
    encoding: Encoding
    delimiter: str
    has_hint: bool

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What to know about how the file was read."""
        return self.encoding.findings

    def rows(self) -> Iterator[Row]:
        """Every row, empty ones too, numbered as a spreadsheet program would show them.

        Raises `Unreadable` with row and line where quotation marks do not match.
        """
        return _rows(self.origin, self.encoding.name, self.delimiter, skip_hint=self.has_hint)


def open_csv(origin: Origin) -> CsvTable:
    """Find out how a CSV file is written. Raises `Unreadable` if it is not text."""
    encoding = encoding_of(origin)
    with origin.open() as stream, io.TextIOWrapper(stream, encoding=encoding.name, newline="") as text:
        first = text.readline(1000).strip().casefold()
    if first.startswith("sep=") and len(first) == len("sep=") + 1:
        return CsvTable(origin=origin, encoding=encoding, delimiter=first[-1], has_hint=True)
    hint = first == "sep="  # a tab, which was stripped
    delimiter = "\t" if hint else max(DELIMITERS, key=lambda one: _fit(origin, encoding.name, one))
    return CsvTable(origin=origin, encoding=encoding, delimiter=delimiter, has_hint=hint)


def _fit(origin: Origin, encoding: str, delimiter: str) -> tuple[int, int]:
    """How well a delimiter fits the first rows: how many agree on more than one column, how many columns."""
    try:
        widths = [
            len(row.cells) for row in islice(_rows(origin, encoding, delimiter), LOOKED_AT) if row.cells
        ]
    except Unreadable:
        return (0, 0)
    most = max(widths, default=0)
    return (widths.count(most) if most > 1 else 0, most)


def _rows(origin: Origin, encoding: str, delimiter: str, *, skip_hint: bool = False) -> Iterator[Row]:
    number = 1 if skip_hint else 0
    with origin.open() as stream, io.TextIOWrapper(stream, encoding=encoding, newline="") as text:
        if skip_hint:
            text.readline()
        reader = csv.reader(text, delimiter=delimiter, strict=True)
        try:
            for cells in reader:
                number += 1
                if any("\0" in cell for cell in cells):
                    raise unreadable("contacts-nul", _place(origin, number, reader.line_num))
                yield Row(number=number, cells=tuple(cells))
        except csv.Error as error:
            place = _place(origin, number + 1, reader.line_num)
            raise unreadable("contacts-broken-csv", place, why=_why(str(error))) from error


def _place(origin: Origin, row: int, line: int) -> Place:
    return Place(source=origin.name, line=line, part=f"row {row}")


def _why(message: str) -> str:
    if "field larger" in message:
        return "a cell goes on for more than 130,000 characters, as if a quotation mark were not closed"
    if "unexpected end" in message:
        return "a quotation mark is not closed"
    if "expected after" in message:
        return "something stands between a closing quotation mark and the next separator"
    return "a line ends in a way that no program writes"
