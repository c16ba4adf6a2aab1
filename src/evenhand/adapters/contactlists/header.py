"""The header of a list: which row it is, and whether it is one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from evenhand.adapters.contactlists.faults import fault, unreadable
from evenhand.core.contacts import Row
from evenhand.core.contacts.cells import tidy
from evenhand.core.contacts.columns import hear
from evenhand.core.contacts.postcodes import postcode_in
from evenhand.core.findings import Finding, Level, Place, Unreadable

LOOKED_AT = 10
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
NUMBERS = re.compile(r"[\d\s()+./-]*\d[\d\s()+./-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The header row: its number and its words; columns without any are empty."""

    row: int
    words: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


def find_header(rows: Iterable[Row], *, source: str) -> Header:
    """The first row that says anything; a lone title above a wider row is passed over with a finding.

    Raises `Unreadable` for an empty list, a header that is a contact already, and the same words twice.
    """
    first = list(islice((row for row in rows if not row.is_empty()), LOOKED_AT))
    if not first:
        raise unreadable("contacts-empty", Place(source=source))
    row = first[0]
    if _width(row) == 1 and not _names_columns(row):
        row = next((one for one in first if _width(one) > 1 and _names_columns(one)), row)
    words = tuple(tidy(cell) for cell in row.cells)
    while words and not words[-1]:
        words = words[:-1]
    _check_is_header(words, row, source)
    _check_once(words, row, source)
    passed = [one for one in first if one.number < row.number]
    return Header(row=row.number, words=words, findings=_passed_over(passed, source))


def _width(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _names_columns(row: Row) -> bool:
    """Whether a row holds a word that headers hold; without one, a title might swallow a contact."""
    return any(hear(cell) for cell in row.cells)


def _check_is_header(words: tuple[str, ...], row: Row, source: str) -> None:
    for column, word in enumerate(words):
        if EMAIL.fullmatch(word) or postcode_in(word) or NUMBERS.fullmatch(word):
            place = Place(source=source, line=row.number, column=column + 1, part=f"row {row.number}")
            raise unreadable("contacts-no-header", place, cell=word[:60])


def _check_once(words: tuple[str, ...], row: Row, source: str) -> None:
    seen: dict[str, int] = {}
    twice: list[Finding] = []
    for column, word in enumerate(words):
        first = seen.setdefault(word.casefold(), column)
        if word and first != column:
            place = Place(source=source, line=row.number, column=column + 1, part=f"row {row.number}")
            twice.append(
                fault("contacts-header-twice", place, header=word[:60], first=first + 1, second=column + 1)
            )
    if twice:
        raise Unreadable(twice)


def _passed_over(passed: list[Row], source: str) -> tuple[Finding, ...]:
    if not passed:
        return ()
    words = next(cell for cell in passed[0].cells if cell.strip())
    return (
        Finding(
            id="contacts-above-header",
            level=Level.ADVISE,
            words=f"What stands above the header is not read: “{tidy(words)[:60]}”.",
            place=Place(source=source, line=passed[0].number, part=f"row {passed[0].number}"),
        ),
    )
