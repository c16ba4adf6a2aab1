"""XLSX as text, row by row. Formulas are never worked out: what the spreadsheet program last showed is taken.

An own reader, because the ready-made one holds the whole grid: a workbook of 5 kB with a single cell in
the last row ends the process (measured with python-calamine 0.9.1 on 2026-11-22).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from evenhand.adapters.contactlists.faults import unreadable
from evenhand.adapters.contactlists.limits import MAX_COLUMNS
from evenhand.adapters.contactlists.number_formats import (
    PLAIN,
    NumberFormat,
    built_in,
    format_of_code,
    written,
)
from evenhand.adapters.contactlists.origin import Origin
from evenhand.adapters.contactlists.shared_strings import (
    SharedStrings,
    is_named,
    local,
    read_strings,
    text_of,
    unescaped,
)
from evenhand.adapters.contactlists.workbook_parts import Element, WorkbookParts
from evenhand.core.contacts import Row, row_place
from evenhand.core.findings import Finding, Level, Place

WORKBOOK = "xl/workbook.xml"
REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
RELATION = re.compile(r"\{.*\}id$")
SHOWN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """What the parts of a workbook say before the first cell is read."""

    sheets: tuple[tuple[str, str, bool], ...]
    from_1904: bool
    formats: tuple[NumberFormat, ...]
    strings: SharedStrings


@dataclass(slots=True, kw_only=True)
class XlsxTable:
    """The first sheet of a workbook that can be seen and holds anything."""

    origin: Origin
    parts: WorkbookParts
    book: Book
    part: str
    findings: tuple[Finding, ...]

    def rows(self) -> Iterator[Row]:
        """Every row that is in the file, numbered as the spreadsheet shows them. Raises `Unreadable`."""
        for element in self.parts.elements(self.part, "row"):
            yield self._row(element)

    def _row(self, element: Element) -> Row:
        number = _whole(element.get("r"))
        cells: dict[int, str] = {}
        column = -1
        for cell in element:
            if is_named(cell, "c"):
                number, column = self._position(cell, number, column + 1)
                cells[column] = self._text(cell, number, column)
        width = max(cells, default=-1) + 1
        return Row(number=number, cells=tuple(cells.get(index, "") for index in range(width)))

    def _position(self, cell: Element, row: int, following: int) -> tuple[int, int]:
        reference = cell.get("r")
        found = REFERENCE.fullmatch(reference) if reference else None
        if reference and not found:
            why = f"a cell is called {reference[:20]}"
            raise unreadable("contacts-damaged", self.origin.place(self.part), why=why)
        column = _column(found[1]) if found else following
        if column >= MAX_COLUMNS:
            place = row_place(source=self.origin.name, row=row)
            raise unreadable("contacts-too-many-columns", place, limit=MAX_COLUMNS)
        return (int(found[2]) if found else row), column

    def _text(self, cell: Element, row: int, column: int) -> str:
        kind = cell.get("t", "n")
        value = next((child.text or "" for child in cell if is_named(child, "v")), "")
        if kind == "s":
            return self._shared(value, row, column)
        if kind == "inlineStr":
            return next((text_of(child) for child in cell if is_named(child, "is")), "")
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value)
        if not value and kind != "str" and any(is_named(child, "f") for child in cell):
            raise unreadable("contacts-no-result", self._place(row, column))
        if kind == "n":
            return written(value, how=self._format(cell), from_1904=self.book.from_1904) if value else ""
        return unescaped(value)

    def _shared(self, value: str, row: int, column: int) -> str:
        try:
            return self.book.strings[int(value)]
        except (ValueError, IndexError) as error:
            why = "a cell points to words that are not there"
            raise unreadable("contacts-damaged", self._place(row, column), why=why) from error

    def _place(self, row: int, column: int) -> Place:
        return Place(source=self.origin.name, line=row, column=column + 1, part=f"row {row}")

    def _format(self, cell: Element) -> NumberFormat:
        style = _whole(cell.get("s"))
        return self.book.formats[style] if style < len(self.book.formats) else PLAIN


def _whole(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdecimal() and len(value) < 9 else 0


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def open_xlsx(origin: Origin) -> XlsxTable:
    """Choose the sheet to read. Raises `Unreadable` if the workbook is damaged, locked or empty."""
    parts = WorkbookParts(origin)
    book = _book(parts)
    tables = [
        (name, XlsxTable(origin=origin, parts=parts, book=book, part=part, findings=()))
        for name, part, hidden in book.sheets
        if not hidden
    ]
    filled = [(name, table) for name, table in tables if any(not row.is_empty() for row in table.rows())]
    if not filled:
        raise unreadable("contacts-empty", origin.place())
    name, table = filled[0]
    others = [other for other, _ in filled[1:]]
    table.findings = (*_other_sheets(origin, name, others), *_hidden_rows(table))
    return table


def _other_sheets(origin: Origin, name: str, others: list[str]) -> Iterator[Finding]:
    if others:
        yield Finding(
            id="contacts-other-sheets",
            level=Level.WARN,
            words=f"Only the sheet “{name}” is read; not read: {', '.join(others[:SHOWN])}.",
            mend="Put all contacts on the first sheet, or save the sheet that is meant as a file of its own.",
            place=origin.place(),
        )


def _hidden_rows(table: XlsxTable) -> Iterator[Finding]:
    """A filter hides rows from the eye, not from a program: whoever filtered must know."""
    hidden = [
        _whole(element.get("r"))
        for element in table.parts.elements(table.part, "row")
        if element.get("hidden") in {"1", "true"} and len(element)
    ]
    if hidden:
        rows = ", ".join(map(str, hidden[:SHOWN])) + (" …" if len(hidden) > SHOWN else "")
        yield Finding(
            id="contacts-hidden-rows",
            level=Level.WARN,
            words=f"{len(hidden)} rows are hidden in the spreadsheet, perhaps by a filter. "
            f"They are used too: rows {rows}.",
            mend="Copy the rows you mean into a new sheet if the hidden ones should get no letter.",
            place=row_place(source=table.origin.name, row=hidden[0]),
        )


def _book(parts: WorkbookParts) -> Book:
    relations = parts.relations(WORKBOOK)
    sheets: list[tuple[str, str, bool]] = []
    from_1904 = False
    for element in parts.elements(WORKBOOK, "workbookPr", "sheet"):
        if local(element) == "workbookPr":
            from_1904 = element.get("date1904") in {"1", "true"}
        else:
            part = relations.get(_relation(element), "")
            hidden = element.get("state") in {"hidden", "veryHidden"}
            if "worksheets/" in part:
                sheets.append((element.get("name", ""), part, hidden))
    return Book(
        sheets=tuple(sheets),
        from_1904=from_1904,
        formats=_formats(parts, _one(relations, "styles.xml")),
        strings=read_strings(parts, _one(relations, "sharedstrings.xml")),
    )


def _relation(element: Element) -> str:
    return next((str(value) for key, value in element.items() if RELATION.search(str(key))), "")


def _one(relations: Mapping[str, str], ending: str) -> str:
    return next((part for part in relations.values() if part.lower().endswith(ending)), "")


def _formats(parts: WorkbookParts, part: str) -> tuple[NumberFormat, ...]:
    """The number format of each cell style, by its number."""
    if not part or not parts.has(part):
        return ()
    own: dict[int, NumberFormat] = {}
    for element in parts.elements(part, "numFmt"):
        own[_whole(element.get("numFmtId"))] = format_of_code(element.get("formatCode", ""))
    formats: list[NumberFormat] = []
    for element in parts.elements(part, "cellXfs"):
        numbers = [_whole(style.get("numFmtId")) for style in element]
        formats = [own.get(number) or built_in(number) for number in numbers]
    return tuple(formats)
