"""A row of a list becomes a child and its adults, with all that is wrong with it by row and column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evenhand.core.contacts import Row, cell_place, row_place
from evenhand.core.contacts.addresses import address_findings
from evenhand.core.contacts.cells import cell_findings, says_nothing, tidy
from evenhand.core.contacts.columns import Columns, Meaning
from evenhand.core.contacts.families import Adult, Child
from evenhand.core.contacts.mailboxes import LINE_ENDS, read_mailbox
from evenhand.core.contacts.persons import fold
from evenhand.core.contacts.reading import address_of, read_contact
from evenhand.core.contacts.recipients import Channel, LetterFormat
from evenhand.core.contacts.roll import Entry, Told
from evenhand.core.contacts.telephones import read_telephone
from evenhand.core.contacts.uses import CHILD, EVERYBODY, Holds, Use
from evenhand.core.findings import Finding, Level, Place

SEVERAL_LINES = frozenset({Holds.ADDRESS})
"""What may be told in several lines of a cell."""
FORMATS = {
    "large": LetterFormat.LARGE_PRINT,
    "easy": LetterFormat.EASY_READ,
    "paper": LetterFormat.PAPER,
}
CHANNELS = {
    "email": Channel.EMAIL,
    "e mail": Channel.EMAIL,
    "e-mail": Channel.EMAIL,
    "post": Channel.POST,
    "letter": Channel.POST,
    "hand": Channel.HAND,
    "by hand": Channel.HAND,
    "book bag": Channel.PRINT_ROOM,
    "print room": Channel.PRINT_ROOM,
    "child": Channel.PRINT_ROOM,
}
YES, NO = frozenset({"yes", "y", "true", "t", "1", "x", "✓"}), frozenset({"no", "n", "false", "f", "0"})
LONGEST_NOTE = 60
LONGEST = {Holds.NAME: 190, Holds.SALUTATION: 190, Holds.TITLE: 20, Holds.FORENAME: 85, Holds.SURNAME: 85}
"""So long a part of a name is at most: put together they stay below the 200 characters that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads the rows of one list with the uses somebody has agreed to."""

    source: str
    headers: tuple[str, ...]
    uses: tuple[Use | None, ...]

    def adults(self) -> tuple[str, ...]:
        """The numbers of the adults a row may have; 1 where columns are for every adult only."""
        named = sorted({use.whose for use in self.uses if use and use.whose not in (CHILD, EVERYBODY)})
        return tuple(named) or ("1",)

    def read(self, row: Row) -> tuple[Entry, tuple[Finding, ...]]:
        """The child and the adults of a row, and all that is wrong with it."""
        found = list(self._cells(row))
        adults = []
        for whose in self.adults():
            told, wrong = self._adult(row, whose)
            found += wrong
            if told is not None:
                adults.append(told)
        place = row_place(source=self.source, row=row.number)
        return Entry(child=self._child(row), adults=tuple(adults), place=place), tuple(found)

    def _cells(self, row: Row) -> Iterator[Finding]:
        for index, use in enumerate(self.uses):
            if use is None:
                continue
            value = row.cells[index]
            place = self._place(row, index)
            yield from cell_findings(value=value, place=place)
            if use.holds not in SEVERAL_LINES and use.holds is not Holds.EMAIL:
                yield from _one_line(value, place)
            yield from _not_too_long(use, value, place)

    def _adult(self, row: Row, whose: str) -> tuple[Told | None, list[Finding]]:
        columns = self._columns(whose)
        contact = read_contact(row=row, columns=columns)
        email, found = self._mailbox(row, whose)
        phone, doubt = read_telephone(value=contact.phone, place=self._of(row, whose, Holds.PHONE))
        own = bool(contact.name or email or self._says(row, whose))
        if not own:
            return None, found
        found += [doubt] if doubt else []
        posted = columns.has(Meaning.ADDRESS, Meaning.POSTCODE) and bool(contact.address)
        if posted:
            address = address_of(row=row, columns=columns)
            found += address_findings(address=address, place=self._of(row, whose, Holds.ADDRESS))
        adult = Adult(
            key=self._cell(row, whose, Holds.NUMBER)[:120],
            household="",
            name=contact.name,
            salutation=contact.salutation if contact.name else self._cell(row, whose, Holds.SALUTATION),
            address=contact.address,
            email=email,
            phone=phone,
            channel=CHANNELS.get(fold(self._cell(row, whose, Holds.CHANNEL))),
            language=contact.language[:40],
            format=format_of(contact.format),
        )
        told = Told(
            adult=adult,
            relation=self._cell(row, whose, Holds.RELATION)[:LONGEST_NOTE],
            responsibility=_yes_or_no(self._cell(row, whose, Holds.RESPONSIBILITY)),
            place=self._of(row, whose, Holds.NAME),
        )
        return told, found

    def _mailbox(self, row: Row, whose: str) -> tuple[str, list[Finding]]:
        for index in self._indices(whose, Holds.EMAIL):
            if says_nothing(tidy(row.cells[index])):
                continue
            read = read_mailbox(value=row.cells[index], place=self._place(row, index))
            return ("", [read]) if isinstance(read, Finding) else (read, [])
        return "", []

    def _says(self, row: Row, whose: str) -> bool:
        """Whether a column of this adult alone, that tells who they are or where, says anything."""
        alone = (Holds.PHONE, Holds.NUMBER, Holds.SALUTATION, Holds.ADDRESS)
        return any(
            use is not None
            and use.whose == whose
            and use.holds in alone
            and not says_nothing(tidy(row.cells[index]))
            for index, use in enumerate(self.uses)
        )

    def _child(self, row: Row) -> Child | None:
        parts = [self._cell(row, CHILD, holds) for holds in (Holds.FORENAME, Holds.SURNAME)]
        groups = (tidy(row.cells[index]) for index in self._indices(CHILD, Holds.GROUP))
        child = Child(
            key=self._cell(row, CHILD, Holds.NUMBER)[:120],
            name=self._cell(row, CHILD, Holds.NAME) or " ".join(filter(None, parts)),
            class_name=self._cell(row, CHILD, Holds.CLASS)[:LONGEST_NOTE],
            year=self._cell(row, CHILD, Holds.YEAR)[:40],
            groups=tuple(sorted({one[:LONGEST_NOTE] for one in groups if not says_nothing(one)})),
        )
        return child if child != EMPTY_CHILD else None

    def _columns(self, whose: str) -> Columns:
        """The columns of one adult, as a merge of one letter a row would know them."""
        of: dict[Meaning, tuple[int, ...]] = {}
        for meaning in Meaning:
            if meaning.value in set(Holds) and meaning is not Meaning.CLASS:
                indices = self._indices(whose, Holds(meaning.value))
                if indices:
                    of[meaning] = indices
        return Columns(source=self.source, headers=self.headers, of=of)

    def _indices(self, whose: str, holds: Holds) -> tuple[int, ...]:
        own = _places(self.uses, whose, holds)
        return own if own or whose == CHILD else _places(self.uses, EVERYBODY, holds)

    def _cell(self, row: Row, whose: str, holds: Holds) -> str:
        found = (tidy(row.cells[index]) for index in self._indices(whose, holds))
        return next((one for one in found if not says_nothing(one)), "")

    def _of(self, row: Row, whose: str, holds: Holds) -> Place:
        indices = self._indices(whose, holds)
        return self._place(row, indices[0]) if indices else row_place(source=self.source, row=row.number)

    def _place(self, row: Row, index: int) -> Place:
        return cell_place(source=self.source, row=row.number, column=index, header=self.headers[index])


EMPTY_CHILD = Child(key="")


def _places(uses: Sequence[Use | None], whose: str, holds: Holds) -> tuple[int, ...]:
    return tuple(index for index, use in enumerate(uses) if use and use.whose == whose and use.holds is holds)


def _one_line(value: str, place: Place) -> Iterator[Finding]:
    if LINE_ENDS.search(value.strip()):
        yield Finding(
            id="contact-line-end",
            level=Level.STOP,
            words="The cell goes on in another line, which only an address may do.",
            mend="Write it in one line.",
            place=place,
        )


def _not_too_long(use: Use, value: str, place: Place) -> Iterator[Finding]:
    most = LONGEST.get(use.holds)
    if most is not None and len(tidy(value)) > most:
        yield Finding(
            id="contact-name-too-long",
            level=Level.STOP,
            words=f"The cell is longer than {most} characters, which no name is.",
            mend="Shorten the cell; perhaps it holds a note that belongs elsewhere.",
            place=place,
        )


def format_of(told: str) -> LetterFormat:
    """The form somebody reads best, from how a list says it; the standard one where it does not."""
    words = fold(told)
    return next((one for word, one in FORMATS.items() if word in words), LetterFormat.STANDARD)


def _yes_or_no(told: str) -> bool | None:
    word = fold(told)
    return True if word in YES else False if word in NO else None
