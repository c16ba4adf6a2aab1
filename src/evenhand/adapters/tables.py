"""Tables for spreadsheets, in which no cell is ever taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell begins with that a spreadsheet works out (OWASP, “CSV injection”, read 2026-11-29)."""


def csv_of(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table as CSV with a mark at the front by which spreadsheets know that it is UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """The cell with a mark in front that says it is text, where it could be taken for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(DANGEROUS) else cell
