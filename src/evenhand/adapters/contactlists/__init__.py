"""Lists of contacts as schools hold them, CSV and XLSX, read row by row in constant memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evenhand.adapters.contactlists.csv_rows import CsvTable, open_csv
from evenhand.adapters.contactlists.faults import fault, unreadable
from evenhand.adapters.contactlists.header import Header, find_header
from evenhand.adapters.contactlists.kinds import Kind, kind_of
from evenhand.adapters.contactlists.limits import MAX_COLUMNS, MAX_FAULTS, MAX_ROWS
from evenhand.adapters.contactlists.origin import Origin
from evenhand.adapters.contactlists.xlsx_rows import XlsxTable, open_xlsx
from evenhand.core.contacts import Row, cell_place, row_place
from evenhand.core.findings import Finding, Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedList:
    """A list that has been read once and found sound. Keeps the promise `core.contacts.ContactList`."""

    origin: Origin
    table: CsvTable | XlsxTable
    header: Header
    digest: str
    count: int

    @property
    def name(self) -> str:
        """What findings call the list."""
        return self.origin.name

    @property
    def headers(self) -> tuple[str, ...]:
        """The words of the header row; a column without any is empty and holds nothing."""
        return self.header.words

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What to know about how the list was read."""
        return (*self.table.findings, *self.header.findings)

    def rows(self) -> Iterator[Row]:
        """The rows under the header that say anything, each as long as the header.

        Raises `Refused` after the last row if the file is no longer the one that was opened.
        """
        width = len(self.header.words)
        for row in _under(self.table, self.header):
            cells = row.cells[:width]
            yield Row(number=row.number, cells=cells + ("",) * (width - len(cells)))
        self.origin.check_unchanged(self.digest)


def open_rows(content: Path | bytes, *, name: str = "") -> OpenedList:
    """Open a list and read all of it once, to say everything that is wrong with it at once.

    Raises `Unreadable` with row and column: not CSV or XLSX, called something else than it is, locked, with
    macros, too large, damaged, without a header, the same header twice, cells without a header.
    """
    origin = Origin(name=name or (content.name if isinstance(content, Path) else "contacts"), content=content)
    origin.check_size()
    digest = origin.digest()
    table = open_xlsx(origin) if kind_of(origin) is Kind.XLSX else open_csv(origin)
    header = find_header(table.rows(), source=origin.name)
    count = _checked(table, header, origin.name)
    return OpenedList(origin=origin, table=table, header=header, digest=digest, count=count)


def _under(table: CsvTable | XlsxTable, header: Header) -> Iterator[Row]:
    return (row for row in table.rows() if row.number > header.row and not row.is_empty())


def _checked(table: CsvTable | XlsxTable, header: Header, source: str) -> int:
    """How many rows there are. Raises `Unreadable` with every cell that has no header."""
    faults: list[Finding] = []
    count = 0
    for row in _under(table, header):
        count += 1
        _check_counts(row, count, source)
        if len(faults) <= MAX_FAULTS:
            faults.extend(_homeless(row, header, source))
    if len(faults) > MAX_FAULTS:
        place = faults[MAX_FAULTS].place
        faults[MAX_FAULTS:] = [fault("contacts-more-faults", place, shown=MAX_FAULTS)]
    if faults:
        raise Unreadable(faults)
    if not count:
        raise unreadable("contacts-no-rows", row_place(source=source, row=header.row))
    return count


def _check_counts(row: Row, count: int, source: str) -> None:
    if count > MAX_ROWS:
        raise unreadable("contacts-too-many-rows", row_place(source=source, row=row.number), limit=MAX_ROWS)
    if len(row.cells) > MAX_COLUMNS:
        raise unreadable(
            "contacts-too-many-columns", row_place(source=source, row=row.number), limit=MAX_COLUMNS
        )


def _homeless(row: Row, header: Header, source: str) -> Iterator[Finding]:
    """The cells of a row that say something where the header says nothing."""
    for column, cell in enumerate(row.cells):
        word = header.words[column] if column < len(header.words) else ""
        if cell.strip() and not word:
            place = cell_place(source=source, row=row.number, column=column, header=word)
            yield fault("contacts-row-too-long", place, cell=cell.strip()[:60])
